using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Performance;
using Candour.Storage;

namespace Candour.Web.Tests.Measures;

/// <summary>Official statistics have a site of their own: what is loaded cannot be loaded again.</summary>
public sealed class OpenDataTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_file_shows_what_it_holds_before_it_is_loaded_and_is_loaded_once()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var shown = await SendAsync(analyst, "statistics.csv", Statistics());
        shown.QuerySelector(".lede")!.TextContent.ShouldContain("8 rows: 4 areas, the years 2017 to 2018");
        shown.QuerySelector("#says-re-referrals")!.TextContent.ShouldContain("1 held back: few people are behind it");
        (await ViewAsync()).Releases("re-referrals").ShouldHaveSingleItem().File.ShouldNotBe("statistics.csv");

        var loaded = await analyst.SubmitAsync(shown);
        loaded.QuerySelector("main table")!.TextContent.ShouldContain("Referrals within 12 months of an earlier one");
        var release = (await ViewAsync()).Latest("re-referrals")!;
        (release.File, release.Areas.Count, release.Figures.Count(one => one.Why is Missing.Suppressed)).ShouldBe(("statistics.csv", 4, 1));

        (await SendAsync(analyst, "statistics.csv", Statistics())).QuerySelector(".lede")!.TextContent.ShouldBe("This file is loaded already.");
        (await SendAsync(analyst, "neighbours.csv", Neighbours())).QuerySelector(".lede")!.TextContent.ShouldBe("Statistical neighbours: 1 row, one for each authority.");
    }

    [Fact]
    public async Task What_is_wrong_is_named_by_row_and_column_and_nothing_can_be_loaded()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);

        var page = await SendAsync(analyst, "wrong.csv", Statistics().Replace("2018,Reporting year,National", "soon,Reporting year,National", StringComparison.Ordinal));

        var row = page.QuerySelectorAll("main table tbody tr").ShouldHaveSingleItem();
        string.Join('|', row.Children.Select(one => one.TextContent)).ShouldBe("6|time_period|“soon” is no year; years are written 2018 or 201718.");
        page.QuerySelector("main form[method=post]").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_only_reads_loads_nothing()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        (await reader.OpenAsync("/measures/open-data")).QuerySelector("main form").ShouldBeNull();
    }

    private async Task<BenchmarkView> ViewAsync() => BenchmarkView.Of(ProgrammeView.Of(await site.SnapshotAsync()));

    private static async Task<IHtmlDocument> SendAsync(Visitor visitor, string name, string file) =>
        await visitor.UploadAsync(await visitor.OpenAsync("/measures/open-data"), "Upload", name, Encoding.UTF8.GetBytes(file));

    /// <summary>England, a region and two authorities in two years; one count is held back.</summary>
    private static string Statistics() => new[] { 2017, 2018 }.Aggregate(
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,Referrals,Re_referrals,Re_referrals_percent\n",
        (file, year) => file + string.Create(CultureInfo.InvariantCulture, $"""
            {year},Reporting year,National,E92000001,England,,,,,,10000,2000,20
            {year},Reporting year,Regional,E92000001,England,E12000001,North Coast,,,,3000,480,16
            {year},Reporting year,Local authority,E92000001,England,E12000001,North Coast,990,E08000990,Eastmere,500,70,14
            {year},Reporting year,Local authority,E92000001,England,E12000001,North Coast,991,E08000991,Westmere,400,{(year == 2017 ? "c,c" : "90,22.5")}

            """));

    private static string Neighbours() =>
        $"old_la_code,{string.Join(',', Enumerable.Range(1, 10).Select(i => $"SN_{i}"))}\n990,991,{string.Join(',', Enumerable.Range(900, 9))}\n";
}
