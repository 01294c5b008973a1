using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages;

/// <summary>What went wrong, in words, and where to go from here.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public int Code { get; set; } = 500;

    public string Heading => Code switch
    {
        400 => "This request could not be read",
        403 => "You cannot do this",
        404 => "Page not found",
        413 => "The file is too large",
        _ => "Sorry, something went wrong",
    };

    public string Advice => Code switch
    {
        400 => "Go back, and send the form again. If you were signed in elsewhere meanwhile, reload the page first.",
        403 => "Your account does not have this permission. An administrator can give it.",
        404 => "Check the address, or start again from the programme.",
        413 => "Settings name the largest file that is read. Split the document, or ask an administrator.",
        _ => "Nothing you sent was half saved. Try again; if it happens again, tell your administrator the time.",
    };

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show() => Response.StatusCode = Code is >= 400 and < 600 ? Code : 500;
}
