namespace Candour.Performance.Tests;

public sealed class MeasureWordsTests
{
    private const string Steady = "22,24,21,25,20,23,22,24,21,23,22,24,23,22";

    [Theory]
    [InlineData(52, FigureUnit.Percent, "52 %")]
    [InlineData(33.5, FigureUnit.Percent, "33.5 %")]
    [InlineData(66.666667, FigureUnit.Percent, "66.7 %")]
    [InlineData(19.25, FigureUnit.Ratio, "19.25")]
    [InlineData(19.333333, FigureUnit.Ratio, "19.3")]
    [InlineData(1204, FigureUnit.Number, "1,204")]
    [InlineData(10.26, FigureUnit.Days, "10.26 days")]
    [InlineData(1, FigureUnit.Days, "1 day")]
    [InlineData(15, FigureUnit.Weeks, "15 weeks")]
    [InlineData(71.25, FigureUnit.Per10000, "71.25 per 10,000")]
    [InlineData(0.25, FigureUnit.Percent, "0.25 %")]
    public void A_figure_bears_its_unit(double value, FigureUnit unit, string expected) => Series.Plain(MeasureWords.Value((decimal)value, unit)).ShouldBe(expected);

    [Theory]
    [InlineData("2018-10-01", "2018-10-31", "October 2018", "in October 2018")]
    [InlineData("2018-07-01", "2018-09-30", "July to September 2018", "from July to September 2018")]
    [InlineData("2017-04-01", "2018-03-31", "April 2017 to March 2018", "from April 2017 to March 2018")]
    [InlineData("2018-09-30", "2018-09-30", "30 September 2018", "on 30 September 2018")]
    [InlineData("2018-09-03", "2018-10-07", "3 September to 7 October 2018", "from 3 September to 7 October 2018")]
    [InlineData("2017-12-30", "2018-01-05", "30 December 2017 to 5 January 2018", "from 30 December 2017 to 5 January 2018")]
    public void A_period_is_said_as_people_say_it(string from, string to, string words, string when)
    {
        var period = new MeasurePeriod(Day(from), Day(to));

        (period.Words, period.When).ShouldBe((words, when));
    }

    [Theory]
    [InlineData("22,50", "50 % in February 2017. Not enough points to tell change from chance: 2 of 13. The target of 95 % is missed; it was never met in 2 periods.")]
    [InlineData("26/50", "52 % in January 2017, 26 of 50 (95 % interval 39 to 65). Not enough points to tell change from chance: 1 of 13. The target of 95 % is missed.")]
    [InlineData(Steady, "22 % in February 2018. No more than the usual variation. The target of 95 % is missed; it was never met in 14 periods, and as things stand it will not be.")]
    [InlineData(Steady + ",50", "50 % in March 2018. Special cause, improvement: above the upper limit. The target of 95 % is missed; it was never met in 15 periods, and as things stand it will not be.")]
    [InlineData("30,34,29,33,30,34,31,28,25,28,26,28,25,28", "28 % in February 2018. Special cause, concern: 7 points in a row below the mean. The target of 95 % is missed; it was never met in 14 periods, and as things stand it will not be.")]
    public void A_sentence_says_what_a_series_says(string figures, string expected)
    {
        var series = new Series(one => one with { Targets = [new(Day("2016-01-01"), 95)] }).Months("2017-01", figures).Whole;

        Series.Plain(MeasureWords.Sentence(series, series.Latest!.On)).ShouldBe(expected);
    }

    [Fact]
    public void Two_points_are_never_a_trend() =>
        MeasureWords.Sentence(new Series().Months("2018-08", "22,50").Whole, Day("2018-10-01")).ShouldNotContain("improv");

    [Fact]
    public void What_is_overdue_is_said() =>
        MeasureWords.Sentence(new Series().Months("2018-08", "22").Whole, Day("2018-12-03")).ShouldEndWith("A newer figure was expected by 30 October 2018.");

    [Fact]
    public void Without_a_figure_that_is_said()
    {
        var series = new Series().Whole;

        MeasureWords.Sentence(series, Day("2018-12-03")).ShouldBe("No figure has been given yet.");
        series.IsStale(Day("2018-12-03")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("30,31,32,31,30,32,31,22,21,22,23,22,21,22", "2018-03-01", MeasureRank.Concern)]
    [InlineData(Steady, "2018-03-01", MeasureRank.MissesTarget)]
    [InlineData("96", "2018-12-03", MeasureRank.Stale)]
    [InlineData("96", "2017-02-01", MeasureRank.Rest)]
    public void What_needs_a_word_comes_first(string figures, string day, MeasureRank expected) =>
        MeasureView.RankOf(new Series(one => one with { Targets = [new(Day("2016-01-01"), 95)] }).Months("2017-01", figures).Whole, Day(day)).ShouldBe(expected);
}
