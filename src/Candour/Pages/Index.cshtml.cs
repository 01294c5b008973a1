using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages;

/// <summary>The front door: staff go to the programme, everybody else to what is public.</summary>
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect(User.Identity?.IsAuthenticated == true ? "/programme" : "/public");
}
