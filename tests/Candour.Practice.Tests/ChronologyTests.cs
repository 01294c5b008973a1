using System.Text.Json;
using Candour.Practice.Duck;
using Candour.Practice.Tests.Reading;

namespace Candour.Practice.Tests;

public sealed class ChronologyTests : IDisposable
{
    private readonly Workbooks _files = new();

    public ChronologyTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task A_child_s_events_stand_in_order_across_the_lists()
    {
        var path = Lists();

        var run = await CommandRun.OfAsync("practice", "chronology", path, "--child", "A", "--json");

        run.ExitCode.ShouldBe(0, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        var child = json.RootElement.GetProperty("children").EnumerateArray().Single();
        child.GetProperty("child").GetString().ShouldBe("A");
        child.GetProperty("events").EnumerateArray().Select(one => $"{one.GetProperty("date")} {one.GetProperty("event")}").ShouldBe([
            "2015-01-25 Born",
            "2018-01-02 Contact received: Police",
            "2018-01-02 Referral received",
            "2018-01-08 Assessment started",
            "2018-02-05 Became looked after: Abuse or neglect",
            "2018-02-05 Most recent placement began: Foster placement - long term",
            "2018-04-01 Contact received: Police",
        ]);
    }

    [Fact]
    public async Task Without_a_name_every_child_is_told()
    {
        var run = await CommandRun.OfAsync("practice", "chronology", Lists());

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("  2018-01-02  Contact received: Police (list 1, row 3)");
        run.Output.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length == 1).ShouldBe(["A", "B"]);
    }

    [Fact]
    public async Task A_child_whom_no_list_knows_is_refused()
    {
        var run = await CommandRun.OfAsync("practice", "chronology", Lists(), "--child", "Z");

        (run.ExitCode, run.Error.Trim()).ShouldBe((2, "candour: --child: no list has anything of a child with this identifier."));
    }

    [Fact]
    public async Task Problems_are_the_answer_of_the_check()
    {
        var run = await CommandRun.OfAsync("practice", "check", Lists(), "--as-at", "2018-05-01", "--json");

        run.ExitCode.ShouldBe(1, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("lists").EnumerateArray().Select(one => (one.GetProperty("list").GetInt32(), one.GetProperty("rows").GetInt32())).ShouldBe([(1, 3), (3, 1), (4, 1), (8, 1)]);
        var problem = json.RootElement.GetProperty("problems").EnumerateArray().First(one => one.GetProperty("list").GetInt32() == 4);
        (problem.GetProperty("row").GetInt32(), problem.GetProperty("column").GetString(), problem.GetProperty("code").GetString(), problem.GetProperty("severity").GetString())
            .ShouldBe((2, "Gender", "missingValue", "warning"));
    }

    [Fact]
    public async Task A_workbook_that_cannot_be_used_is_one_line()
    {
        var run = await CommandRun.OfAsync("practice", "check", Path.Combine(_files.Folder, "none.xlsx"));

        (run.ExitCode, run.Error.Trim()).ShouldBe((2, "candour: none.xlsx: there is no such file or folder."));
    }

    private string Lists() => _files.Write(
        ("List_1", Workbooks.Rows(1,
            [("child", "A"), ("born_on", new DateOnly(2015, 1, 25)), ("contact_on", new DateOnly(2018, 4, 1)), ("source", "6")],
            [("child", "A"), ("born_on", new DateOnly(2015, 1, 25)), ("contact_on", new DateOnly(2018, 1, 2)), ("source", "6")],
            [("child", "B"), ("contact_on", new DateOnly(2018, 4, 1))])),
        ("List_3", Workbooks.Rows(3, [("child", "A"), ("referred_on", new DateOnly(2018, 1, 2))])),
        ("List_4", Workbooks.Rows(4, [("child", "A"), ("started_on", new DateOnly(2018, 1, 8))])),
        ("List_8", Workbooks.Rows(8, [("child", "A"), ("started_on", new DateOnly(2018, 2, 5)), ("need", "N1"), ("placed_on", new DateOnly(2018, 2, 5)), ("placement_type", "U4")])));
}
