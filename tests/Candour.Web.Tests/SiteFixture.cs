using System.Net;
using Candour.Ledger;
using Candour.Storage;
using Microsoft.AspNetCore.TestHost;

namespace Candour.Web.Tests;

/// <summary>The real site over a new embedded store with the example programme.</summary>
public class SiteFixture : IAsyncLifetime
{
    private RunningSite _site = null!;

    protected virtual bool WithExample => true;

    public IServiceProvider Services => _site.App.Services;

    public Guid Authority => _site.Authority;

    /// <summary>What this site is told besides, before it starts.</summary>
    protected virtual void SetUp(WebApplicationBuilder builder)
    {
    }

    public async ValueTask InitializeAsync() => _site = await RunningSite.StartAsync(builder => { builder.WebHost.UseTestServer(); SetUp(builder); }, WithExample);

    public virtual ValueTask DisposeAsync() => _site.DisposeAsync();

    /// <summary>A visitor who has not signed in.</summary>
    public Visitor Anonymous() => new(Handler(new CookieContainer()));

    /// <summary>Somebody of the example council with these roles, signed in by a link as people are.</summary>
    public async Task<Visitor> SignedInAsync(Roles roles, Guid? person = null)
    {
        var visitor = Anonymous();
        await visitor.SubmitAsync(await visitor.OpenAsync(await _site.SignInLinkAsync(roles, person)));
        return visitor;
    }

    /// <summary>The example's records as they stand.</summary>
    public Task<Snapshot> SnapshotAsync() => Services.GetRequiredService<Snapshots>().NowAsync(Authority);

    private HttpClient Handler(CookieContainer cookies) =>
        new(new CookieHandler(cookies, _site.App.GetTestServer().CreateHandler())) { BaseAddress = new("https://localhost/") };

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
