using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.People;

/// <summary>Gives somebody an account, and shows the link that signs them in once.</summary>
public sealed class InviteModel(Desk desk, UserManager<User> users, TimeProvider time) : ProgrammePage(desk)
{
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Say(Form.Problems(View));
        if (!ModelState.IsValid) return Page();
        var user = new User { Id = Guid.CreateVersion7(time.GetUtcNow()), Authority = Desk.Authority };
        Form.Fill(user);
        var created = await users.CreateAsync(user);
        if (!created.Succeeded)
        {
            ModelState.AddModelError("Form.Email", "There is an account with this address already.");
            return Page();
        }
        TempData["SignInLink"] = await users.SignInLinkAsync(user);
        TempData["Done"] = $"{user.DisplayName} has an account.";
        return LocalRedirect($"/people/accounts/{user.Id}");
    }
}
