using System.Text.Json;

namespace Candour.Web.Tests.Commands;

public sealed class AgreeCommandTests : CommandOverFiles
{
    private const string Head = "case,auditor,moderator", Scale = "inadequate,requires improvement,good,outstanding";

    [Fact]
    public async Task A_moderator_who_moves_marks_down_is_seen_with_every_interval()
    {
        var found = await JsonAsync("agree", await FileAsync("round.csv", Head, Round), "--scale", Scale, "--json");

        (found.GetProperty("n").GetInt32(), found.GetProperty("agreement").GetDouble()).ShouldBe((35, 0.6));
        (found.GetProperty("movedUp").GetDouble(), found.GetProperty("movedDown").GetDouble(), found.GetProperty("direction").GetDouble()).ShouldBe((2 / 35.0, 12 / 35.0, 10 / 35.0));
        new[] { "lower", "kappa", "upper", "kappaLinear", "kappaQuadratic" }.Select(one => Math.Round(found.GetProperty(one).GetDouble(), 3)).ShouldBe([0.165, 0.401, 0.637, 0.492, 0.602]);
        found.GetProperty("reason").ValueKind.ShouldBe(JsonValueKind.Null);
        found.GetProperty("counts").GetProperty("movedDown").GetInt32().ShouldBe(12);
        found.GetProperty("intervals").EnumerateObject().ShouldAllBe(one => one.Value.GetProperty("lower").GetDouble() < one.Value.GetProperty("upper").GetDouble());
        found.GetProperty("table")[2].EnumerateArray().Select(one => one.GetInt32()).ShouldBe([0, 9, 9, 1]);
    }

    [Fact]
    public async Task For_people_each_share_has_its_interval_and_kappa_is_not_called_good()
    {
        var run = await CommandRun.OfAsync("agree", await FileAsync("round.csv", Head, Round), "--scale", Scale);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Moved down    12 of 35    34.3 % (95 % interval 20.8 to 50.8), towards “inadequate”");
        run.Output.ShouldContain("Kappa                     0.40 (95 % interval 0.17 to 0.64)");
        run.Output.ShouldNotContain("agreement");
    }

    [Fact]
    public async Task Where_all_marks_fall_in_one_grade_kappa_is_null_and_the_reason_is_said()
    {
        var file = await FileAsync("same.csv", Head, "1,good,good", "2,Good,good");

        var found = await JsonAsync("agree", file, "--scale", Scale, "--json");

        new[] { "kappa", "kappaLinear", "kappaQuadratic", "lower", "upper" }.ShouldAllBe(one => found.GetProperty(one).ValueKind == JsonValueKind.Null);
        found.GetProperty("agreement").GetDouble().ShouldBe(1);
        found.GetProperty("reason").GetString()!.ShouldStartWith("All marks fall in one grade");
    }

    [Theory]
    [InlineData("2,excellent,good", Scale, "wrong.csv: row 3, column “auditor”: “excellent” is no grade of the scale; its grades are inadequate, requires improvement, good and outstanding.")]
    [InlineData("2,good,", Scale, "wrong.csv: row 3, column “moderator”: there is nothing in it.")]
    [InlineData("1,good,good", Scale, "wrong.csv: row 3, column “case”: “1” stands in row 2 already.")]
    [InlineData("2,good,good", "good", "--scale: A scale has two grades or more, the lowest first.")]
    public async Task What_cannot_be_used_is_refused_by_row_and_column(string row, string scale, string why)
    {
        var run = await CommandRun.OfAsync("agree", await FileAsync("wrong.csv", Head, "1,good,good", row), "--scale", scale, "--json");

        (run.ExitCode, run.Output, run.Error.Trim()).ShouldBe((2, "", $"candour: {why}"));
    }

    /// <summary>35 cases of which the moderator moved 12 down, one of them by two grades.</summary>
    private static string[] Round =>
    [
        .. new (int Cases, string Marks)[]
        {
            (3, "inadequate,inadequate"), (2, "requires improvement,inadequate"), (8, "requires improvement,requires improvement"), (1, "requires improvement,good"),
            (9, "good,requires improvement"), (9, "good,good"), (1, "good,outstanding"), (1, "outstanding,requires improvement"), (1, "outstanding,outstanding"),
        }.SelectMany((one, i) => Enumerable.Range(0, one.Cases).Select(j => $"C-{i}-{j},{one.Marks}")),
    ];
}
