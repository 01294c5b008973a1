using System.ComponentModel.DataAnnotations;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Account;

/// <summary>A person's own account: how they sign in.</summary>
public sealed class IndexModel(Desk desk, UserManager<User> users, SignInManager<User> signIn) : ProgrammePage(desk)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter a new password")]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? CurrentPassword { get; set; }

    public User Account { get; private set; } = null!;

    public bool HasPassword { get; private set; }

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    /// <summary>How this person gets in, in words.</summary>
    public string WaysIn => (HasPassword, Passkeys.Count) switch
    {
        (true, 0) => "password",
        (false, 0) => "a link, which works once: set a password or a passkey now",
        (true, var count) => $"password or {InWords.Count(count, "passkey")}",
        (false, var count) => InWords.Count(count, "passkey"),
    };

    public async Task OnGetAsync() => await ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (!ModelState.IsValid) return Page();
        var changed = HasPassword
            ? await users.ChangePasswordAsync(Account, CurrentPassword ?? "", NewPassword!)
            : await users.AddPasswordAsync(Account, NewPassword!);
        if (!changed.Succeeded)
        {
            foreach (var error in changed.Errors)
                ModelState.AddModelError(error.Code == "PasswordMismatch" ? nameof(CurrentPassword) : nameof(NewPassword), error.Description);
            return Page();
        }
        await signIn.RefreshSignInAsync(Account);
        TempData["Done"] = "Your password is set.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        await ShowAsync();
        var name = Account.Email ?? Account.DisplayName;
        return Content(await signIn.MakePasskeyCreationOptionsAsync(
            new() { Id = Account.Id.ToString(), Name = name, DisplayName = Account.DisplayName }), "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync([FromForm] string credential)
    {
        await ShowAsync();
        var attested = await signIn.PerformPasskeyAttestationAsync(credential);
        if (!attested.Succeeded) return BadRequest();
        attested.Passkey.Name = $"Passkey {Passkeys.Count + 1}";
        await users.AddOrUpdatePasskeyAsync(Account, attested.Passkey);
        TempData["Done"] = "Your passkey is added.";
        return new JsonResult(new { to = "/account" });
    }

    public async Task<IActionResult> OnPostRemovePasskeyAsync(string id)
    {
        await ShowAsync();
        await users.RemovePasskeyAsync(Account, Convert.FromHexString(id));
        TempData["Done"] = "The passkey is removed.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostDigestAsync(bool wanted)
    {
        await ShowAsync();
        Account.NoDigest = !wanted;
        await users.UpdateAsync(Account);
        TempData["Done"] = wanted ? "The daily e-mail comes again." : "The daily e-mail is stopped.";
        return RedirectToPage();
    }

    private async Task ShowAsync()
    {
        Account = (await users.GetUserAsync(User))!;
        HasPassword = await users.HasPasswordAsync(Account);
        Passkeys = [.. await users.GetPasskeysAsync(Account)];
    }
}
