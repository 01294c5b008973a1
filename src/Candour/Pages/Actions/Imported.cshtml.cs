using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>What a file of actions changed, and the way back.</summary>
public sealed class ImportedModel(Desk desk, Steps steps) : ProgrammePage(desk)
{
    [FromRoute]
    public Guid Step { get; set; }

    public Undoing Undoing { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Undoing = await steps.UndoingAsync(Desk.Authority, Step);
        return Undoing.Made.Count == 0 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Undoing = await steps.UndoingAsync(Desk.Authority, Step);
        if (!Undoing.IsPossible) return Page();
        if (await Desk.SaveAsync(Undoing.Changes, $"Undone: {Undoing.Made[0].Reason}") is not Saved.Done)
            return LocalRedirect($"/actions/imported/{Step}");
        TempData["Done"] = "The step is undone. Every action is as it was before.";
        return LocalRedirect("/actions");
    }

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/actions"));
}
