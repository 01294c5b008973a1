using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Documents;

/// <summary>The file as it came, to save and never to show: what is in it is somebody else's.</summary>
public sealed class FileModel(Desk desk, FileStore files) : DocumentPage(desk, files)
{
    public async Task<IActionResult> OnGetAsync() =>
        await StoredFileResult.OfAsync(Files, Desk.Authority, Import.Sha256, Import.FileName, HttpContext.RequestAborted) is { } file ? file : NotFound();
}
