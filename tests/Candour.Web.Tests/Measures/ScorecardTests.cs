using System.Text;
using AngleSharp.Dom;
using Candour.Performance;
using Candour.Practice.Duck;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Measures;

public sealed class ScorecardTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_boards_scorecard_is_found_from_its_page_and_shows_what_needs_a_word_first()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/boards/COB")).QuerySelector("a[href='/boards/COB/scorecard']").ShouldNotBeNull();

        var page = await reader.OpenAsync("/boards/COB/scorecard");
        page.QuerySelectorAll("table caption").Select(one => one.TextContent).ShouldBe(["Special cause, concern", "Misses its target", "Stale", "The rest"]);
        page.QuerySelectorAll("tbody th").Select(one => one.TextContent).ShouldNotContain("Agency social workers", "this board does not look at it");
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.QuerySelector("svg.sparkline") != null);
        (await reader.OpenAsync("/boards/DFE/scorecard")).Text(".lede").ShouldBe("This board looks at no measure yet.");
    }

    [Fact]
    public async Task Measures_that_are_counted_in_childrens_records_have_a_figure_of_each_load_and_stand_on_the_scorecard()
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync("/boards/CSIB/scorecard");

        var row = page.QuerySelectorAll("tbody tr").Single(one => one.QuerySelector("th")!.TextContent == "Visits to children in care in time");
        row.TextContent.Squeezed().ShouldContain("30 November 2018");
        foreach (var code in new[] { "CLAVISIT", "CLAHEALTH", "ASSESS45", "ICPC15", "REREFERRED" })
            (await reader.OpenAsync($"/measures/{code}")).QuerySelectorAll(".card table tbody th").Select(one => one.TextContent.Squeezed()).ShouldBe(["31 May 2018", "31 August 2018", "30 November 2018"]);
    }

    [Fact]
    public async Task Figures_come_from_a_file_after_a_look_at_what_it_would_do_and_can_be_taken_back_as_one()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var file = "Measure,From,To,Numerator,Denominator,Note\r\nSUPERVISION,2018-11-01,2018-11-30,98,122,\r\nSUPERVISION,2018-10-01,2018-10-31,95,122,One record came late\r\n"u8.ToArray();
        var page = await analyst.UploadAsync(await analyst.OpenAsync("/measures/import"), "Upload", "figures.csv", file);

        page.Text(".lede").ShouldContain("It would enter 1 figure and restate 1.");
        (await LatestAsync()).ShouldBe(Day("2018-10-31"));
        page = await analyst.SubmitAsync(page);
        (await LatestAsync()).ShouldBe(Day("2018-11-30"));

        await analyst.SubmitAsync(page, new Dictionary<string, string> { ["Form.Reason"] = "The wrong file" });
        (await LatestAsync()).ShouldBe(Day("2018-10-31"));
    }

    [Fact]
    public async Task A_file_with_an_error_changes_nothing()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var file = Encoding.UTF8.GetBytes("Measure,To,Value\r\nASSESS12,2018-11-30,3\r\nASSESS12,2018-11-29,many\r\n");
        var page = await analyst.UploadAsync(await analyst.OpenAsync("/measures/import"), "Upload", "figures.csv", file);

        page.Text(".lede").ShouldContain("Nothing can be saved: the file has 1 error.");
        page.Text("table").ShouldContain("“many” is not a number.");
        page.QuerySelector("main form").ShouldBeNull();
    }

    private async Task<DateOnly> LatestAsync()
    {
        var view = MeasureView.Of(await site.SnapshotAsync());
        return view.Series(view.By("SUPERVISION")!).Latest!.On;
    }
}
