using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>One decision: what, why, whether it may be carried out, and what it changed.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : ProgrammePage(desk)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public Decision Decision => Governance.DecisionBy(Number)!;

    public Meeting Meeting => Governance.Meeting(Decision.Meeting)!;

    public Board Board => Governance.Board(Meeting.Board)!;

    public AgendaItem Item => Governance.Item(Decision.Item)!;

    /// <summary>Whether its wording can still be changed.</summary>
    public bool IsOpen => Governance.MinutesOf(Decision.Meeting)?.IsLocked != true;

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    /// <summary>What is written down, under the headings that the law wants.</summary>
    public IEnumerable<(string Title, string Text)> Parts =>
    [
        ("What was decided", Decision.Text),
        ("Reasons", Decision.Reasons ?? "None are written down."),
        ("Alternatives considered and rejected", Decision.Alternatives ?? "None are written down."),
        ("Conflicts of interest and dispensations", Conflicts),
        .. Decision.CalledInWhy is { } why ? [("Why it was called in", why)] : Array.Empty<(string, string)>(),
    ];

    /// <summary>What is written down, and what was declared under the item.</summary>
    private string Conflicts => string.Join('\n', Meeting.Declarations.Where(one => one.Item == Decision.Item && one.Withdrawal is null)
        .Select(one => $"{Governance.NameOf(one.Who)} declared an interest, {MeetingWords.Of(one)}").Prepend(Decision.Conflicts).OfType<string>()) is { Length: > 0 } words
            ? words
            : "None were declared.";

    public async Task OnGetAsync() =>
        Story = RecordStory.Of(
            await history.OfAsync(Desk.Authority, Decision.Id, Desk.Until, HttpContext.RequestAborted), kinds, View, "Text", "Reasons", "Alternatives", "Conflicts", "Key");

    protected override IActionResult? Instead() => Governance.DecisionBy(Number) is null ? NotFound() : null;
}
