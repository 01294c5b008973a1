using AngleSharp.Dom;

namespace Candour.GovUk.Tests;

/// <summary>The pages of this project on a real server, to see the tags as a browser would get them.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly WebApplication _app = Build();
    private readonly HttpClient _client = new();

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    public async Task<IElement> GetAsync(string url) => Dom.Parse(await _client.GetStringAsync(new Uri(url, UriKind.Relative)));

    public async Task<IElement> PostAsync(string url, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var response = await _client.PostAsync(new Uri(url, UriKind.Relative), form);
        response.EnsureSuccessStatusCode();
        return Dom.Parse(await response.Content.ReadAsStringAsync());
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Site).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRazorPages().AddGovUk();
        var app = builder.Build();
        app.MapRazorPages();
        return app;
    }
}
