namespace Candour.GovUk.Tests;

public sealed class ListTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_list_says_how_many_there_are_and_shows_the_first_page()
    {
        var page = await site.GetAsync("/Actions");

        page.QuerySelector(".list__bar p")!.TextContent.ShouldBe("Showing 1 to 25 of 130 actions");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(25);
        page.QuerySelector("tbody td")!.TextContent.ShouldBe("Do <1> & report");
        page.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim(' ', '▲')).ShouldBe(["Action", "What will be done", "Claim"]);
        page.QuerySelectorAll(".govuk-pagination__list a").Select(link => link.TextContent).ShouldBe(["1", "2", "6"]);
        page.QuerySelector(".chosen").ShouldBeNull();
    }

    [Theory]
    [InlineData("", "ascending", "/Actions?sort=-number")]
    [InlineData("?sort=-number", "descending", "/Actions")]
    [InlineData("?sort=-number&page=3&asAt=2018-12-03", "descending", "/Actions?asAt=2018-12-03")]
    public async Task A_heading_says_how_the_list_is_sorted_and_turns_it_round(string query, string sorted, string next)
    {
        var head = (await site.GetAsync($"/Actions{query}")).QuerySelector("thead th")!;

        head.GetAttribute("aria-sort").ShouldBe(sorted);
        head.QuerySelector("a")!.GetAttribute("href").ShouldBe(next);
        head.QuerySelector("[aria-hidden=true]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Filters_in_use_are_shown_and_each_can_be_taken_away()
    {
        var page = await site.GetAsync("/Actions?claim=onTrack&claim=atRisk&q=Do+%3C1&size=50&asAt=2018-12-03&page=2");

        var tags = page.QuerySelectorAll(".chosen .moj-filter__tag");
        tags.Select(tag => tag.TextContent).ShouldBe(["Remove this filter: Words: Do <1", "Remove this filter: Claim: On track", "Remove this filter: Claim: At risk"]);
        tags[1].GetAttribute("href").ShouldBe("/Actions?claim=atRisk&q=Do%20%3C1&asAt=2018-12-03&size=50");
        page.QuerySelector(".chosen > a")!.GetAttribute("href").ShouldBe("/Actions?asAt=2018-12-03&size=50");
        page.QuerySelectorAll(".filter [name=claim][checked]").Length.ShouldBe(2);
        page.QuerySelectorAll(".filter [name=lead] option").Select(option => option.TextContent).ShouldBe(["All", "Head of service"]);
        page.QuerySelector(".filter [name=q]")!.GetAttribute("value").ShouldBe("Do <1");
    }

    [Fact]
    public async Task Applying_filters_keeps_the_moment_the_order_and_the_size_and_goes_back_to_the_first_page()
    {
        var form = (await site.GetAsync("/Actions?sort=-claim&asAt=2018-12-03&page=2&size=50&claim=onTrack")).QuerySelector(".filter form")!;

        form.GetAttribute("method").ShouldBe("get");
        form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}")
            .ShouldBe(["asAt=2018-12-03", "sort=-claim", "size=50"]);
    }

    [Theory]
    [InlineData("?page=99", "Showing 126 to 130 of 130 actions")]
    [InlineData("?page=-1&size=7&sort=nonsense", "Showing 1 to 25 of 130 actions")]
    [InlineData("?size=100", "Showing 1 to 100 of 130 actions")]
    [InlineData("?page=9999999999999999999", "Showing 1 to 25 of 130 actions")]
    [InlineData("?q=nothing", "No actions")]
    public async Task What_the_address_asks_for_is_shown_as_far_as_it_exists(string query, string shown) =>
        (await site.GetAsync($"/Actions{query}")).QuerySelector(".list__bar p")!.TextContent.ShouldBe(shown);

    [Fact]
    public async Task The_csv_has_the_same_filters_and_order_and_all_pages()
    {
        var page = await site.GetAsync("/Actions?claim=onTrack&sort=-number&page=2&size=50");

        page.QuerySelector("a[download]")!.GetAttribute("href").ShouldBe("/actions.csv?claim=onTrack&sort=-number");
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 6, "1 2 … 6")]
    [InlineData(3, 6, "1 2 3 4 5 6")]
    [InlineData(5, 10, "1 … 4 5 6 … 10")]
    [InlineData(10, 10, "1 … 9 10")]
    public void Page_links_show_the_ends_and_the_neighbours(int page, int last, string shown) =>
        string.Join(' ', GovUk.Pages.Shown(page, last).Select(n => n is null ? "…" : $"{n}")).ShouldBe(shown);
}
