using System.Text.Json;
using Candour.Practice.Duck;

namespace Candour.Practice.Tests.Measures;

public sealed class MeasuresCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("candour-practice").FullName;

    public MeasuresCommandTests()
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);
        using var data = Rows.Of(7, "child A, started_on 2018-11-16, team East, worker W", "child B, started_on 2018-11-19, team West, worker V", "child C");
        foreach (var list in AnnexAList.All) data.Database.Run($"COPY (SELECT * EXCLUDE row FROM {list.Table}) TO '{_folder}/list-{list.Number}.parquet'");
    }

    [Fact]
    public async Task Measures_are_printed_with_their_definition_interval_and_teams()
    {
        var measures = (await JsonAsync("measures", "--by", "team")).GetProperty("measures").EnumerateArray().Where(one => one.GetProperty("code").GetString() == "cpp-visit").ToList();

        measures.Select(one => (one.GetProperty("group").GetString(), one.GetProperty("numerator").GetInt32(), one.GetProperty("denominator").GetInt32(), one.GetProperty("excluded").GetInt32()))
            .ShouldBe([(null, 1, 2, 1), ("East", 0, 1, 0), ("West", 1, 1, 0), ("not allocated", 0, 0, 1)]);
        var all = measures[0];
        (all.GetProperty("value").GetDouble(), all.GetProperty("unit").GetString(), all.GetProperty("reason").GetString()).ShouldBe((50, "percent", "Left out: no start of the plan: 1."));
        all.GetProperty("lower").GetDouble().ShouldBe(9.45, 0.01);
        all.GetProperty("upper").GetDouble().ShouldBe(90.55, 0.01);
        all.GetProperty("definition").GetString()!.ShouldContain("10 working days");
    }

    [Fact]
    public async Task Who_is_late_is_printed_and_who_will_be()
    {
        (await JsonAsync("watch")).GetProperty("items").EnumerateArray().Select(one => $"{one.GetProperty("child")} {one.GetProperty("rule")} {one.GetProperty("due")} {one.GetProperty("daysLate")} {one.GetProperty("team")}")
            .ShouldBe(["A cpp-visit 2018-11-30 3 East"]);
        (await JsonAsync("watch", "--ahead", "0")).GetProperty("items").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("--as-at: '3.12.2018' is not a date; write it as 2017-04-07.", "watch", "--as-at", "3.12.2018")]
    [InlineData("--as-at: Bank holidays are known from 1995 on, not for 1990.", "measures", "--as-at", "1990-01-01")]
    [InlineData("--caseload: give a number from 1 to 1000.", "measures", "--as-at", "2018-12-03", "--caseload", "0")]
    [InlineData("--ahead: give a number of days from 0 to 3660.", "watch", "--as-at", "2018-12-03", "--ahead", "-1")]
    public async Task What_cannot_be_used_is_refused_in_one_line(string why, string command, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(["practice", command, _folder, .. arguments]);

        (run.ExitCode, run.Output, run.Error.Trim()).ShouldBe((2, "", $"candour: {why}"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<JsonElement> JsonAsync(string command, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(["practice", command, _folder, "--as-at", "2018-12-03", "--json", .. arguments]);
        (run.ExitCode, run.Error).ShouldBe((0, ""));
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
