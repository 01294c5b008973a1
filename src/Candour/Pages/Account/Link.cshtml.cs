using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Account;

/// <summary>A link that signs a person in once. It asks for a press of a button, since mail programs open links by themselves.</summary>
public sealed class LinkModel(UserManager<User> users, SignInManager<User> signIn) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "user")]
    public string? UserId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public bool IsGood { get; private set; }

    public async Task OnGetAsync() => IsGood = await FindAsync() is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } user) return Page();
        // A new stamp ends this link and every other one that was made before.
        await users.UpdateSecurityStampAsync(user);
        await signIn.SignInAsync(user, isPersistent: false);
        return LocalRedirect("/");
    }

    private async Task<User?> FindAsync() =>
        await users.FindByIdAsync(UserId ?? "") is { } user
        && await signIn.CanSignInAsync(user)
        && await users.VerifyUserTokenAsync(user, TokenOptions.DefaultProvider, Accounts.LinkPurpose, Token ?? "")
            ? user
            : null;
}
