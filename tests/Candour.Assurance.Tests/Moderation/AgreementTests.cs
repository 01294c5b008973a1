using FsCheck;
using FsCheck.Fluent;

namespace Candour.Assurance.Tests;

public sealed class AgreementTests
{
    private static readonly GradeScale Scale = new(["inadequate", "requires improvement", "good", "outstanding"]);

    /// <summary>Published examples: kappa and its 95 % interval.</summary>
    [Theory]
    [InlineData("31 12 | 4 58", 0.6756757, 0.5317210, 0.8196303)] // R package statpsych, ci.kappa, after Fleiss and Paik (2003)
    [InlineData("10 4 1 0 | 5 10 12 2 | 2 4 12 5 | 0 2 6 13", 0.3449, 0.2030, 0.4868)] // SAS/STAT, PROC FREQ, “Agreement Study”
    [InlineData("75 1 4 | 5 4 1 | 0 0 10", 0.6765, 0.5046, 0.8484)] // Fleiss (1981), Statistical Methods for Rates and Proportions, page 213
    [InlineData("7 7 2 3 | 2 8 3 7 | 1 5 4 9 | 2 8 9 14", 0.1293, -0.0051, 0.2638)] // R package vcd, Kappa, after Hout, Duncan and Sobel (1987)
    public void Kappa_and_its_interval_are_those_of_the_literature(string cases, double kappa, double lower, double upper) =>
        Of(cases).Kappa.ShouldSatisfyAllConditions(
            one => one.Value!.Value.ShouldBe(kappa, 5e-5), one => one.Lower!.Value.ShouldBe(lower, 5e-5), one => one.Upper!.Value.ShouldBe(upper, 5e-5));

    /// <summary>Marks that are near each other count for something, by how near they are.</summary>
    [Theory]
    [InlineData("46 0 0 | 4 40 0 | 0 0 10", 0.9315, 0.9412, 0.9541)] // the tests of scikit-learn, cohen_kappa_score
    [InlineData("7 7 2 3 | 2 8 3 7 | 1 5 4 9 | 2 8 9 14", 0.1293, 0.2374, 0.3320)] // R package vcd, Kappa, for the linear weights
    [InlineData("31 12 | 4 58", 0.6757, 0.6757, 0.6757)] // of two grades none is nearer than another
    public void Weights_count_how_near_two_marks_are(string cases, double none, double linear, double quadratic) =>
        Of(cases).ShouldSatisfyAllConditions(
            one => one.Kappa.Value!.Value.ShouldBe(none, 5e-5), one => one.Linear.Value!.Value.ShouldBe(linear, 5e-5), one => one.Quadratic.Value!.Value.ShouldBe(quadratic, 5e-5));

    /// <summary>R package vcd gives 0.0783 as the error of the linear kappa of this table.</summary>
    [Fact]
    public void A_weighted_kappa_has_its_interval_too() =>
        Of("7 7 2 3 | 2 8 3 7 | 1 5 4 9 | 2 8 9 14").Linear.ShouldSatisfyAllConditions(
            one => one.Lower!.Value.ShouldBe(0.2374 - 1.96 * 0.0783, 2e-4), one => one.Upper!.Value.ShouldBe(0.2374 + 1.96 * 0.0783, 2e-4));

    [Theory]
    [InlineData("45 15 | 25 15", 0.130)]
    [InlineData("25 35 | 5 35", 0.259)]
    public void The_same_agreement_gives_another_kappa_where_grades_are_spread_otherwise(string cases, double kappa)
    {
        var found = Of(cases);

        found.Agreed.Value.ShouldBe(0.6);
        found.Kappa.Value!.Value.ShouldBe(kappa, 5e-4);
    }

    [Fact]
    public void Where_all_marks_fall_in_one_grade_there_is_no_kappa_and_it_is_said_why() =>
        Of("0 0 0 | 0 12 0 | 0 0 0").ShouldSatisfyAllConditions(
            one => one.Kappa.ShouldBe(default), one => one.Linear.ShouldBe(default), one => one.Quadratic.ShouldBe(default),
            one => one.Agreed.Value.ShouldBe(1), one => one.Reason!.ShouldStartWith("All marks fall in one grade"));

