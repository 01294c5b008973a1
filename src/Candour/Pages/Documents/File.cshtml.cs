using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Candour.Pages.Documents;

/// <summary>The file as it came, to save and never to show: what is in it is somebody else's.</summary>
public sealed class FileModel(Desk desk, FileStore files) : DocumentPage(desk, files)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (await Files.FindAsync(Desk.Authority, Import.Sha256, HttpContext.RequestAborted) is not { } file) return NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(Import.FileName);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.ContentType = "application/octet-stream";
        Response.ContentLength = file.Size;
        await Files.CopyToAsync(Desk.Authority, file.Sha256, Response.Body, HttpContext.RequestAborted);
        return new EmptyResult();
    }
}
