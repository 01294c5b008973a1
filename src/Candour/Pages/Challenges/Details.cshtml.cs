using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Challenges;

/// <summary>One challenge: what was asked of what, who is to answer, what they answered and how it ended.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : ProgrammePage(desk)
{
    [FromRoute]
    public int Number { get; set; }

    public Challenge Raised => ChallengeView.Of(View).By(Number)!;

    public AgendaItem? Item => Raised.Item is { } item ? Governance.Item(item) : null;

    /// <summary>The minute of the item under which it was raised, or the meeting.</summary>
    public string? RaisedAt => Item is { } item ? Links.Minute(item) : Raised.Meeting is { } meeting ? Links.Meeting(meeting) : null;

    /// <summary>Who holds the post that it is put to.</summary>
    public string? Holder => View.PostBy(Raised.PutTo) is { } post ? View.HolderOf(post, Today)?.Name ?? "Vacant" : null;

    public bool MayAnswer => Desk.AsAt is null && Raised.IsOpen && Rights.MayAnswer(Raised);

    public bool MayDecide => Desk.AsAt is null && Rights.MayDecide(Raised);

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    private ChallengeRights Rights => ChallengePage.RightsOf(this);

    public async Task OnGetAsync() => Story = RecordStory.Of(
        await history.OfAsync(Desk.Authority, Raised.Id, Desk.Until, HttpContext.RequestAborted), kinds, View, "Question", "Put to", "Answer due");

    protected override IActionResult? Instead() => ChallengeView.Of(View).By(Number) is null ? NotFound() : null;
}

/// <summary>The items that an answer or an end names.</summary>
public sealed record CitedEvidence(IReadOnlyList<Guid> Items, ProgrammePage Page)
{
    public IEnumerable<Evidence> Evidence => Items.Select(Page.View.Snapshot.Find<Evidence>).OfType<Evidence>();
}
