using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Candour.Browser.Tests;

/// <summary>What keeps somebody from using the page that is open.</summary>
internal static class PageFaults
{
    /// <summary>WCAG 2.2 AA.</summary>
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static async Task<IEnumerable<string>> OnAsync(IPage page)
    {
        var address = new Uri(page.Url).PathAndQuery;
        var axe = await page.RunAxe(Rules);
        var wide = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return axe.Violations.Select(one => $"{address}: {one.Id} ({one.Help}): {string.Join("; ", one.Nodes.Take(3).Select(node => node.Html))}")
            .Concat(wide ? [$"{address}: wider than the window"] : []);
    }
}
