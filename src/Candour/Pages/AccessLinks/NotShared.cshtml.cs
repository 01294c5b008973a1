using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.AccessLinks;

/// <summary>What the bearer of a link is told of a page that it does not open.</summary>
public sealed class NotSharedModel : PageModel
{
    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