    [Theory]
    [InlineData("5 0 | 0 3", 1.0, "They agree on every case")]
    [InlineData("5 3 | 0 0", 0.0, "One of the two gave every case the same grade")]
    [InlineData("0 5 | 5 0", -1.0, "Kappa has no interval here")]
    [InlineData("0 0 | 0 0", null, "No case has the marks of both")]
    public void An_interval_without_width_is_not_shown_as_if_it_were_certainty(string cases, double? kappa, string why)
    {
        var found = Of(cases);

        found.Kappa.ShouldBe(new Kappa(kappa, null, null));
        found.Reason!.ShouldStartWith(why);
    }

    [Fact]
    public void Marks_are_moved_up_and_down_as_seen_from_the_auditor()
    {
        var marks = new GradeTable([[1, 2, 0], [0, 5, 1], [4, 0, 7]]);

        (marks.Agreed, marks.MovedUp, marks.MovedDown, marks.Total).ShouldBe((13, 3, 4, 20));
    }

    /// <summary>R package statpsych, ci.prop.ps, after Bonett and Price (2012).</summary>
    [Fact]
    public void The_direction_has_its_interval()
    {
        var found = Direction.Of(down: 26, up: 4, cases: 48);

        found.Value.ShouldBe(22 / 48.0);
        (found.Lower!.Value, found.Upper!.Value).ShouldSatisfyAllConditions(one => one.Item1.ShouldBe(0.2548067, 5e-8), one => one.Item2.ShouldBe(0.6251933, 5e-8));
    }

    [Fact]
    public void The_order_of_the_cases_does_not_matter() => Prop.ForAll(Arb.From(SomeMarks), Arb.From(Gen.Choose(0, int.MaxValue)), (marks, seed) =>
    {
        Marks[] shuffled = [.. marks];
        new Random(seed).Shuffle(shuffled);
        return Said(Of(shuffled)) == Said(Of(marks));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Auditor_and_moderator_changing_places_swaps_up_and_down_and_keeps_kappa() => Prop.ForAll(Arb.From(SomeMarks), marks =>
    {
        var (one, other) = (Of(marks), Of([.. marks.Select(mark => new Marks(mark.Moderator, mark.Auditor))]));
        return one.MovedUp == other.MovedDown && one.MovedDown == other.MovedUp && one.Agreed == other.Agreed
            && IsNear(one.Direction.Value, -other.Direction.Value)
            && new[] { (one.Kappa, other.Kappa), (one.Linear, other.Linear), (one.Quadratic, other.Quadratic) }
                .All(pair => IsNear(pair.Item1.Value, pair.Item2.Value) && IsNear(pair.Item1.Lower, pair.Item2.Lower) && IsNear(pair.Item1.Upper, pair.Item2.Upper));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Who_always_agrees_has_a_kappa_of_1_or_none() => Prop.ForAll(Arb.From(SomeMarks), marks =>
    {
        var found = Of([.. marks.Select(mark => mark with { Moderator = mark.Auditor })]);
        return marks.DistinctBy(mark => mark.Auditor).Count() == 1
            ? found is { Kappa.Value: null, Quadratic.Value: null }
            : IsNear(found.Kappa.Value, 1) && IsNear(found.Linear.Value, 1) && IsNear(found.Quadratic.Value, 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_interval_holds_what_it_belongs_to() => Prop.ForAll(Arb.From(SomeMarks), marks =>
    {
        var found = Of(marks);
        return found.Direction.Lower <= found.Direction.Value && found.Direction.Value <= found.Direction.Upper
            && new[] { found.Kappa, found.Linear, found.Quadratic }.All(one => one.Lower is null || (-1 <= one.Lower && one.Lower <= one.Value && one.Value <= one.Upper && one.Upper <= 1));
    }).QuickCheckThrowOnFailure();

    private static Agreement Of(string cases) => new(new GradeTable([.. cases.Split('|').Select(row =>
        row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray())]));

    private static Agreement Of(IReadOnlyCollection<Marks> marks) => new(GradeTable.Of(Scale, marks));

    private static (Kappa, Kappa, Kappa, Direction, string?) Said(Agreement one) => (one.Kappa, one.Linear, one.Quadratic, one.Direction, one.Reason);

    private static bool IsNear(double? one, double? other) => one is null ? other is null : Math.Abs(one.Value - other!.Value) < 1e-9;

    private static Gen<Marks[]> SomeMarks => (
        from auditor in Gen.Choose(0, 3)
        from moderator in Gen.Choose(0, 3)
        select new Marks(auditor, moderator)).NonEmptyListOf().Select(marks => marks.ToArray());
}
