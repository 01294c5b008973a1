
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;


namespace Candour.Web.Tests;

/// <summary>A person at the site: opens pages, fills forms in, follows what the site answers.</summary>
public sealed class Visitor(HttpClient client) : IDisposable
{
    /// <summary>The last answer, after redirections.</summary>
    public HttpResponseMessage Last { get; private set; } = null!;

    public async Task<IHtmlDocument> OpenAsync(string address) => await ReadAsync(await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    public async Task<HttpResponseMessage> GetAsync(string address) => Last = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));

    /// <summary>Sends a page's form: the one that <paramref name="form"/> selects, or the first that posts in the main part.</summary>
    public async Task<IHtmlDocument> SubmitAsync(
        IHtmlDocument page, IReadOnlyDictionary<string, string>? fields = null, string form = "main form[method=post]", string? button = null)
    {
        var element = page.QuerySelector<IHtmlFormElement>(form).ShouldNotBeNull($"no form {form} in {page.Title}");
        var values = Values(element, button);
        foreach (var (name, value) in fields ?? new Dictionary<string, string>())
        {
            values.RemoveAll(pair => pair.Key == name);
            values.Add(new(name, value));
        }
        var action = Pressed(element, button)?.GetAttribute("formaction") is { Length: > 0 } other ? new Uri(Last.RequestMessage!.RequestUri!, other)
            : element.GetAttribute("action") is { Length: > 0 } given ? new Uri(Last.RequestMessage!.RequestUri!, given) : Last.RequestMessage!.RequestUri!;
        return await ReadAsync(await client.PostAsync(action, new FormUrlEncodedContent(values)));
    }

    /// <summary>Sends a page's form with a file in one of its fields.</summary>
    public Task<IHtmlDocument> UploadAsync(IHtmlDocument page, string field, string name, byte[] file, string form = "main form[method=post]") =>
        UploadAsync(page, field, [(name, file)], form: form);

    /// <summary>Sends a page's form with several files in one of its fields.</summary>
    /// <param name="fields">What is typed into its other fields.</param>
    public async Task<IHtmlDocument> UploadAsync(
        IHtmlDocument page, string field, IEnumerable<(string Name, byte[] File)> files, IReadOnlyDictionary<string, string>? fields = null, string form = "main form[method=post]")
    {
        var element = page.QuerySelector<IHtmlFormElement>(form).ShouldNotBeNull($"no form {form} in {page.Title}");
        using var content = new MultipartFormDataContent();
        var typed = fields ?? new Dictionary<string, string>();
        foreach (var (key, value) in Values(element, button: null).Where(one => !typed.ContainsKey(one.Key)).Concat(typed)) content.Add(new StringContent(value), key);
        foreach (var (name, file) in files) content.Add(new ByteArrayContent(file), field, name);
        return await ReadAsync(await client.PostAsync(Last.RequestMessage!.RequestUri, content));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Last = await client.SendAsync(request);

    public void Dispose() => client.Dispose();

    private async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        for (Last = answer; (int)Last.StatusCode is >= 300 and < 400 && Last.Headers.Location is { } location;)
            Last = await client.GetAsync(new Uri(Last.RequestMessage!.RequestUri!, location));
        var context = BrowsingContext.New(Configuration.Default);
        var html = await Last.Content.ReadAsStringAsync();
        return (IHtmlDocument)await context.OpenAsync(response => response.Content(html).Address(Last.RequestMessage!.RequestUri!.ToString()));
    }

    private static IHtmlButtonElement? Pressed(IHtmlFormElement form, string? button) => button is null ? null
        : form.Elements.OfType<IHtmlButtonElement>().FirstOrDefault(one => one.GetAttribute("value") == button || one.TextContent.Trim() == button);

    private static List<KeyValuePair<string, string>> Values(IHtmlFormElement form, string? button)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            if (element.GetAttribute("name") is not { Length: > 0 } name) continue;
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } choice => choice.IsChecked ? choice.Value : null,
                IHtmlInputElement { Type: "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlButtonElement => element == Pressed(form, button) ? element.GetAttribute("value") ?? "" : null,
                _ => null,
            };
            if (value is not null) values.Add(new(name, value));
        }
        return values;
    }
}
