using Candour.Governance;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>One board: what it is for, who sits on it, when it meets. Of its meetings one year is listed, however many there are.</summary>
public sealed class DetailsModel(Desk desk, Authorities authorities) : BoardPage(desk)
{
    private const int Ahead = 3;

    /// <summary>The year whose meetings are listed.</summary>
    [FromQuery]
    public int? Year { get; set; }

    public TermsOfReference? Terms { get; private set; }

    public Membership? Chair { get; private set; }

    public IReadOnlyList<Membership> Members { get; private set; } = [];

    public IReadOnlyList<Board> HearsFrom { get; private set; } = [];

    public IReadOnlyList<Meeting> Next { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<Meeting> OfTheYear { get; private set; } = [];

    /// <summary>When it meets, in a sentence or two.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>The address that calendar programs follow; null for a board that does not meet in public.</summary>
    public string? Feed { get; private set; }

    public async Task OnGetAsync()
    {
        if (Board.IsPublic && View.Programme.IsPublic) Feed = Links.BoardFeed((await authorities.OfAsync(Desk.Authority, HttpContext.RequestAborted)).Slug, Board);
        Terms = Governance.TermsOf(Board);
        (Chair, Members) = (Governance.ChairOn(Board.Id, Today), Governance.MembersOn(Board.Id, Today));
        HearsFrom = [.. Governance.Boards.Where(one => one.ReportsTo.Contains(Board.Id) && one.MeetsOn(Today))];
        var meetings = Governance.MeetingsOf(Board.Id);
        Next = [.. meetings.Where(one => one.Day >= Today && one.State is (MeetingState.Planned or MeetingState.Dispatched)).Take(Ahead)];
        Years = [.. meetings.Select(one => one.Day.Year).Distinct().OrderDescending()];
        Year = Year is { } asked && Years.Contains(asked) ? asked : Next is [var next, ..] ? next.Day.Year : Years is [var last, ..] ? last : null;
        OfTheYear = [.. meetings.Where(one => one.Day.Year == Year)];
        Sentence = Board.EndedOn <= Today ? Ended() : $"{Frequency()} {NextInWords()}";
    }

    /// <summary>What is worth a word beside a member: who holds the post, a term that has a beginning or an end, who may come instead.</summary>
    public IEnumerable<string> NotesOn(Membership member)
    {
        if (View.Snapshot.Find<Post>(member.Who) is { } post) yield return View.HolderOf(post, Today)?.Name ?? "Vacant";
        if (member is not { From: null, To: null }) yield return MemberWords.Term(member);
        if (member.Substitutes.Count > 0) yield return $"Substitute: {InWords.List(member.Substitutes.Select(Governance.NameOf))}";
    }

    private string Ended() => $"The board ended on {InWords.Day(Board.EndedOn!.Value)}."
        + (Board.Successor is { } next ? $" {Governance.NameOf(next)} goes on with its work." : "");

    private string Frequency() => $"It meets {Board.Frequency?.InWords ?? "when it is called"}, {(Board.IsPublic ? "in public" : "in private")}.";

    private string NextInWords() => Next is [var next, ..]
        ? $"The next meeting is {(next.Day == Today ? "today" : $"on {InWords.Day(next.Day)}")}."
        : "No meeting is planned.";
}
