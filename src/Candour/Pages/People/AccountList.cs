using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Candour.Pages.People;

/// <summary>The accounts of one council. No other council's are ever read.</summary>
internal static class AccountList
{
    public static Task<List<User>> OfAsync(this UserManager<User> users, Guid authority, CancellationToken cancel) =>
        users.Users.Where(user => user.Authority == authority).OrderBy(user => user.DisplayName).ToListAsync(cancel);

    public static Task<User?> FindAsync(this UserManager<User> users, Guid authority, Guid id, CancellationToken cancel) =>
        users.Users.FirstOrDefaultAsync(user => user.Authority == authority && user.Id == id, cancel);

    /// <summary>Whether somebody else can still manage accounts when this one no longer can.</summary>
    public static async Task<bool> HasOtherAdministratorAsync(this UserManager<User> users, User than, DateOnly today, CancellationToken cancel) =>
        (await users.OfAsync(than.Authority, cancel)).Exists(one => one.Id != than.Id && one.Roles.HasFlag(Roles.Administrator) && SignIns.HasAccess(one, today));

    /// <summary>until 31 March 2019; ended on 31 March 2019; no end</summary>
    public static string Access(User user, DateOnly today) => user.AccessUntil switch
    {
        null => "No end",
        { } until when until < today => $"Ended on {InWords.Day(until)}",
        { } until => $"Until {InWords.Day(until)}",
    };
}
