using Candour.Writing;
using Candour.Writing.Docx;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Site;

/// <summary>A document as a file for Word.</summary>
/// <param name="name">Under which it is saved, without its ending.</param>
/// <param name="at">The moment that it shows.</param>
internal sealed class DocxResult(string name, WrittenDocument document, string council, DateTimeOffset at) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(document, council, at, file);
        var response = context.HttpContext.Response;
        response.ContentType = DocxWriter.MediaType;
        response.ContentLength = file.Length;
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.docx\"";
        file.Position = 0;
        await file.CopyToAsync(response.Body, context.HttpContext.RequestAborted);
    }
}
