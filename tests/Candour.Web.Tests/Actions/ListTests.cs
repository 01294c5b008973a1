using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;

namespace Candour.Web.Tests.Actions;

public sealed class ListTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_list_shows_the_open_actions_25_to_a_page_with_links_to_the_rest()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var open = (await ViewAsync()).Actions.Count(one => one.IsOpen);

        var first = await reader.OpenAsync("/actions");

        Rows(first).Count.ShouldBe(25);
        first.QuerySelector(".list__bar")!.TextContent.ShouldContain($"Showing 1 to 25 of {open} actions");
        var second = await reader.OpenAsync(first.QuerySelector<IHtmlAnchorElement>(".govuk-pagination__next a")!.GetAttribute("href")!);
        Rows(second).Intersect(Rows(first)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("claim=atRisk", "Claim", "At risk")]
    [InlineData("recommendation=OFSTED17-4", "Answers", "OFSTED17-4")]
    [InlineData("board=Corporate+Parenting+Board", "Watched by", "Corporate Parenting Board")]
    [InlineData("due=overdue", "Due", "Past its date")]
    [InlineData("words=doctor", "What will be done", "doctor")]
    public async Task A_filter_in_the_address_leaves_only_what_it_asks_for(string filter, string column, string words)
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync($"/actions?{filter}&size=100");

        var cells = page.QuerySelectorAll($"main tbody [data-label='{column}']");
        cells.ShouldNotBeEmpty();
        cells.ShouldAllBe(cell => cell.TextContent.Contains(words));
    }

    [Fact]
    public async Task A_heading_orders_the_list_and_turns_the_order_round()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var dated = (await ViewAsync()).Actions.Where(one => one is { IsOpen: true, DueOn: not null }).ToList();

        var page = await reader.OpenAsync("/actions?sort=due&size=100");
        Rows(page)[0].ShouldBe(dated.MinBy(one => one.DueOn)!.Reference);

        var other = page.QuerySelector("th[aria-sort] a")!.GetAttribute("href")!;
        Rows(await reader.OpenAsync(other))[0].ShouldBe(dated.MaxBy(one => one.DueOn)!.Reference);
    }

    [Theory]
    [InlineData("lead")]
    [InlineData("directorate")]
    [InlineData("board")]
    [InlineData("recommendation")]
    [InlineData("theme")]
    [InlineData("month")]
    public async Task A_group_counts_the_actions_that_its_link_lists(string by)
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var groups = await reader.OpenAsync($"/actions/by/{by}");

        var last = groups.QuerySelectorAll("main tbody tr")[^1];
        var counted = last.QuerySelector("[data-label='All']")!.TextContent;
        var list = await reader.OpenAsync(last.QuerySelector("a")!.GetAttribute("href")!);
        list.QuerySelector(".list__bar")!.TextContent.ShouldContain($"of {counted} actions");
    }

    [Fact]
    public async Task What_no_filter_finds_is_said()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/actions?words=zebra")).QuerySelector(".list__main")!.TextContent.ShouldContain("No action fits these filters.");
    }

    [Fact]
    public async Task The_past_is_shown_as_it_was_and_its_links_stay_there()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.OpenAsync("/actions?asAt=2017-12-01");

        page.QuerySelectorAll("main a[href*='/actions/']").ShouldAllBe(link => link.GetAttribute("href")!.Contains("asAt=2017-12-01"));
        page.QuerySelector("main a[href*='/actions/add']").ShouldBeNull();
    }

    [Fact]
    public async Task The_file_holds_every_column_and_every_action_that_the_list_has()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var answer = await reader.GetAsync("/actions.csv?state=all");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n");

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("actions-2018-12-03.csv");
        lines[0].Split(',').ShouldBe([.. ActionCsv.Columns, .. ActionCsv.Beside]);
        lines.Count(line => line.Length > 0).ShouldBe((await ViewAsync()).Actions.Count + 1);
    }

    private static List<string> Rows(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main tbody th").Select(cell => cell.TextContent)];

    private async Task<ProgrammeView> ViewAsync() => ProgrammeView.Of(await site.SnapshotAsync());
}
