using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;

namespace Candour.Web.Tests;

/// <summary>The real site over a new embedded store, and accounts for people who come to it. A fixture says how they reach it.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly string _folder;

    private RunningSite(WebApplication app, Guid authority, string folder) => (App, Authority, _folder) = (app, authority, folder);

    public WebApplication App { get; }

    public Guid Authority { get; }

    public static async Task<RunningSite> StartAsync(Action<WebApplicationBuilder> reach, bool withExample)
    {
        var folder = Directory.CreateTempSubdirectory("candour-site-").FullName;
        var database = Database.InFolder(folder);
        await database.MigrateAsync();
        var project = Path.Combine(Repository.Root, "src", "Candour");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = project, ApplicationName = "candour" });
        reach(builder);
        var app = SiteHost.Build(builder, database);
        await FirstRun.PrepareAsync(app.Services, withExample, CancellationToken.None);
        var authority = (await app.Services.GetRequiredService<Authorities>().AllAsync())[0].Id;
        await app.StartAsync();
        return new(app, authority, folder);
    }

    /// <summary>A link that signs a new person of the council in, once.</summary>
    public async Task<string> SignInLinkAsync(Roles roles, Guid? person = null)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var email = $"{Guid.NewGuid():N}@eastmere.invalid";
        var user = new User
        {
            Id = Guid.CreateVersion7(), Authority = Authority, UserName = email, Email = email,
            DisplayName = roles.ToString(), Roles = roles, Person = person,
        };
        (await users.CreateAsync(user)).Succeeded.ShouldBeTrue();
        return await users.SignInLinkAsync(user);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
