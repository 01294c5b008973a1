using Candour.Governance;
using Candour.Ledger;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Boards;

/// <summary>A new board.</summary>
public sealed class AddModel(Desk desk) : ProgrammePage(desk), IBoardForm
{
    [BindProperty]
    public BoardForm Form { get; set; } = BoardForm.New();

    public Board? Self => null;

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/boards"));

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.ToDraft(StandingItem.Usual).Add(Governance, Desk.Now(View));
        ModelState.SayOfBoard(Form, added.Problems);
        if (!ModelState.IsValid || !added.IsGood) return Page();
        await Desk.SaveAsync(Change.Add(GovernanceChanges.BoardAdded, added.Value));
        TempData["Done"] = $"{added.Value.Title} is added. Say next who sits on it.";
        return LocalRedirect(Links.Board(added.Value));
    }
}
