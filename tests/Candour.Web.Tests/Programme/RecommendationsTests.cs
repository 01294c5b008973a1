using System.Net;
using Candour.Storage;

namespace Candour.Web.Tests.Programme;

public sealed class RecommendationsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Every_source_tells_how_many_of_its_recommendations_are_answered()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/recommendations");
        var rows = page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(one => one.TextContent.Squeezed()).ToList();
        rows.ShouldContain("Inspection of children’s services January 2017 15 15 0");
        rows.ShouldContain("Review of the safeguarding children board January 2017 5 4 1");
        page.Text(".lede").ShouldStartWith("No action answers 1 of");
    }

    [Fact]
    public async Task A_gap_is_loud_at_the_top_and_in_its_row()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/recommendations?answered=nothing&source=LSCB17");
        page.QuerySelector(".gap a")!.GetAttribute("href").ShouldBe("/recommendations/LSCB17-5");
        var row = page.QuerySelectorAll(".list tbody tr").ShouldHaveSingleItem();
        row.QuerySelector(".no-answer")!.TextContent.ShouldBe("No action answers this");
    }

    [Fact]
    public async Task The_matrix_shows_each_action_with_its_claim()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var page = await visitor.OpenAsync("/recommendations?source=OFSTED17");
        page.QuerySelectorAll(".list tbody tr").Length.ShouldBe(15);
        page.QuerySelectorAll(".list tbody tr")[6].QuerySelectorAll(".answers li")[0].TextContent.Squeezed().ShouldBe("CSIP-7.1 Off track evidence: Nothing");
    }

    [Fact]
    public async Task Filters_narrow_by_priority_and_words()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        (await visitor.OpenAsync("/recommendations?source=OFSTED17&priority=yes")).QuerySelectorAll(".list tbody tr").Length.ShouldBe(5);
        (await visitor.OpenAsync("/recommendations?words=private fostering")).QuerySelectorAll(".list tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_file_holds_the_rows_of_the_list()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        var lines = (await (await visitor.GetAsync("/recommendations.csv?source=LSCB17")).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        visitor.Last.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        lines.Length.ShouldBe(6);
        lines[0].TrimStart('\uFEFF').ShouldBe("number,text,actions,evidence,source,group,priority,owner,repeats,claims,challenges,gap");
        lines[5].ShouldEndWith(",Yes");
    }

    [Fact]
    public async Task One_recommendation_tells_what_answers_it_and_who_says_it_again()
    {
        using var visitor = await site.SignedInAsync(Roles.ExternalReader);
        var page = await visitor.OpenAsync("/recommendations/ofsted17-4");
        page.Text(".govuk-caption-l").ShouldBe("Recommendation OFSTED17-4");
        page.Text(".lede").ShouldStartWith("14 actions answer it. Leads claim that 11 are on track or complete");
        page.QuerySelector(".govuk-summary-list")!.TextContent.ShouldContain("MV4-2");
        page.QuerySelector(".moj-timeline")!.TextContent.ShouldContain("Recommendation added");
    }

    [Fact]
    public async Task A_gap_is_loud_on_the_recommendation_s_own_page_with_the_way_to_close_it()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        (await manager.OpenAsync("/recommendations/LSCB17-5")).QuerySelector(".gap a")!.GetAttribute("href").ShouldBe("/actions/add?recommendation=LSCB17-5");
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var page = await member.OpenAsync("/recommendations/LSCB17-5");
        page.Text(".gap").ShouldBe("No action answers this");
        page.QuerySelector("a[href$='/edit']").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_not_recorded_is_not_found()
    {
        using var visitor = await site.SignedInAsync(Roles.BoardMember);
        (await visitor.GetAsync("/recommendations/OFSTED17-99")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync("/recommendations/MV4-1?asAt=2018-01-01")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
