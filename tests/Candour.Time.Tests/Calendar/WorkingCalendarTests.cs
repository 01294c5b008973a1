using FsCheck;
using FsCheck.Fluent;

namespace Candour.Time.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar England = WorkingCalendar.England;

    [Theory]
    [InlineData("2017-04-07", 20, "2017-05-10")]
    [InlineData("2017-04-07", 25, "2017-05-17")]
    [InlineData("2017-04-07", 30, "2017-05-24")]
    [InlineData("2017-04-07", 35, "2017-06-01")]
    [InlineData("2017-04-07", 70, "2017-07-20")] // the date that the council itself was given
    [InlineData("2017-04-06", 70, "2017-07-19")]
    [InlineData("2018-08-15", -3, "2018-08-10")]
    [InlineData("2018-12-11", -3, "2018-12-06")]
    [InlineData("2017-12-22", 1, "2017-12-27")]
    [InlineData("2022-09-16", 1, "2022-09-20")]
    [InlineData("2017-04-08", 0, "2017-04-08")] // no days is the day itself, working or not
    public void Working_days_are_added_from_day_nought(string start, int days, string expected) =>
        England.Add(Day(start), days).ShouldBe(Day(expected));

    [Theory]
    [InlineData("2017-04-07", 70, "2017-06-16")]
    [InlineData("2017-04-07", 30, "2017-05-07")]
    [InlineData("1990-01-01", -1, "1989-12-31")]
    public void Calendar_days_take_no_notice_of_weekends(string start, int days, string expected) =>
        England.Add(Day(start), days, DayUnit.Calendar).ShouldBe(Day(expected));

    [Theory]
    [InlineData("2017-04-07", "2017-07-20", 70)]
    [InlineData("2017-07-20", "2017-04-07", -70)]
    [InlineData("2018-08-07", "2018-12-03", 83)] // a plan's date that was notified in a letter
    [InlineData("2018-08-07", "2018-09-10", 23)]
    [InlineData("2017-04-07", "2017-04-21", 8)]
    [InlineData("2018-08-16", "2018-09-10", 16)]
    [InlineData("2017-12-29", "2018-01-02", 1)]
    [InlineData("2017-04-08", "2017-04-09", 0)]
    [InlineData("2017-04-08", "2017-04-07", -1)] // from a Saturday back to Friday
    public void Working_days_are_counted_between_two_dates(string from, string to, int expected) =>
        England.CountBetween(Day(from), Day(to)).ShouldBe(expected);

    [Theory]
    [InlineData("2018-12-18", "2018-12-10")]
    [InlineData("2018-01-02", "2017-12-20")] // over Christmas and New Year
    public void An_agenda_is_published_five_clear_working_days_before(string meeting, string latest) =>
        England.LatestNotice(Day(meeting)).ShouldBe(Day(latest));

    [Fact]
    public void Clear_days_by_the_calendar_leave_weekends_in() =>
        England.LatestNotice(Day("2018-12-18"), 28, DayUnit.Calendar).ShouldBe(Day("2018-11-19"));

    /// <summary>The days of ex p Elitestone, Thursday 26 April to Tuesday 1 May, in a year of the same days: its own, 1990, lies before the calendar.</summary>
    [Fact]
    public void An_agenda_of_Thursday_for_a_meeting_on_Tuesday_gives_two_clear_days() =>
        England.ClearDaysBetween(Day("2001-04-26"), Day("2001-05-01")).ShouldBe(2);

    [Fact]
    public void An_office_that_closes_between_Christmas_and_New_Year_gains_those_days()
    {
        var closed = new WorkingCalendar([Day("2018-12-27"), Day("2018-12-28"), Day("2018-12-31")]);

        closed.IsWorking(Day("2018-12-27")).ShouldBeFalse();
        closed.Add(Day("2018-12-24"), 1).ShouldBe(Day("2019-01-02"));
        England.Add(Day("2018-12-24"), 1).ShouldBe(Day("2018-12-27"));
    }

    [Fact]
    public void A_count_that_would_leave_the_known_years_is_refused()
    {
        Should.Throw<CalendarRangeException>(() => England.Add(Day("1995-01-03"), -1));
        Should.Throw<CalendarRangeException>(() => England.Add(Day("2017-04-07"), int.MaxValue));
        Should.Throw<CalendarRangeException>(() => England.Add(Day("2017-04-07"), int.MinValue, DayUnit.Calendar));
        Should.Throw<CalendarRangeException>(() => England.CountBetween(Day("1994-12-30"), Day("2017-04-07")));
    }

    private static readonly Arbitrary<DateOnly> AnyDay =
        Gen.Choose(Day("1996-06-01").DayNumber, Day("2090-12-31").DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    // 300 working days before the first of these days, bank holidays are still known.
    private static readonly Arbitrary<int> AnyCount = Gen.Choose(-300, 300).ToArbitrary();

    [Fact]
    public void Counting_undoes_adding() =>
        Prop.ForAll(AnyDay, AnyCount, (day, count) => England.CountBetween(day, England.Add(day, count)) == count)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_is_looking_at_each_day_in_turn() =>
        Prop.ForAll(AnyDay, AnyDay, (a, b) =>
        {
            var (first, last) = a <= b ? (a, b) : (b, a);
            var between = Enumerable.Range(first.DayNumber + 1, last.DayNumber - first.DayNumber).Select(DateOnly.FromDayNumber);
            return England.CountBetween(first, last) == between.Count(England.IsWorking);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_notice_on_the_latest_day_is_clear_and_a_day_later_is_not() =>
        Prop.ForAll(AnyDay, Gen.Choose(0, 30).ToArbitrary(), (meeting, clear) =>
        {
            var latest = England.LatestNotice(meeting, clear);
            return England.ClearDaysBetween(latest, meeting) == clear
                && England.ClearDaysBetween(England.Add(latest, 1), meeting) < Math.Max(clear, 1);
        }).QuickCheckThrowOnFailure();
}
