using System.ComponentModel.DataAnnotations;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Account;

/// <summary>Sign-in by e-mail address and password, or by passkey.</summary>
public sealed class SignInModel(SignInManager<User> signIn) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your e-mail address")]
    public string? Email { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; set; }

    /// <summary>Where to go afterwards; only ever a page of this site.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Target) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        var result = await signIn.PasswordSignInAsync(Email!, Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded) return LocalRedirect(Target);
        ModelState.AddModelError(nameof(Email), result.IsLockedOut
            ? "Too many attempts. Try again in five minutes."
            : "The e-mail address or the password is not right");
        return Page();
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync([FromForm] string credential)
    {
        var result = await signIn.PasskeySignInAsync(credential);
        return result.Succeeded ? new JsonResult(new { to = Target }) : BadRequest();
    }

    private string Target => Url.IsLocalUrl(To) ? To : "/";
}
