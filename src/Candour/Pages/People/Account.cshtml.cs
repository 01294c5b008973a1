using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.People;

/// <summary>One account: what it may do, until when, and a new way in for who has lost theirs.</summary>
public sealed class AccountModel(Desk desk, UserManager<User> users, TimeProvider time) : ProgrammePage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public AccountForm Form { get; set; } = new();

    public User Account { get; private set; } = null!;

    /// <summary>The link just made; it is shown once.</summary>
    public string? Link { get; private set; }

    public DateOnly RealToday => time.GetUtcNow().DayInLondon();

    public bool HasAccess => SignIns.HasAccess(Account, RealToday);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync()) return NotFound();
        Form = AccountForm.Of(Account);
        Link = TempData["SignInLink"] is string path ? $"{Request.Scheme}://{Request.Host}{path}" : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync()) return NotFound();
        ModelState.Say(Form.Problems(View));
        if (!Form.Roles.Contains(Roles.Administrator) || Form.Until < RealToday) await KeepAnAdministratorAsync();
        if (!ModelState.IsValid) return Page();
        Form.Fill(Account);
        if (!(await users.UpdateAsync(Account)).Succeeded)
        {
            ModelState.AddModelError("Form.Email", "There is an account with this address already, or somebody else changed this one meanwhile.");
            return Page();
        }
        if (!HasAccess) await users.UpdateSecurityStampAsync(Account);
        return Back("The account is changed.");
    }

    public async Task<IActionResult> OnPostLinkAsync()
    {
        if (!await FindAsync()) return NotFound();
        if (!HasAccess) return Back("This account has no access. Give it a later last day first.");
        TempData["SignInLink"] = await users.SignInLinkAsync(Account);
        return Back("A new link is made.");
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (!await FindAsync()) return NotFound();
        ModelState.Clear();
        await KeepAnAdministratorAsync();
        if (!ModelState.IsValid)
        {
            Form = AccountForm.Of(Account);
            return Page();
        }
        Account.AccessUntil = RealToday.AddDays(-1);
        await users.UpdateAsync(Account);
        // A new stamp ends what was signed in with the old one, and links that were not used.
        await users.UpdateSecurityStampAsync(Account);
        return Back("Access has ended.");
    }

    private async Task KeepAnAdministratorAsync()
    {
        if (Account.Roles.HasFlag(Roles.Administrator) && !await users.HasOtherAdministratorAsync(Account, RealToday, HttpContext.RequestAborted))
            ModelState.AddModelError("Form.Roles", "Nobody else can manage accounts. Make somebody else an administrator first.");
    }

    private async Task<bool> FindAsync()
    {
        if (await users.FindAsync(Desk.Authority, Id, HttpContext.RequestAborted) is not { } found) return false;
        Account = found;
        return true;
    }

    private LocalRedirectResult Back(string done)
    {
        TempData["Done"] = done;
        return LocalRedirect($"/people/accounts/{Id}");
    }
}
