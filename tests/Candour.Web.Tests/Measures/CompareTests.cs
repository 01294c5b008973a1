using System.Text;
using Candour.Improvement;
using Candour.Performance;
using Candour.Storage;

namespace Candour.Web.Tests.Measures;

/// <summary>Who takes published figures has a site of their own.</summary>
public sealed class CompareTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_measure_stands_beside_England_London_the_neighbours_and_every_authority()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var measure = await reader.OpenAsync("/measures/AGENCY");

        var page = await reader.OpenAsync(measure.QuerySelector("main a[href$='/compare']")!.GetAttribute("href")!);

        page.QuerySelector(".lede")!.TextContent.ShouldContain("of the 28 authorities that have a figure, the lowest first; in the worst quarter");
        var rows = page.QuerySelector("main table.stacks")!.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Take(2).Select(one => one.TextContent.Trim().Replace('\u00a0', ' ')))).ToList();
        rows[..4].ShouldBe(["Eastmere (as published)|49.2 %", "England|15.8 %", "Inner London|27.7 %", "London|26.5 %"]);
        rows[4].ShouldStartWith("Statistical neighbours|");
        page.QuerySelector("figure.chart svg[role=img]")!.GetAttribute("aria-label")!.ShouldContain("Eastmere: 49.2");
        page.QuerySelector("a[href$='/published']").ShouldBeNull();

        var other = await reader.OpenAsync("/measures/AGENCY/compare?Also=E09000901");
        other.QuerySelector("main table.stacks")!.TextContent.ShouldContain("Ashcombe");
    }

    [Fact]
    public async Task Published_figures_of_the_councils_own_area_are_taken_after_they_were_shown_and_once()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        await analyst.SubmitAsync(await analyst.OpenAsync("/measures/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = "Referrals within 12 months", ["Form.Code"] = "REREF", ["Form.Question"] = "Do families come back?", ["Form.Definition"] = "As the DfE counts them.",
            ["Form.Numerator"] = "Repeated referrals", ["Form.Denominator"] = "Referrals", ["Form.Better"] = "Lower", ["Form.Frequency"] = "Yearly", ["Form.DueWithin"] = "300", ["Form.Indicator"] = "re-referrals",
        });

        var shown = await analyst.OpenAsync("/measures/REREF/published");
        shown.QuerySelectorAll("main tbody tr").Length.ShouldBe(3);
        var after = await analyst.SubmitAsync(shown);

        after.QuerySelector("main")!.TextContent.ShouldContain("14");
        var view = MeasureView.Of(ProgrammeView.Of(await site.SnapshotAsync()));
        view.Standing(view.By("REREF")!.Id).Select(one => (one.To.Year, one.Numerator, one.Denominator)).ShouldBe([(2016, 295, 3333), (2017, 359, 2626), (2018, 736, 5251)], ignoreOrder: true);
        (await analyst.OpenAsync("/measures/REREF/published")).QuerySelector(".lede")!.TextContent.ShouldStartWith("There is nothing to take");
    }

    /// <summary>Authorities were joined and parted in these years, so that several of one name have codes of their own.</summary>
    [Fact]
    public async Task The_DfEs_own_file_is_compared_in_each_of_its_years()
    {
        var file = await File.ReadAllBytesAsync(Repository.Shared("data/dfe/d3_cpps_subsequent_plan_2013_to_2024.csv"));
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        await manager.SubmitAsync(await manager.UploadAsync(await manager.OpenAsync("/measures/open-data"), "Upload", "d3.csv", file));
        await manager.SubmitAsync(await manager.OpenAsync("/measures/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = "Repeated plans", ["Form.Code"] = "REPEAT", ["Form.Question"] = "Do plans last?", ["Form.Definition"] = "As the DfE counts them.",
            ["Form.Numerator"] = "Second or later plans", ["Form.Denominator"] = "Plans started", ["Form.Better"] = "Lower", ["Form.Frequency"] = "Yearly", ["Form.DueWithin"] = "300", ["Form.Indicator"] = "cpp-repeat",
        });

        for (var year = 2013; year <= 2024; year++)
        {
            var page = await manager.OpenAsync($"/measures/REPEAT/compare?To={year}-03-31");
            page.QuerySelectorAll("details .govuk-table tbody tr").Length.ShouldBeGreaterThan(140, $"{year}: {page.Title}");
        }
    }

    [Fact]
    public async Task A_rate_is_of_the_children_who_live_in_the_area()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var loaded = await analyst.UploadAsync(await analyst.OpenAsync("/measures/open-data"), "Upload", "population.csv", Encoding.UTF8.GetBytes("""
            time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,population_estimate
            2016,Reporting year,Local authority,E92000001,England,E13000001,Inner London,990,E09000990,Eastmere,Children aged 0 to 17 years,61604
            2017,Reporting year,Local authority,E92000001,England,E13000001,Inner London,990,E09000990,Eastmere,Children aged 0 to 17 years,62381

            """));
        await analyst.SubmitAsync(loaded);
        await analyst.SubmitAsync(await analyst.OpenAsync("/measures/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = "Child protection plans per 10,000", ["Form.Code"] = "CPPRATE", ["Form.Question"] = "How many?", ["Form.Definition"] = "Plans on the day.",
            ["Form.Unit"] = "Per10000", ["Form.Numerator"] = "Plans", ["Form.Denominator"] = "Children in the area", ["Form.Better"] = "Neither", ["Form.Frequency"] = "Yearly", ["Form.DueWithin"] = "90",
        });

        await analyst.SubmitAsync(await analyst.OpenAsync("/measures/CPPRATE/observations/add"), new Dictionary<string, string>
        {
            ["Form.To.Day"] = "31", ["Form.To.Month"] = "3", ["Form.To.Year"] = "2017", ["Form.Numerator"] = "381",
        });

        var view = MeasureView.Of(ProgrammeView.Of(await site.SnapshotAsync()));
        var figure = view.Standing(view.By("CPPRATE")!.Id).ShouldHaveSingleItem();
        (figure.Denominator, Math.Round(figure.ValueIn(FigureUnit.Per10000)!.Value, 1)).ShouldBe((61604, 61.8m));
    }
}
