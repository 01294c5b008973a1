using Candour.Pages.Papers;

namespace Candour.Web.Tests.Papers;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<img src=x onerror=alert(1)>", "img")]
    [InlineData("a <b onclick=x>b</b>", "b")]
    [InlineData("[x](javascript:alert(1))", "a")]
    [InlineData("[x](data:text/html,x)", "a")]
    [InlineData("[x](/account/sign-out)", "a")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]", "a")]
    [InlineData("<javascript:alert(1)>", "a")]
    [InlineData("![x](https://example.org/x.png)", "img")]
    public void What_could_do_harm_is_shown_as_letters(string text, string element) => Read(text).QuerySelector(element).ShouldBeNull();

    [Theory]
    [InlineData("[x](https://example.org/)", "https://example.org/")]
    [InlineData("[x](http://example.org/)", "http://example.org/")]
    [InlineData("[x](mailto:clerk@eastmere.invalid)", "mailto:clerk@eastmere.invalid")]
    [InlineData("<clerk@eastmere.invalid>", "mailto:clerk@eastmere.invalid")]
    public void A_link_leads_to_the_web_or_to_a_mailbox(string text, string href) => Read(text).QuerySelector("a")!.GetAttribute("href").ShouldBe(href);

    [Fact]
    public void A_link_that_is_taken_away_leaves_its_words() => Read("See [the **old** plan](file:///plan).").QuerySelector("p")!.InnerHtml.ShouldBe("See the <strong>old</strong> plan.");

    [Fact]
    public void A_table_has_heads_for_its_columns_and_headings_stand_below_the_sections()
    {
        var page = Read("# Costs\n\n| Year | Cost |\n|---|--:|\n| 2018 | £4m |\n\n- one\n- two");
        page.QuerySelectorAll("th").Select(one => (one.TextContent, one.GetAttribute("scope"))).ShouldBe([("Year", "col"), ("Cost", "col")]);
        page.QuerySelector("h3")!.TextContent.ShouldBe("Costs");
        page.QuerySelectorAll("ul.govuk-list--bullet li").Length.ShouldBe(2);
        page.QuerySelector("td.govuk-table__cell--numeric")!.TextContent.ShouldBe("£4m");
        page.QuerySelectorAll("[style]").ShouldBeEmpty();
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Read(string text)
    {
        using var written = new StringWriter();
        MarkdownText.Html(text, 2).WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(written.ToString());
    }
}
