using Candour.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.AccessLinks;

/// <summary>What the bearer of a link is told that opens no longer.</summary>
public sealed class EndedModel : PageModel
{
    public async Task OnGetAsync()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        await HttpContext.SignOutAsync(AccessCookie.Scheme);
    }
}
