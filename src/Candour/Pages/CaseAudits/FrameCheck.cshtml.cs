using Candour.Assurance;
using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>What a list of cases holds, and the step that settles it for the round.</summary>
public sealed class FrameCheckModel(Desk desk, Conflicts conflicts, FileStore files) : RoundChangePage(desk, conflicts)
{
    [FromRoute]
    public string Sha256 { get; set; } = "";

    public string Name { get; private set; } = "";

    public FrameFile List { get; private set; } = null!;

    protected override FormFields Fields => FormFields.Deed("List", () => Name);

    protected override IActionResult? Instead() => base.Instead() ?? (Round.Draws.Count > 0 ? LocalRedirect(Back) : null);

    public async Task<IActionResult> OnGetAsync()
    {
        Version = View.Snapshot.VersionOf(Round.Id);
        return await ReadAsync() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadAsync()) return NotFound();
        if (!List.CanBeSettled) return Page();
        var file = (await files.FindAsync(Desk.Authority, Sha256))!;
        var frame = new CaseFrame(new(Name, Sha256, file.Size), List.Hash, List.Lines.Count, List.Teams, Today);
        return await SaveAsync(Change.To(AssuranceChanges.FrameSettled, Round with { Frame = frame }, Version), null, $"The list of {InWords.Count(frame.Cases, "case")} is settled.");
    }

    private async Task<bool> ReadAsync()
    {
        if (await TableFile.FindAsync(files, Desk.Authority, Sha256) is not var (name, lines)) return false;
        (Name, List) = (name, FrameFile.Read(lines));
        return true;
    }
}
