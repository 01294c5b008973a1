using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Papers;

/// <summary>A paper that was uploaded, as it came, to save and never to show.</summary>
public sealed class FileModel(Desk desk, FileStore files) : PaperPage(desk)
{
    public async Task<IActionResult> OnGetAsync() =>
        Paper.File is { } sha256 && await StoredFileResult.OfAsync(files, Desk.Authority, sha256, Paper.FileName ?? "paper", HttpContext.RequestAborted) is { } file ? file : NotFound();
}
