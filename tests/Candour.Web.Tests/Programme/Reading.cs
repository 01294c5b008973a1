using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Candour.Improvement;

namespace Candour.Web.Tests.Programme;

/// <summary>What a person reads on a page, without the white space of its markup.</summary>
internal static partial class Reading
{
    public static string Text(this IHtmlDocument page, string selector) =>
        page.QuerySelector(selector).ShouldNotBeNull($"no {selector} in {page.Title}").TextContent.Squeezed();

    public static string Squeezed(this string text) => WhiteSpace().Replace(text, " ").Trim();

    public static async Task<ProgrammeView> ViewAsync(this SiteFixture site) => ProgrammeView.Of(await site.SnapshotAsync());

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
