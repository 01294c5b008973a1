namespace Candour.Performance.Tests;

public sealed class MeasureSeriesTests
{
    private const string Steady = "22,24,21,25,20,23,22,24,21,23,22,24";

    [Theory]
    [InlineData("22,50", 2, 0)]
    [InlineData("22,,,50", 2, 2)] // two months of which nobody gave a figure
    [InlineData("22,,24,,,,26", 3, 4)]
    public void Months_that_are_missing_are_gaps(string figures, int known, int missing)
    {
        var series = new Series().Months("2018-08", figures).Whole;

        (series.Known.Count, series.Missing, series.Chart.Missing).ShouldBe((known, missing, missing));
    }

    [Theory]
    [InlineData(MeasureFrequency.Monthly, "2018-01-31", 1, "2018-02-28")]
    [InlineData(MeasureFrequency.Monthly, "2018-02-28", 1, "2018-03-31")] // the end of a month stays one
    [InlineData(MeasureFrequency.Monthly, "2018-02-15", 1, "2018-03-15")]
    [InlineData(MeasureFrequency.Quarterly, "2018-03-31", 2, "2018-09-30")]
    [InlineData(MeasureFrequency.HalfYearly, "2018-03-31", 1, "2018-09-30")]
    [InlineData(MeasureFrequency.Yearly, "2016-02-29", 1, "2017-02-28")]
    [InlineData(MeasureFrequency.Weekly, "2018-12-30", 2, "2019-01-13")]
    public void Periods_follow_one_another(MeasureFrequency frequency, string end, int periods, string expected) =>
        frequency.After(Day(end), periods).ShouldBe(Day(expected));

    [Theory]
    [InlineData("2018-06-30", null)] // before the first
    [InlineData("2018-07-01", 50.0)]
    [InlineData("2018-09-30", 50.0)] // a step holds until the next
    [InlineData("2018-10-01", 60.0)]
    [InlineData("2018-11-01", 80.0)] // half-way on the way to 100 in 62 days
    [InlineData("2018-12-02", 100.0)]
    [InlineData("2019-12-31", 100.0)] // the last holds for good
    public void A_target_steps_or_moves_in_a_straight_line(string day, double? expected)
    {
        TargetPoint[] points = [new(Day("2018-07-01"), 50), new(Day("2018-10-01"), 60), new(Day("2018-12-02"), 100, IsGradual: true)];

        ((double?)TargetPoint.At(points, Day(day))).ShouldBe(expected);
    }

    [Theory]
    [InlineData(Polarity.Higher, "95", 0, TargetOutcome.Met)]
    [InlineData(Polarity.Higher, "94.9", 0, TargetOutcome.Missed)]
    [InlineData(Polarity.Higher, "93", 2, TargetOutcome.Near)]
    [InlineData(Polarity.Higher, "92.9", 2, TargetOutcome.Missed)]
    [InlineData(Polarity.Lower, "95", 0, TargetOutcome.Met)]
    [InlineData(Polarity.Lower, "96", 0, TargetOutcome.Missed)]
    [InlineData(Polarity.Neither, "12", 0, TargetOutcome.None)]
    public void A_figure_meets_its_target_by_the_way_the_measure_is_better(Polarity better, string figure, int tolerance, TargetOutcome expected) =>
        new Series(one => one with { Better = better, Tolerance = tolerance, Targets = [new(Day("2018-01-01"), 95)] }).Months("2018-10", figure)
            .Whole.Latest!.Outcome.ShouldBe(expected);

    [Theory]
    [InlineData("22,50", false)]
    [InlineData(Steady, false)] // twelve
    [InlineData(Steady + ",23", true)]
    [InlineData(Steady + ",", false)] // a month without a figure is no point
    public void Thirteen_points_are_enough(string figures, bool enough)
    {
        var series = new Series().Months("2017-01", figures).Whole;

        series.Chart.HasEnough.ShouldBe(enough);
        (MeasureWords.NotEnough(series) is null).ShouldBe(enough);
    }

    [Fact]
    public void Limits_begin_anew_where_the_thing_measured_is_another()
    {
        var series = new Series(one => one with { Rebases = [new(Day("2018-01-01"), "Counted by working days from here on.")] })
            .Months("2017-01", $"{Steady},60,62,61,63").Whole;

        series.Chart.Points[11].Limits.ShouldNotBe(series.Chart.Points[12].Limits);
        (series.Chart.Counted, series.Chart.HasEnough).ShouldBe((4, false));
    }

    [Theory]
    [InlineData("2018-12-30", false)]
    [InlineData("2018-12-31", true)] // thirty days after the end of November
    public void A_figure_is_stale_once_the_next_is_overdue(string day, bool stale) =>
        new Series().Months("2018-10", "50").Whole.IsStale(Day(day)).ShouldBe(stale);

    [Fact]
    public void A_measure_that_ended_is_never_stale() =>
        new Series(one => one with { EndedOn = Day("2018-11-01") }).Months("2018-10", "50").Whole.IsStale(Day("2020-01-01")).ShouldBeFalse();

    [Fact]
    public void A_restated_figure_takes_the_place_of_the_one_before_and_both_stay()
    {
        var series = new Series().Months("2018-10", "50");
        series.Figure(Day("2018-10-01"), Day("2018-10-31"), "26/50", revision: 2);

        series.Whole.Latest!.Value.ShouldBe(52);
        series.View.Versions(series.Whole.Latest.Observation!).Select(one => one.ValueIn(FigureUnit.Percent)).ShouldBe([50m, 52m]);
    }

    [Fact]
    public void Each_service_has_a_series_of_its_own()
    {
        var series = new Series(one => one with { Unit = FigureUnit.Days }).Months("2018-03", "10.26");
        series.Figure(Day("2018-03-01"), Day("2018-03-31"), "18.69", "Assessment");
        series.Figure(Day("2018-04-01"), Day("2018-04-30"), "17", "ASSESSMENT");

        series.View.Breakdowns(series.Measure).ShouldBe(["Assessment"]);
        series.Whole.Known.Count.ShouldBe(1);
        series.View.Series(series.Measure, "assessment").Known.Count.ShouldBe(2);
    }
}
