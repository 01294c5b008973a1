using System.Net;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;

namespace Candour.Web.Tests;

/// <summary>The real site over a new embedded store with the example programme.</summary>
public class SiteFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-site-").FullName;
    private WebApplication _app = null!;

    protected virtual bool WithExample => true;

    public IServiceProvider Services => _app.Services;

    public Guid Authority { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var database = Database.InFolder(_folder);
        await database.MigrateAsync();
        var project = Path.Combine(Repository.Root, "src", "Candour");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = project, ApplicationName = "candour" });
        builder.WebHost.UseTestServer();
        _app = SiteHost.Build(builder, database);
        await FirstRun.PrepareAsync(_app.Services, withExample: WithExample, CancellationToken.None);
        Authority = (await Services.GetRequiredService<Authorities>().AllAsync())[0].Id;
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A visitor who has not signed in.</summary>
    public Visitor Anonymous() => new(Handler(new CookieContainer()));

    /// <summary>Somebody of the example council with these roles, signed in by a link as people are.</summary>
    public async Task<Visitor> SignedInAsync(Roles roles, Guid? person = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var email = $"{Guid.NewGuid():N}@eastmere.invalid";
        var user = new User
        {
            Id = Guid.CreateVersion7(), Authority = Authority, UserName = email, Email = email,
            DisplayName = roles.ToString(), Roles = roles, Person = person,
        };
        (await users.CreateAsync(user)).Succeeded.ShouldBeTrue();
        var visitor = Anonymous();
        await visitor.SubmitAsync(await visitor.OpenAsync(await users.SignInLinkAsync(user)));
        return visitor;
    }

    /// <summary>The example's records as they stand.</summary>
    public Task<Snapshot> SnapshotAsync() => Services.GetRequiredService<Snapshots>().NowAsync(Authority);

    private HttpClient Handler(CookieContainer cookies) =>
        new(new CookieHandler(cookies, _app.GetTestServer().CreateHandler())) { BaseAddress = new("https://localhost/") };

    private sealed class CookieHandler(CookieContainer cookies, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var sent = cookies.GetCookieHeader(request.RequestUri!);
            if (sent.Length > 0) request.Headers.Add("Cookie", sent);
            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var set))
                foreach (var cookie in set) cookies.SetCookies(request.RequestUri!, cookie);
            return response;
        }
    }
}
