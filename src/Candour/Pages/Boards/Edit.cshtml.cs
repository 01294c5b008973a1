using Candour.Governance;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>How a board works, put right.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : BoardChangePage(desk, conflicts), IBoardForm
{
    [BindProperty]
    public BoardForm Form { get; set; } = new();

    public Board? Self => Board;

    protected override FormFields Fields => FormFields.Of(Form, Board, BoardForm.Of).Without(nameof(BoardForm.Code));

    public void OnGet() => (Form, Version) = (BoardForm.Of(Board), View.Snapshot.VersionOf(Board.Id));

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Code = Board.Code;
        var edited = Form.ToDraft(Board.StandingItems).Edit(Governance, Board);
        ModelState.SayOfBoard(Form, edited.Problems);
        return ModelState.IsValid && edited.IsGood ? await SaveAsync(Change.To(GovernanceChanges.BoardChanged, edited.Value, Version), null, "The board is changed.") : Page();
    }
}
