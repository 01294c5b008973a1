using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Candour.Web.Tests.Commands;

public sealed class SampleCommandTests : CommandOverFiles
{
    private static readonly string[] Hundred = [.. Enumerable.Range(0, 100).Select(i => $"{i},{(i % 25 == 0 ? "North" : "South")}")];

    /// <summary>The picks that Rivest's own examples give.</summary>
    [Fact]
    public async Task Cases_are_drawn_as_anybody_can_draw_them_again()
    {
        var drawn = await JsonAsync("sample", await FileAsync("cases.csv", "id,team", Hundred), "--size", "5", "--seed", "41", "--json");

        drawn.GetProperty("seed").GetString().ShouldBe("41");
        drawn.GetProperty("frameHash").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 100).Select(i => $"{i}\n").Order(StringComparer.Ordinal))))));
        Picked(drawn).ShouldBe([(1, "73", null), (2, "51", null), (3, "17", null), (4, "58", null), (5, "38", null)]);
        drawn.GetProperty("picked")[0].GetProperty("ticket").GetString()!.ShouldStartWith("0.00050833394096835111330169589627758408993595177");
    }

    [Fact]
    public async Task A_sample_is_extended_and_a_list_in_another_order_gives_the_same()
    {
        var drawn = await JsonAsync("sample", await FileAsync("cases.csv", "id,team", [.. Enumerable.Reverse(Hundred)]), "--size", "2", "--drop", "5", "--seed", "41", "--json");

        Picked(drawn).ShouldBe([(6, "42", null), (7, "39", null)]);
    }

    [Fact]
    public async Task Each_part_of_a_list_is_drawn_apart_and_too_few_are_said()
    {
        var run = await CommandRun.OfAsync("sample", await FileAsync("cases.csv", "id,team", Hundred), "--size", "5", "--seed", "41", "--by", "team", "--json");

        run.ExitCode.ShouldBe(1);
        var drawn = Parse(run);
        drawn.GetProperty("strata").EnumerateArray().Select(one => (one.GetProperty("stratum").GetString(), one.GetProperty("cases").GetInt32())).ShouldBe([("North", 4), ("South", 96)]);
        Picked(drawn).Select(one => (one.Rank, one.Stratum)).ShouldBe(
            [.. Enumerable.Range(1, 4).Select(rank => (rank, (string?)"North")), .. Enumerable.Range(1, 5).Select(rank => (rank, (string?)"South"))]);
        drawn.GetProperty("problems")[0].GetProperty("message").GetString().ShouldBe("team “North”: 4 cases; 4 picked of the 5 asked for.");
    }

    [Fact]
    public async Task For_people_the_hash_and_the_picks_are_printed()
    {
        var run = await CommandRun.OfAsync("sample", await FileAsync("cases.csv", "id", "A", "B"), "--size", "3", "--drop", "1", "--seed", "3 December");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain($"SHA-256 of the list: {Convert.ToHexStringLower(SHA256.HashData("A\nB\n"u8))}");
        run.Output.ShouldContain("The list: 2 cases, 1 left out; 1 picked of the 3 asked for.");
    }

    [Theory]
    [InlineData("A", "3", "x", "cases.csv: row 4, column “id”: “A” stands in row 2 already.")]
    [InlineData("\"C\nD\"", "3", "x", "cases.csv: row 4, column “id”: it has more than one line.")]
    [InlineData("C", "0", "x", "--size: give 1 or more, not 0.")]
    [InlineData("C", "few", "x", "--size: 'few' is not a whole number.")]
    [InlineData("C", "3", "", "--seed: there is nothing in it.")]
    public async Task What_cannot_be_used_is_refused(string id, string size, string seed, string why)
    {
        var run = await CommandRun.OfAsync("sample", await FileAsync("cases.csv", "id", "A", "B", id), "--size", size, "--seed", seed, "--json");

        (run.ExitCode, run.Output, run.Error.Trim()).ShouldBe((2, "", $"candour: {why}"));
    }

    private static IEnumerable<(int Rank, string? Id, string? Stratum)> Picked(JsonElement drawn) => drawn.GetProperty("picked").EnumerateArray()
        .Select(one => (one.GetProperty("rank").GetInt32(), one.GetProperty("id").GetString(), one.GetProperty("stratum").GetString()));
}
