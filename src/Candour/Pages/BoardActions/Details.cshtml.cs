using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.BoardActions;

/// <summary>One action of a board: who does it by when, what they replied, how often it was carried forward.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : ProgrammePage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public string Number { get; set; } = "";

    public BoardAction Action => Governance.ActionBy(Number)!;

    public Board Board => Governance.Board(Action.Board)!;

    public string Name => Action.Number is { } number ? $"Action {number}" : "Action";

    /// <summary>Who holds the post that does it.</summary>
    public string? Holder => Action.Owner is { } owner && View.Snapshot.Find<Post>(owner) is { } post ? View.HolderOf(post, Today)?.Name ?? "Vacant" : null;

    public PlanAction? PlanAction => Action.PlanAction is { } id ? View.Snapshot.Find<PlanAction>(id) : null;

    /// <summary>The minute that raised it.</summary>
    public string Raised => Action.Item is { } item ? Links.Minute(Governance.Item(item)!) : Links.Minutes(Action.RaisedAt);

    public bool MayReply => Desk.AsAt is null && (May(Permission.ServiceBoards) || Owning.IsOwner(User, Action, Governance, Today));

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public async Task OnGetAsync() =>
        Story = RecordStory.Of(
            await history.OfAsync(Desk.Authority, Action.Id, Desk.Until, HttpContext.RequestAborted), kinds, View, "Text", "Owner", "Due", "Plan action");

    /// <summary>An action that another board has taken on is found under its old address as well.</summary>
    protected override IActionResult? Instead() => Governance.ActionBy(Number) is not { } found ? NotFound()
        : Board.Code.Equals(Code, StringComparison.OrdinalIgnoreCase) ? null : LocalRedirect(Keep(Links.BoardAction(found, Governance)));
}
