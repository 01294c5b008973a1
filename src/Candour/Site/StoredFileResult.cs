using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Candour.Site;

/// <summary>A file of the store, to save and never to show: what is in it is somebody else's.</summary>
internal sealed class StoredFileResult : IActionResult
{
    private readonly FileStore _files;
    private readonly Guid _authority;
    private readonly StoredFile _file;
    private readonly string _name;

    private StoredFileResult(FileStore files, Guid authority, StoredFile file, string name) => (_files, _authority, _file, _name) = (files, authority, file, name);

    /// <summary>Null where the store has no such file.</summary>
    /// <param name="name">Under which it is saved.</param>
    public static async Task<StoredFileResult?> OfAsync(FileStore files, Guid authority, string sha256, string name, CancellationToken cancel) =>
        await files.FindAsync(authority, sha256, cancel) is { } file ? new(files, authority, file, name) : null;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(_name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.ContentType = "application/octet-stream";
        response.ContentLength = _file.Size;
        await _files.CopyToAsync(_authority, _file.Sha256, response.Body, context.HttpContext.RequestAborted);
    }
}
