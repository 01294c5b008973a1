using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Candour.Browser.Tests;

/// <summary>What keeps somebody from using the page that is open.</summary>
internal static class PageFaults
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // WCAG 2.2 AA. Pages have no frames, so that axe runs in the page itself; what passes is not described, which takes most of its time.
    private const string Violations = """
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
            .then(found => found.violations.map(one => `${one.id} (${one.help}): ${one.nodes.slice(0, 3).map(node => node.html).join('; ')}`))
        """;

    public static async Task<IEnumerable<string>> OnAsync(IPage page)
    {
        var address = new Uri(page.Url).PathAndQuery;
        await page.EvaluateAsync(Axe);
        var violations = await page.EvaluateAsync<string[]>(Violations);
        var wide = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return violations.Concat(wide ? ["wider than the window"] : []).Select(one => $"{address}: {one}");
    }
}
