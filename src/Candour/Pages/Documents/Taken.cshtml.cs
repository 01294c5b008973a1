using Candour.Intake;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Documents;

/// <summary>What one step brought into the record.</summary>
public sealed class TakenModel(Desk desk, FileStore files, Taking taking, History history) : DocumentPage(desk, files)
{
    [BindProperty(SupportsGet = true)]
    public Guid Step { get; set; }

    public Entry Entry { get; private set; } = null!;

    public IReadOnlyList<(string Kind, IReadOnlyList<BroughtIn> Records)> Groups { get; private set; } = [];

    public int Rows { get; private set; }

    /// <summary>What was left, was there already, or differs from the record; one sentence each.</summary>
    public IReadOnlyList<string> Notes => Entry.Reason?.Split('\n') ?? [];

    public bool MayBeUndone { get; private set; }

    /// <summary>Whether records came into being, changed, or both.</summary>
    public string Did { get; private set; } = "";

    public bool IsUndone => !Import.Batches.Contains(Step);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await taking.StepAsync(Desk.Authority, Id, Step, HttpContext.RequestAborted) is not { } step) return NotFound();
        (Entry, Rows) = (step.Entry, step.Rows.Count);
        var made = await history.OfBatchAsync(Desk.Authority, Step, HttpContext.RequestAborted);
        Groups = BroughtIn.Groups(made, View);
        MayBeUndone = this.MayUndo(made);
        Did = string.Join(" or ", new[] { made.Any(one => one.Version == 1) ? "brought" : "", made.Any(one => one.Version > 1) ? "changed" : "" }.Where(one => one.Length > 0));
        return Page();
    }
}
