using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Storage;

namespace Candour.Web.Tests.Conflicts;

/// <summary>Two people opened the same form. The other one saved first; then this one, who now looks at both versions.</summary>
internal sealed class TwoPeople(Visitor visitor) : IDisposable
{
    public const string Theirs = "theirs";
    public const string Mine = "mine";

    /// <summary>What this person was shown last.</summary>
    public IHtmlDocument Page { get; set; } = null!;

    public string Said => Page.QuerySelector("main")!.TextContent;

    public static async Task<TwoPeople> MeetAsync(SiteFixture site, string address, Dictionary<string, string> theirs, Dictionary<string, string> mine)
    {
        using var other = await site.SignedInAsync(Roles.ImprovementManager);
        var people = new TwoPeople(await site.SignedInAsync(Roles.ImprovementManager));
        var form = await people.OpenAsync(address);
        await other.SubmitAsync(await other.OpenAsync(address), theirs);
        people.Page = await people.SendAsync(form, mine);
        people.Page.QuerySelector("h1")!.TextContent.ShouldBe("Somebody else changed this in the meantime");
        return people;
    }

    /// <param name="expected">What is chosen to begin with, by field; null where there is no choice without this person.</param>
    public void ShouldChoose(Dictionary<string, string?> expected) => Page.QuerySelectorAll("main tbody tr")
        .Select(row => (row.QuerySelector("th")!.TextContent, row.QuerySelector("input[checked]")?.GetAttribute("value")))
        .ShouldBe(expected.Select(one => (one.Key, one.Value)), ignoreOrder: true);

    public string Words(string label, string side) => Page.QuerySelectorAll("main tbody tr").Single(row => row.QuerySelector("th")!.TextContent == label)
        .QuerySelector($"input[value={side}] + label")!.ChildNodes.OfType<IText>().Last().Text;

    public async Task ChooseAsync(params (string Field, string Side)[] taken) =>
        Page = await SendAsync(Page, taken.ToDictionary(one => $"Take[{one.Field}]", one => one.Side));

    public async Task PressAsync(string button) => Page = await visitor.SubmitAsync(Page, button: button);

    public Task<IHtmlDocument> SendAsync(IHtmlDocument page, Dictionary<string, string> fields) => visitor.SubmitAsync(page, fields);

    public void Dispose() => visitor.Dispose();

    private Task<IHtmlDocument> OpenAsync(string address) => visitor.OpenAsync(address);
}
