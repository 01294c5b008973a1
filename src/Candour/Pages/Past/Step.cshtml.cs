using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Past;

/// <summary>What was done as one step, such as an import, and the way to undo it as one.</summary>
public sealed class StepModel(Desk desk, Steps steps, RecordKinds kinds) : ProgrammePage(desk)
{
    [FromRoute]
    public Guid Batch { get; set; }

    [BindProperty]
    public StepForm Form { get; set; } = new();

    public Undoing Undoing { get; private set; } = null!;

    internal LedgerWords Words => new(kinds, View);

    public bool MayUndo => May(Permission.Import) || May(Permission.EditPlan) || (May(Permission.KeepMeasures) && Undoing.Made.All(one => PerformanceRecords.Kinds.ContainsKey(one.Kind)));

    public string Sentence => $"{Undoing.Made[0].Actor} made {InWords.Count(Undoing.Made.Count, "change")} on {InWords.Day(Undoing.Made[0].At.DayInLondon())}, as one step.";

    public async Task<IActionResult> OnGetAsync() => await FindAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync()) return NotFound();
        if (!MayUndo) return Forbid();
        if (!Undoing.IsPossible) return LocalRedirect($"/history/steps/{Batch}");
        if (string.IsNullOrWhiteSpace(Form.Reason)) ModelState.AddModelError("Form.Reason", "Say why the step is undone.");
        if (!ModelState.IsValid) return Page();
        if (await Desk.SaveAsync(Undoing.Changes, Form.Reason, batch: Guid.CreateVersion7(Desk.Now(View))) is Saved.Conflict) return LocalRedirect($"/history/steps/{Batch}");
        TempData["Done"] = $"The step is undone: {InWords.Count(Undoing.Changes.Count, "record")} as before.";
        return LocalRedirect("/history");
    }

    private async Task<bool> FindAsync()
    {
        Undoing = await steps.UndoingAsync(Desk.Authority, Batch, HttpContext.RequestAborted);
        return Undoing.Made.Count > 0 && !(Desk.AsAt is { } day && Undoing.Made[0].At > London.EndOf(day));
    }
}

public sealed class StepForm
{
    public string? Reason { get; set; }
}
