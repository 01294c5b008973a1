namespace Candour.Performance.Tests;

public sealed class XmrTests
{
    private static readonly double[] Anchor = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

    [Theory]
    [InlineData(false, 1.94, -3.06, 6.95)]
    [InlineData(true, 1.94, -0.72, 4.60)]
    public void Limits_are_those_that_NHSRplotthedots_publishes(bool screen, double mean, double lower, double upper)
    {
        var limits = XmrLimits.Of(Anchor, screen);

        (Math.Round(limits.Mean, 2), Math.Round(limits.Lower, 2), Math.Round(limits.Upper, 2)).ShouldBe((mean, lower, upper));
    }

    [Theory]
    // A point outside says so, whatever else it is part of.
    [InlineData("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1", "....A.............")]
    // Seven that climb, the tie breaks it: the six before are no trend. Here seven of one side stand as well.
    [InlineData("5 4 6 5 1 2 3 4 5 6 7 5 4 6 5", "....TTTTTTT....")]
    [InlineData("5 4 6 5 1 2 3 3 4 5 6 7 5 4 6", "...............")]
    // Seven on one side of the mean.
    [InlineData("1 4 1 4 1 4 1 6 9 6 9 6 9 6", "SSSSSSSSSSSSSS")]
    public void Signals_are_found(string series, string expected) => Found(series).ShouldBe(expected);

    [Fact]
    public void The_lowest_point_of_a_V_belongs_to_the_way_up()
    {
        var directions = new sbyte[14];
        XmrSignals.Find([9, 8, 7, 6, 5, 4, 3, 4, 5, 6, 7, 8, 9, 6], new(6, 100), 7, new Signal[14], directions);

        directions.ShouldBe([-1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 0]);
    }

    [Fact]
    public void Two_near_a_limit_count_only_where_the_third_lies_on_the_same_side()
    {
        var limits = new XmrLimits(0, 1); // near 1.773, limit 2.66

        Found([0, 2, 1, 2, 0], limits).ShouldBe(".C.C.");
        Found([0, 2, -1, 2, 0], limits).ShouldBe(".....");
        Found([0, 2, 3, 2, 0], limits).ShouldBe(".CAC.");
        Found([0, 1, 3, 2, 0], limits).ShouldBe("..A..");
    }

    [Fact]
    public void A_gap_parts_its_neighbours()
    {
        Found("1 2 3 4 _ 5 6 7 3 4 3").ShouldBe("...........");
        XmrLimits.Of([1, double.NaN, 100, 101], screen: false).MeanRange.ShouldBe(1);
        Found("1 _ 4").ShouldBe("...");
    }

    [Fact]
    public void A_trend_of_six_can_be_asked_for() =>
        Chart("5 4 6 5 1 2 3 4 5 6 5 4 6 5", new() { TrendPoints = 6 }).Points.Count(one => one.Signal is Signal.Trend).ShouldBe(6);

    [Fact]
    public void What_a_signal_means_follows_from_the_way_in_which_the_measure_is_better()
    {
        XmrPoint Outlier(Polarity better) => Chart("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1", new() { Better = better }).Points[4];

        Outlier(Polarity.Higher).Type.ShouldBe(PointType.Improvement);
        Outlier(Polarity.Lower).Type.ShouldBe(PointType.Concern);
        Outlier(Polarity.Neither).Type.ShouldBe(PointType.NeutralHigh);
    }

    [Theory]
    [InlineData(Polarity.Higher, 12.0, AssuranceType.Fail)]
    [InlineData(Polarity.Higher, -12.0, AssuranceType.Pass)]
    [InlineData(Polarity.Lower, 12.0, AssuranceType.Pass)]
    [InlineData(Polarity.Lower, -12.0, AssuranceType.Fail)]
    [InlineData(Polarity.Lower, 2.0, AssuranceType.HitOrMiss)]
    [InlineData(Polarity.Neither, 12.0, AssuranceType.None)]
    public void Assurance_is_what_the_limits_say_of_the_target(Polarity better, double target, AssuranceType expected) =>
        XmrChart.Of(Inputs(Anchor).Select(one => one with { Target = target }), new() { Better = better }).Assurance.ShouldBe(expected);

    [Fact]
    public void A_target_on_a_limit_is_met_or_missed_by_chance()
    {
        var upper = XmrLimits.Of(Anchor, screen: false).Upper;

        XmrChart.Of(Inputs(Anchor).Select(one => one with { Target = upper }), new() { Better = Polarity.Higher }).Assurance.ShouldBe(AssuranceType.HitOrMiss);
    }

    [Theory]
    [InlineData(100, 100, AssuranceType.MetEvery)]
    [InlineData(100, 90, AssuranceType.MetEvery)]
    [InlineData(80, 90, AssuranceType.Fail)]
    public void A_series_that_does_not_vary_is_not_called_a_failure_for_being_equal_to_its_target(double value, double target, AssuranceType expected) =>
        XmrChart.Of(Inputs([.. Enumerable.Repeat(value, 14)]).Select(one => one with { Target = target }), new() { Better = Polarity.Higher }).Assurance.ShouldBe(expected);

    [Fact]
    public void Nothing_is_said_of_twelve_points()
    {
        var chart = XmrChart.Of(Inputs(Anchor[..12]).Select(one => one with { Target = 50 }), new() { Better = Polarity.Higher });

        (chart.HasEnough, chart.Counted, chart.Variation, chart.Assurance).ShouldBe((false, 12, null, AssuranceType.None));
    }

    [Fact]
    public void A_new_stretch_has_limits_of_its_own_and_no_moving_range_or_run_goes_across()
    {
        var values = Enumerable.Repeat(1.0, 14).Concat(Enumerable.Range(0, 14).Select(i => 20.0 + i % 2));
        var chart = XmrChart.Of(Inputs([.. values]).Select((one, i) => one with { Rebases = i == 14 }), new() { Better = Polarity.Higher });

        (chart.Points[0].Limits.Mean, chart.Points[^1].Limits.Mean).ShouldBe((1, 20.5));
        chart.Points[14].MovingRange.ShouldBeNull();
        chart.Points.ShouldAllBe(one => one.Signal == Signal.None);
        chart.Counted.ShouldBe(14);
    }

    private static string Found(string series) => string.Concat(Chart(series, new()).Points.Select(Letter));

    private static string Found(double[] values, XmrLimits limits)
    {
        var (signals, directions) = (new Signal[values.Length], new sbyte[values.Length]);
        XmrSignals.Find(values, limits, 7, signals, directions);
        return string.Concat(signals.Select(Letter));
    }

    private static XmrChart Chart(string series, XmrRules rules) =>
        XmrChart.Of(Inputs([.. series.Split(' ').Select(one => one == "_" ? double.NaN : double.Parse(one, System.Globalization.CultureInfo.InvariantCulture))]), rules);

    private static IEnumerable<XmrInput> Inputs(double[] values) =>
        values.Select((one, i) => new XmrInput(new DateOnly(2017, 1, 31).AddMonths(i), double.IsNaN(one) ? null : one));

    private static char Letter(XmrPoint one) => Letter(one.Signal);

    private static char Letter(Signal signal) => signal switch
    {
        Signal.AboveLimit => 'A',
        Signal.BelowLimit => 'B',
        Signal.Trend => 'T',
        Signal.TwoInThree => 'C',
        Signal.Shift => 'S',
        _ => '.',
    };
}
