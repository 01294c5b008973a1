using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.Minutes;

/// <summary>The minutes of a meeting as they are read and printed, in the order in which the meeting took its items.</summary>
public sealed record MinutesDocument(GovernanceView View, Meeting Meeting)
{
    public required ProgrammePage Page { get; init; }

    /// <summary>Whether it is the clerk's working copy, which shows what was taken back as well.</summary>
    public bool IsWorking => Page is IndexModel { MayWrite: true };

    public MeetingMinutes? Minutes => View.MinutesOf(Meeting.Id);

    public MinutesState State => Minutes?.State ?? MinutesState.Draft;

    public IReadOnlyList<AgendaLine> Lines => Agenda.InOrderTaken([.. View.AgendaOf(Meeting.Id).Where(one => one.Item.Withdrawal is null)]);

    public bool IsVaried => Lines.Any(one => one.Item.Taken is not null);

    /// <summary>Each way of taking part with those who did, in the order of the minutes' heading.</summary>
    public IEnumerable<(string Words, IReadOnlyList<Attendee> People)> Attendance =>
        from state in Enum.GetValues<AttendanceState>()
        let people = Meeting.Attendance.Where(one => one.State == state).ToList()
        where people.Count > 0
        select (MeetingWords.Of(state), (IReadOnlyList<Attendee>)people);

    /// <summary>That an item was taken elsewhere than published; null where it was not.</summary>
    public string? TakenAs(AgendaLine line)
    {
        if (line.Item.Taken is not { } taken) return null;
        var published = View.AgendaOf(Meeting.Id).Where(one => one.Depth == 0 && one.Item.Withdrawal is null).Index().First(one => one.Item.Item.Id == line.Item.Id).Index + 1;
        return taken == published ? null : $"Taken as the {Improvement.InWords.Ordinal(taken)} item.";
    }

    public IEnumerable<Declaration> DeclaredIn(AgendaItem item) => Meeting.Declarations.Where(one => one.Item == item.Id && one.Withdrawal is null);

    public IEnumerable<RecordedVote> VotesIn(AgendaItem item) => Meeting.Votes.Where(one => one.Item == item.Id && (IsWorking || one.Withdrawal is null));

    /// <summary>Each way of voting with the names of those who voted so.</summary>
    public IEnumerable<(string Words, IReadOnlyList<string> Names)> Sides(RecordedVote vote) =>
        from side in Enum.GetValues<Vote>()
        let names = vote.Ballots.Where(one => one.Vote == side).Select(one => NameOfVoter(one.Who)).ToList()
        where names.Count > 0
        select ($"{side} ({names.Count})", (IReadOnlyList<string>)names);

    /// <summary>As the attendance calls them, since a substitute may be known by name only.</summary>
    public string NameOfVoter(Guid who) => Meeting.Attendance.FirstOrDefault(one => one.Came && (one.Who ?? one.SubstituteFor) == who)?.Name ?? View.NameOf(who);

    /// <summary>What was said about an item of the draft, or about the whole.</summary>
    public CommentsView CommentsOn(AgendaItem? item) => new(this, item, [.. (Minutes?.Comments ?? []).Where(one => one.Item == item?.Id)]);

    public IEnumerable<Decision> DecisionsIn(AgendaItem item) => View.DecisionsOf(Meeting.Id).Where(one => one.Item == item.Id);

    public IEnumerable<BoardAction> ActionsFrom(AgendaItem item) => View.RaisedAt(Meeting.Id).Where(one => one.Item == item.Id);

    public string Standing => (Minutes, State) switch
    {
        (null, _) or (_, MinutesState.Draft) => Minutes is { Version: > 1 } again ? $"Version {again.Version}, a draft: {again.VersionReason}" : "Draft",
        ({ } minutes, MinutesState.Circulated) => $"Draft, circulated for comment on {Improvement.InWords.Day(minutes.CirculatedOn!.Value)}{(minutes.CommentsBy is { } last ? $", until {Improvement.InWords.Day(last)}" : "")}",
        ({ } minutes, _) => $"Approved on {Improvement.InWords.Day(minutes.Approvals[^1].On)} by the meeting of {View.NameOf(minutes.Approvals[^1].At)}",
    };
}

/// <summary>Comments on one item of draft minutes, or on the whole. They are not part of what is printed.</summary>
public sealed record CommentsView(MinutesDocument Document, AgendaItem? Item, IReadOnlyList<MinutesComment> All)
{
    public bool IsShown => Document.Page is IndexModel;

    public bool MayAdd => Document.Page is IndexModel { MayComment: true };

    public bool IsLate(MinutesComment one) => one.At.DayInLondon() > Document.Minutes?.CommentsBy;

    public string Address => $"{Links.Minutes(Document.Meeting.Id)}/comment{(Item is { } item ? $"?item={item.Id}" : "")}";
}
