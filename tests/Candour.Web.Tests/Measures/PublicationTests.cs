using System.Text;
using Candour.Practice.Duck;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Measures;

/// <summary>What goes out of the council: small counts are not in it, and cannot be worked out.</summary>
public sealed class PublicationTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_measure_of_children_with_teams_goes_out_by_the_councils_own_rule_and_one_of_staff_as_it_is()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        using var administrator = await site.SignedInAsync(Roles.Administrator);
        await FiguresAsync(analyst, "RETURN,2018-11-01,2018-11-30,,29,46", "RETURN,2018-11-01,2018-11-30,North,3,12", "RETURN,2018-11-01,2018-11-30,South,8,14", "RETURN,2018-11-01,2018-11-30,West,18,20");
        (await analyst.OpenAsync("/measures/RETURN")).QuerySelector("a[href='/measures/RETURN/figures-for-publication.csv']").ShouldNotBeNull();

        (await NovemberAsync()).ShouldBe(["|29|46|63.0435", "North|c|12|c", "South|c|14|c", "West|18|20|90"]);
        (await LinesAsync(analyst, "/measures/RETURN/figures-for-publication.csv"))[^1].ShouldStartWith("\"c: held back. Counts of 1 to 5 are held back");
        await ChooseAsync("OneToSevenNearestFive");
        (await NovemberAsync()).ShouldBe(["|30|45|66.6667", "North|c|10|c", "South|10|15|66.6667", "West|20|20|100"]);
        (await LinesAsync(analyst, "/measures/RETURN/figures-for-publication.csv"))[^1].ShouldContain("rounded to the nearest 5");
        await ChooseAsync("OneToFive");

        await FiguresAsync(analyst, "AGENCY,2018-11-30,2018-11-30,,60,200", "AGENCY,2018-11-30,2018-11-30,North,3,80", "AGENCY,2018-11-30,2018-11-30,South,57,120");
        var staff = await LinesAsync(analyst, "/measures/AGENCY/figures-for-publication.csv");
        staff.ShouldContain(one => one.EndsWith("North,2018-11-30,2018-11-30,Per cent,3,80,3.75,", StringComparison.Ordinal));
        staff[^1].ShouldContain("Nothing is held back");

        async Task<IEnumerable<string>> NovemberAsync() =>
            (await LinesAsync(analyst, "/measures/RETURN/figures-for-publication.csv")).Select(one => one.Split(',')).Where(one => one.Length > 9 && one[4] == "2018-11-30").Select(one => $"{one[2]}|{one[6]}|{one[7]}|{one[8]}");

        async Task ChooseAsync(string method) =>
            (await administrator.SubmitAsync(await administrator.OpenAsync("/settings/publication"), new Dictionary<string, string> { ["Form.Method"] = method })).Text(".govuk-notification-banner__heading").ShouldBe("The rules of publication are saved.");
    }

    [Fact]
    public async Task A_measure_says_whether_it_counts_children()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        (await LinesAsync(analyst, "/measures/OVERSIGHT/figures-for-publication.csv"))[^1].ShouldContain("Nothing is held back");

        var page = await analyst.SubmitAsync(await analyst.OpenAsync("/measures/OVERSIGHT/edit"), new Dictionary<string, string> { ["Form.CountsChildren"] = "true", ["Form.Numerator"] = "Files with a decision and its reason", ["Form.Denominator"] = "Files sampled" });

        page.Text(".record__facts").ShouldContain("Hold back counts of 1 to 5 in files for publication");
        (await LinesAsync(analyst, "/measures/OVERSIGHT/figures-for-publication.csv")).Where(one => one.StartsWith("OVERSIGHT", StringComparison.Ordinal)).ShouldAllBe(one => one.EndsWith(",,,c,", StringComparison.Ordinal), "of how many files they are is not known");
    }

    [Fact]
    public async Task A_board_has_its_scorecard_for_publication()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/boards/COB/scorecard")).QuerySelector("a[href='/boards/COB/scorecard-for-publication.csv']").ShouldNotBeNull();

        var lines = await LinesAsync(reader, "/boards/COB/scorecard-for-publication.csv");

        lines[0].ShouldEndWith("Value,Missing,Target");
        lines.ShouldContain(one => one.StartsWith("SICKDAYS", StringComparison.Ordinal) && one.Contains(",8.45,", StringComparison.Ordinal));
        lines[^1].ShouldStartWith("\"c: held back");
    }

    [Fact]
    public async Task A_load_has_a_file_for_publication_in_which_no_count_is_small()
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync("/practice/2018-11-30")).QuerySelector("a[href='/practice/2018-11-30/measures-for-publication.csv']").ShouldNotBeNull();

        var lines = await LinesAsync(reader, "/practice/2018-11-30/measures-for-publication.csv");

        var counts = lines.Where(one => one.Contains(",Per cent,", StringComparison.Ordinal)).Select(one => one[one.LastIndexOf(",Per cent,", StringComparison.Ordinal)..].Split(',')).ToList();
        counts.Count.ShouldBeGreaterThan(50);
        counts.ShouldAllBe(one => !Small.Contains(one[5]) && !Small.Contains(one[6]));
        counts.ShouldContain(one => one[5] == "c" && one[2] == "c" && one[3] == "c");
        lines.ShouldContain(one => one.Contains("Family Support Team 1", StringComparison.Ordinal));
        lines[^1].ShouldStartWith("\"c: held back");
    }

    private static readonly string[] Small = ["1", "2", "3", "4", "5"];

    private static async Task<IReadOnlyList<string>> LinesAsync(Visitor visitor, string address) =>
        (await (await visitor.GetAsync(address)).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static async Task FiguresAsync(Visitor analyst, params string[] lines)
    {
        var file = Encoding.UTF8.GetBytes($"Measure,From,To,Breakdown,Numerator,Denominator\r\n{string.Join("\r\n", lines)}\r\n");
        await analyst.SubmitAsync(await analyst.UploadAsync(await analyst.OpenAsync("/measures/import"), "Upload", "figures.csv", file));
    }
}
