using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.EvidenceItems;

/// <summary>The file of an item of evidence as it came, to save and never to show.</summary>
public sealed class FileModel(Desk desk, FileStore files) : EvidencePage(desk)
{
    public async Task<IActionResult> OnGetAsync() => !MaySeeFile ? Forbid()
        : Evidence.File is { } file && await StoredFileResult.OfAsync(files, Desk.Authority, file.Sha256, file.Name, HttpContext.RequestAborted) is { } kept ? kept : NotFound();
}
