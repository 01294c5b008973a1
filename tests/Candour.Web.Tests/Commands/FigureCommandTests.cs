using System.Text.Json;

namespace Candour.Web.Tests.Commands;

public sealed class FigureCommandTests : CommandOverFiles
{
    [Fact]
    public async Task A_series_says_what_is_more_than_its_usual_variation()
    {
        var file = await FileAsync("caseload.csv", "date,value,target,rebase", [.. Enumerable.Range(0, 14).Select(i => $"{new DateOnly(2017, 1, 31).AddMonths(i):yyyy-MM-dd},{(i == 5 ? 30 : 16 + (i % 3))},16,")]);

        var chart = await JsonAsync("spc", file, "--improve", "down", "--json");

        chart.GetProperty("ruleSet").GetString().ShouldBe("xmr-1");
        var outlier = chart.GetProperty("points")[5];
        (outlier.GetProperty("signal").GetString(), outlier.GetProperty("type").GetString()).ShouldBe(("aboveLimit", "concern"));
        chart.GetProperty("points")[0].GetProperty("movingRange").ValueKind.ShouldBe(JsonValueKind.Null);
        (chart.GetProperty("variation").GetString(), chart.GetProperty("assurance").GetString()).ShouldBe(("commonCause", "hitOrMiss"));
        chart.GetProperty("problems").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Too_few_points_and_gaps_are_problems_that_the_output_names()
    {
        var run = await CommandRun.OfAsync("spc", await FileAsync("short.csv", "date,value", "2018-02,48", "2018-05,c", "2018-09,32"), "--json");

        run.ExitCode.ShouldBe(1);
        using var chart = JsonDocument.Parse(run.Output);
        chart.RootElement.GetProperty("problems").EnumerateArray().Select(one => one.GetProperty("code").GetString()).ShouldBe(["notEnoughPoints", "missingValues"]);
        chart.RootElement.GetProperty("variation").ValueKind.ShouldBe(JsonValueKind.Null);
        chart.RootElement.GetProperty("points")[1].GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("date,value", "2018-02-01,half", "row 2, column “value”: “half” is not a number.")]
    [InlineData("date,value", "31 Feb,5", "row 2, column “date”: “31 Feb” is not a date; write it as 2018-03-31.")]
    [InlineData("month,value", "2018-02-01,5", "it has no column “date”; its columns are month and value.")]
    public async Task A_file_that_cannot_be_used_is_refused_by_row_and_column(string head, string row, string why)
    {
        var run = await CommandRun.OfAsync("spc", await FileAsync("wrong.csv", head, row, "2018-03-01,6"));

        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Error.Trim().ShouldBe($"candour: wrong.csv: {why}");
    }

    [Fact]
    public async Task An_interval_stands_beside_a_proportion()
    {
        var found = await JsonAsync("interval", "27", "30", "--json");

        found.GetProperty("proportion").GetDouble().ShouldBe(0.9);
        found.GetProperty("lower").GetDouble().ShouldBe(0.744, 0.001);
        found.GetProperty("upper").GetDouble().ShouldBe(0.965, 0.001);
        (await CommandRun.OfAsync("interval", "27", "30")).Output.Trim().ShouldBe("90.0 % (95 % interval 74.4 to 96.5)");
        (await CommandRun.OfAsync("interval", "31", "30")).ShouldSatisfyAllConditions(
            one => one.ExitCode.ShouldBe(2), one => one.Error.Trim().ShouldBe("candour: X: 31 is more than N, 30."));
    }

    [Fact]
    public async Task A_funnel_tells_a_large_area_from_a_small_one()
    {
        var file = await FileAsync("areas.csv", "area,numerator,denominator", "Rest,50000,100000", "Small,13,20", "Large,650,1000", "Empty,0,0");

        var areas = (await JsonAsync("funnel", file, "--json")).GetProperty("areas").EnumerateArray().ToList();

        areas.Select(one => one.GetProperty("significance").GetString()).ShouldBe(["none", "none", "high0.001", "none"]);
        areas[3].GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task The_example_of_a_workforce_is_projected()
    {
        var years = (await JsonAsync("workforce", Path.Combine(Repository.Root, "examples", "workforce.json"), "--json")).GetProperty("years").EnumerateArray().ToList();

        years.Select(one => one.GetProperty("vacancies").GetInt32()).ShouldBe([114, 93, 63, 35]);
        years[0].GetProperty("recruits").ValueKind.ShouldBe(JsonValueKind.Null);
        years[3].GetProperty("vacancyRate").GetDouble().ShouldBe(100 * 35 / 262.0, 1e-9);
    }

    [Theory]
    [InlineData("{ \"posts\": 262 }", "missing required properties")]
    [InlineData("{ \"posts\": \"many\" }", "line 1, field $.posts")]
    [InlineData("{ \"posts\": 262, \"vacancies\": 300, \"turnover\": [15], \"routes\": [] }", "vacancies must be from 0 to 262")]
    [InlineData("{ \"posts\": 262, \"vacancies\": 30, \"turnover\": [15], \"routes\": [], \"leavers\": 3 }", "leavers")]
    public async Task A_workforce_that_cannot_be_says_what_is_wrong(string json, string why)
    {
        var run = await CommandRun.OfAsync("workforce", await FileAsync("plan.json", json));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(why);
        run.Error.Trim().Split('\n').Length.ShouldBe(1);
    }
}
