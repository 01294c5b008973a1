using Candour.Reading;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Candour.Pages.Documents;

/// <summary>How large an uploaded file may be: the setting Documents:MegabytesAtMost, 100 where it is not set.</summary>
internal sealed class UploadLimit(IConfiguration configuration) : IAuthorizationFilter, IOrderedFilter
{
    private const int FormAround = 1 << 20;

    /// <summary>Before the form is read for its antiforgery token.</summary>
    public int Order => 900;

    public static int Megabytes(IConfiguration configuration) => configuration.GetValue("Documents:MegabytesAtMost", 100);

    public static ReadingLimits Reading(IConfiguration configuration) => ReadingLimits.Default with { FileBytes = (long)Megabytes(configuration) << 20 };

    /// <summary>A file's own name: some browsers send the whole path of the person's machine.</summary>
    public static string NameOf(IFormFile file)
    {
        var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return name.Length switch { 0 => "document", > 200 => name[^200..], _ => name };
    }

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method)) return;
        var most = ((long)Megabytes(configuration) << 20) + FormAround;
        if (request.ContentLength > most)
        {
            context.Result = new RedirectResult($"{request.Path}?tooLarge=true");
            return;
        }
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = most;
        context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = most }));
    }
}
