using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;

namespace Candour.Pages.People;

/// <summary>Who can sign in, as what, and until when.</summary>
public sealed class AccountsModel(Desk desk, UserManager<User> users, TimeProvider time) : ProgrammePage(desk)
{
    public IReadOnlyList<User> Accounts { get; private set; } = [];

    /// <summary>By the real clock, which alone ends access.</summary>
    public DateOnly RealToday => time.GetUtcNow().DayInLondon();

    public async Task OnGetAsync() => Accounts = await users.OfAsync(Desk.Authority, HttpContext.RequestAborted);
}
