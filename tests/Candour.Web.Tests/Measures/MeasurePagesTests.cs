using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Measures;

public sealed class MeasurePagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task What_needs_a_word_comes_first_and_two_points_are_no_trend()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync("/measures");

        var rows = page.QuerySelectorAll("tbody tr").Select(row => (Title: row.QuerySelector("th")!.TextContent, Tags: string.Join(", ", row.QuerySelectorAll(".govuk-tag").Select(tag => tag.TextContent)))).ToList();
        rows.Select(row => row.Tags).Take(4).ShouldBe(["Getting worse, Misses target", "Misses target", "Improving, Misses target", "Stale"]);
        rows[0].Title.ShouldBe("Return conversations held within 72 hours");
        Words(Row(page, "Staff absence")).ShouldContain("Not enough points to tell change from chance: 2 of 13.");
        page.QuerySelectorAll("svg.sparkline[role=img][aria-label]").Length.ShouldBe(rows.Count);
        page.QuerySelector("a[href='/measures/add']").ShouldBeNull();
    }

    [Theory]
    [InlineData("needs=Stale", "Weeks in pre-proceedings")]
    [InlineData("board=COB&words=sickness", "Days lost to sickness for each worker")]
    [InlineData("recommendation=MV4-4", "First health assessments in time")]
    public async Task The_list_is_narrowed_by_the_address_and_so_is_its_file(string query, string expected)
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        (await reader.OpenAsync($"/measures?{query}")).QuerySelectorAll("tbody th").ShouldHaveSingleItem().TextContent.ShouldBe(expected);
        var csv = await (await reader.GetAsync($"/measures.csv?{query}")).Content.ReadAsStringAsync();
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        csv.ShouldContain(expected);
    }

    [Fact]
    public async Task A_measures_page_says_what_it_says_with_its_rules_definition_and_table()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync("/measures/RETURN");

        Words(page.QuerySelector(".lede")!).ShouldBe("46.7 % in October 2018, 21 of 45 (95 % interval 33 to 61). Special cause, concern: 3 points in a row below the lower limit. The target of 80 % is missed; it was never met in 16 periods, and as things stand it will not be.");
        var figure = page.QuerySelector("figure.chart")!;
        figure.QuerySelector("h2")!.TextContent.ShouldBe("A real change for the worse: 3 points in a row below the lower limit");
        figure.QuerySelector(".sub")!.TextContent.ShouldContain("XmR chart, rule set xmr-1: 7 points make a trend");
        figure.QuerySelector(".sub")!.TextContent.ShouldContain("within 72 hours");
        figure.QuerySelector(".key")!.TextContent.ShouldContain("special cause, concern");
        figure.QuerySelectorAll("table tbody tr").Length.ShouldBe(17);
        Words(figure.QuerySelectorAll("table tbody tr")[^1]).ShouldContain("special cause, concern: below the lower limit");
        page.QuerySelector("a[href='/recommendations/OFSTED17-8']").ShouldNotBeNull();
        page.QuerySelector("a[href='/actions/CSIP-8.1']").ShouldNotBeNull();
        page.Text(".record__main").ShouldContain("The post that leads this has been empty since 8 October");
    }

    [Fact]
    public async Task A_recommendation_and_an_action_show_the_figures_that_speak_to_them()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        (await reader.OpenAsync("/recommendations/MV4-4")).QuerySelector("a[href='/measures/IHA']").ShouldNotBeNull();
        (await reader.OpenAsync("/actions/CSIP-15.2")).QuerySelector("a[href='/measures/AGENCY']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Search_finds_a_measure_by_its_question()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        (await reader.OpenAsync("/search?q=supervision+recorded")).QuerySelector("a[href='/measures/SUPERVISION']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Each_service_has_a_chart_of_its_own()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var page = await reader.OpenAsync("/measures/SICKDAYS");

        page.QuerySelector<IHtmlAnchorElement>("a[href*='breakdown=Disabled']")!.TextContent.ShouldBe("Disabled children and mental health");
        Words((await reader.OpenAsync("/measures/SICKDAYS?breakdown=Disabled+children+and+mental+health")).QuerySelector(".lede")!).ShouldStartWith("9.24 days on 30 September 2018.");
        await reader.OpenAsync("/measures/SICKDAYS?breakdown=nobody");
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_restated_figure_is_shown_beside_the_one_it_took_the_place_of()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var row = (await reader.OpenAsync("/measures/AGENCY")).QuerySelectorAll("caption").Single(one => one.TextContent == "Restated figures").ParentElement!.QuerySelector("tbody tr")!;

        Words(row).ShouldContain("32 %");
        Words(row).ShouldContain("33.5 %");
        Words(row).ShouldContain("HR is finding out why");
        var csv = await (await reader.GetAsync("/measures/AGENCY/figures.csv")).Content.ReadAsStringAsync();
        csv.ShouldContain("AGENCY,,2018-09-30,2018-09-30,,,32,,");
        csv.ShouldContain("AGENCY,,2018-09-30,2018-09-30,,,33.5,,");
    }

    [Fact]
    public async Task The_chart_is_to_be_had_as_a_drawing_that_says_what_it_shows()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var answer = await reader.GetAsync("/measures/REFERRALS/chart.svg");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        var svg = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        svg.Root!.Name.LocalName.ShouldBe("svg");
        var words = string.Join(' ', svg.Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value));
        words.ShouldContain("No change that is more than chance");
        words.ShouldContain("rule set xmr-1");
        words.ShouldContain("Referrals accepted by the front door in the month");
    }

    [Fact]
    public async Task What_was_known_on_a_past_day_is_shown_as_it_was()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        Words((await reader.OpenAsync("/measures/AGENCY?asAt=2018-11-01")).QuerySelector(".lede")!).ShouldStartWith("32 % on 30 September 2018.");
        await reader.OpenAsync("/measures/AGENCY?asAt=2018-06-01");
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/measures/add")]
    [InlineData("/measures/IHA/edit")]
    [InlineData("/measures/IHA/observations/add")]
    [InlineData("/measures/IHA/commentary/add")]
    public async Task Only_who_keeps_measures_changes_them(string address)
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        await reader.OpenAsync(address);
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await analyst.OpenAsync(address);
        analyst.Last.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static IElement Row(IHtmlDocument page, string title) => page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == title);

    private static string Words(IElement one) => string.Join(' ', one.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
