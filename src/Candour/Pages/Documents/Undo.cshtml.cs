using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Documents;

/// <summary>A step back, after a look at what would go and at what stands in the way.</summary>
public sealed class UndoModel(Desk desk, FileStore files, Taking taking, Steps steps) : DocumentPage(desk, files)
{
    [BindProperty(SupportsGet = true)]
    public Guid Step { get; set; }

    public Undoing Undoing { get; private set; } = null!;

    public bool HasChanged { get; private set; }

    public bool IsPossible => Undoing.IsPossible || Undoing.Made.Count == 0;

    public IReadOnlyList<(string Kind, IReadOnlyList<BroughtIn> Records)> Groups => BroughtIn.Groups(Undoing.Made, View);

    public IEnumerable<BroughtIn> Hanging => Undoing.Hanging.Select(record => BroughtIn.Of(record, View));

    public string NameOf(Entry entry) => View.Snapshot.Find<Record>(entry.Subject) is { } record ? Describe.Name(record, View) : "A record that is gone";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Import.Batches.Contains(Step)) return NotFound();
        Undoing = await steps.UndoingAsync(Desk.Authority, Step, HttpContext.RequestAborted);
        return this.MayUndo(Undoing.Made) ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPostAsync(int version)
    {
        if (await OnGetAsync() is not PageResult) return Forbid();
        if (await taking.UndoAsync(Desk.Authority, Import, version, Step, Desk.Actor, Desk.Now(View), HttpContext.RequestAborted) is Saved.Done)
        {
            TempData["Done"] = "The step is undone. Its rows can be taken again.";
            return Redirect(Links.Document(Id));
        }
        HasChanged = true;
        await LoadAgainAsync();
        return await OnGetAsync();
    }
}
