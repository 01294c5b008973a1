using Candour.Example;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Candour.Site;

/// <summary>What a new store needs before anybody can use it: a council and somebody who may sign in.</summary>
internal static class FirstRun
{
    private const string FirstUser = "manager@example.invalid";

    /// <summary>Fills a new store.</summary>
    /// <returns>The path of a link that signs the first user in once; null where people have their own way in.</returns>
    public static async Task<string?> PrepareAsync(IServiceProvider services, bool withExample, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var authorities = services.GetRequiredService<Authorities>();
        var isNew = (await authorities.AllAsync(cancel)).Count == 0;
        if (isNew)
        {
            if (withExample) await ExampleStore.LoadAsync(
                services.GetRequiredService<Database>(), services.GetRequiredService<LedgerStore>(), services.GetRequiredService<TimeProvider>(), cancel);
            else await authorities.AddAsync(Guid.CreateVersion7(), "council", cancel);
        }
        var first = await users.Users.OrderBy(user => user.Id).FirstOrDefaultAsync(cancel)
            ?? await AddFirstUserAsync(users, (await authorities.AllAsync(cancel))[0].Id, isNew && withExample ? Roles.Analyst | Roles.QualityLead : Roles.None);
        return await HasOwnWayInAsync(users, first) ? null : await users.SignInLinkAsync(first);
    }

    /// <param name="also">Who looks round an example sees its children and audited cases too: none of them is real.</param>
    private static async Task<User> AddFirstUserAsync(UserManager<User> users, Guid authority, Roles also)
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(), Authority = authority, UserName = FirstUser, Email = FirstUser,
            DisplayName = "Improvement manager", Roles = Roles.ImprovementManager | Roles.Administrator | also,
        };
        var created = await users.CreateAsync(user);
        return created.Succeeded ? user : throw new InvalidOperationException(string.Join(' ', created.Errors.Select(error => error.Description)));
    }

    private static async Task<bool> HasOwnWayInAsync(UserManager<User> users, User user) =>
        await users.HasPasswordAsync(user) || (await users.GetPasskeysAsync(user)).Count > 0;
}
