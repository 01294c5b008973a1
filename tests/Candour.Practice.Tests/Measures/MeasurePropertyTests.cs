using Candour.Practice.Duck;

namespace Candour.Practice.Tests.Measures;

/// <summary>What holds for any rows, over lists that are filled by chance with days around the boundaries.</summary>
public sealed class MeasurePropertyTests
{
    private static readonly DateOnly AsAt = new(2018, 12, 3);
    private static readonly string[] Teams = ["East", "West", ""], Codes = ["yes", "no", "child-in-need", "long-term-fostering", "in", "out", "F1", "suitable"];

    public MeasurePropertyTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Measures_by_team_and_by_worker_add_up_to_the_whole(int seed)
    {
        using var data = ByChance(seed);
        var count = new MeasureCount(data, AsAt);

        foreach (var by in new[] { MeasureGroup.Team, MeasureGroup.Worker })
        {
            var figures = count.Count(by).Where(one => one.Measure.Code != "caseload" && one.Measure.Lists[0] != 10).ToLookup(one => one.Group is null, one => one);
            var sums = figures[false].GroupBy(one => one.Measure.Code).ToDictionary(one => one.Key, one => (one.Sum(f => f.Numerator), one.Sum(f => f.Denominator), one.Sum(f => f.Excluded)));
            foreach (var one in figures[true]) sums[one.Measure.Code].ShouldBe((one.Numerator, one.Denominator, one.Excluded), one.Measure.Code);
            figures[true].Count(one => one.Denominator > 0 && one.Numerator > 0).ShouldBeGreaterThan(20);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void A_row_that_begins_later_changes_nothing(int seed)
    {
        using var data = ByChance(seed);
        var before = Said(data);

        data.With(3, "referred_on 2018-12-04, nfa yes, referrals_12_months 3").With(4, "child c1, started_on 2018-12-04, authorised_on 2018-12-05")
            .With(5, "strategy_on 2018-12-04, conference_on 2018-12-05").With(6, "child c1, worker w1, started_on 2018-12-04, status child-in-need")
            .With(7, "child c1, worker w1, started_on 2018-12-04").With(8, "child c1, worker w1, started_on 2018-12-04").With(10, "entered_care_on 2018-12-04, placed_on 2018-12-05");

        Said(data).ShouldBe(before);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void A_numerator_is_never_more_than_its_denominator_and_the_value_lies_in_its_interval(int seed)
    {
        using var data = ByChance(seed);

        new MeasureCount(data, AsAt).Count().Where(one => one.Measure.Unit is PracticeUnit.Percent && one.Denominator > 0)
            .ShouldAllBe(one => one.Numerator <= one.Denominator && one.Lower <= one.Value && one.Value <= one.Upper);
    }

    [Fact]
    public void Looked_at_from_the_past_the_lists_are_as_if_later_days_had_been_struck_out()
    {
        using var whole = ByChance(8);
        var earlier = new DateOnly(2018, 6, 30);
        var (all, known) = (Said(whole, earlier), Said(whole));

        foreach (var column in AnnexAList.All.SelectMany(list => list.Columns.Where(one => one.Type is ColumnType.Day && !one.Name.EndsWith("started_on", StringComparison.Ordinal)).Select(one => (list.Table, one.Name))).Where(one => one.Name is not ("referred_on" or "strategy_on" or "entered_care_on")))
            whole.Database.Run($"UPDATE {column.Table} SET {column.Name} = NULL WHERE {column.Name} > DATE '2018-06-30'");

        Said(whole, earlier).ShouldBe(all);
        all.ShouldNotBe(known);
    }

    private static List<(string, long, long, long)> Said(PracticeData data, DateOnly? asAt = null) =>
        [.. new MeasureCount(data, asAt ?? AsAt).Count().Select(one => (one.Measure.Code, one.Numerator, one.Denominator, one.Excluded))];

    private static PracticeData ByChance(int seed)
    {
        var chance = new Random(seed);
        var data = PracticeData.Empty();
        foreach (var list in AnnexAList.All)
            data.With(list.Number, [.. Enumerable.Range(0, 400).Select(_ => string.Join(", ", list.Columns.Select(one => Cell(one, chance)).Where(one => one is not null)))]);
        return data;
    }

    private static string? Cell(AnnexAColumn column, Random chance) => column switch
    {
        { Name: "child" } => $"child c{chance.Next(300)}",
        { Name: "team" } => Teams[chance.Next(3)] is { Length: > 0 } team ? $"team {team}" : null,
        { Name: "worker" } => chance.Next(10) == 0 ? null : $"worker w{chance.Next(20)}",
        { Name: "ended_on" or "ceased_on" or "closed_on" } when chance.Next(3) > 0 => null,
        { Type: ColumnType.Day } => chance.Next(8) == 0 ? null : $"{column.Name} {AsAt.AddDays(20 - (int)Math.Pow(chance.NextDouble() * 28, 2)):yyyy-MM-dd}",
        { Type: ColumnType.Whole } => $"{column.Name} {chance.Next(5)}",
        _ => $"{column.Name} {Codes[chance.Next(Codes.Length)]}",
    };
}
