namespace Candour.Time.Tests.DueDates;

public sealed class DueDateTests
{
    [Theory]
    [InlineData("31st March 2019", "2019-03-31")]
    [InlineData("31/03/2019", "2019-03-31")]
    [InlineData("31.3.19", "2019-03-31")]
    [InlineData("5-Jan-18", "2018-01-05")]
    [InlineData("Fri 5 Jan 2018", "2018-01-05")]
    [InlineData("Friday, the 5th of January 2018", "2018-01-05")]
    [InlineData("Tuesday, 18th December, 2018", "2018-12-18")]
    [InlineData("2018-01-05", "2018-01-05")]
    [InlineData("31 03 2019", "2019-03-31")]
    [InlineData("2019-03-31T00:00:00", "2019-03-31")]
    [InlineData("01 Jan 2019 00:00:00", "2019-01-01")]
    [InlineData("31/03/18 (original 31/12/17)", "2018-03-31")]
    [InlineData("March 31, 2019", "2019-03-31")]
    [InlineData("by 31 March 2019.", "2019-03-31")]
    [InlineData("31\u00A0March\n  2019", "2019-03-31")]
    [InlineData("1-5 July 2019", "2019-07-05")]
    [InlineData("1 April to 30 June 2019", "2019-06-30")]
    [InlineData("1/4/2019 – 30/6/2019", "2019-06-30")]
    [InlineData("week commencing 4 March 2019", "2019-03-10")]
    [InlineData("before 1 April 2019", "2019-03-31")]
    [InlineData("by Christmas 2019", "2019-12-25")]
    [InlineData("within 28 days of 1 April 2019", "2019-04-29")]
    [InlineData("ten working days after 7 April 2017", "2017-04-25")]
    [InlineData("2 weeks before 1 April 2019", "2019-03-18")]
    public void A_day_is_read_however_a_plan_writes_it(string written, string day) => ShouldBeOne(written, DatePrecision.Day, day);

    [Theory]
    [InlineData("July 2019", "2019-07-31")]
    [InlineData("Sept. 2018", "2018-09-30")]
    [InlineData("end of February 2020", "2020-02-29")]
    [InlineData("By the end of March 2019", "2019-03-31")]
    [InlineData("mid-November 2018", "2018-11-30")]
    [InlineData("Mar-19", "2019-03-31")]
    [InlineData("Mar '19", "2019-03-31")]
    [InlineData("end March 19", "2019-03-31")]
    [InlineData("03/2019", "2019-03-31")]
    [InlineData("2019-05", "2019-05-31")]
    [InlineData("April to June 2019", "2019-06-30")]
    [InlineData("between April and June 2019", "2019-06-30")]
    [InlineData("Nov 2018 – Feb 2019", "2019-02-28")]
    [InlineData("April/May 2019", "2019-05-31")]
    [InlineData("before March 2019", "2019-02-28")]
    [InlineData("Complete by July 2018", "2018-07-31")]
    [InlineData("Ongoing until March 2020", "2020-03-31")]
    [InlineData("asap but no later than March 2019", "2019-03-31")]
    [InlineData("March 2019 (tbc)", "2019-03-31")]
    [InlineData("July 2019 (moved from April 2019)", "2019-07-31")]
    [InlineData("March 2019, subject to funding", "2019-03-31")]
    [InlineData("Q4 (Jan – Mar 2019)", "2019-03-31")]
    [InlineData("within 3 months (end of June 2017)", "2017-06-30")]
    public void A_month_means_its_last_day(string written, string day) => ShouldBeOne(written, DatePrecision.Month, day);

    [Theory]
    [InlineData("Q2 2018/19", "2018-09-30")]
    [InlineData("Quarter 2 - 2018/19", "2018-09-30")]
    [InlineData("end of Q4 18/19", "2019-03-31")]
    [InlineData("2018-19 Q1", "2018-06-30")]
    [InlineData("third quarter of 2018/19", "2018-12-31")]
    [InlineData("Q2/Q3 2018/19", "2018-12-31")]
    [InlineData("Q3 2019 (calendar year)", "2019-09-30")]
    [InlineData("Q4 2018/19 (Jan – Mar 2019)", "2019-03-31")]
    public void A_quarter_counts_from_April_when_its_year_is_a_financial_one(string written, string day) => ShouldBeOne(written, DatePrecision.Quarter, day);

    [Theory]
    [InlineData("summer 2019", "2019-08-31")]
    [InlineData("Spring/Summer 2019", "2019-08-31")]
    [InlineData("Autumn '18", "2018-11-30")]
    [InlineData("winter 2019/20", "2020-02-29")]
    [InlineData("summer term 2019", "2019-07-31")]
    [InlineData("autumn term 2018/19", "2018-12-31")]
    [InlineData("first half of 2019", "2019-06-30")]
    [InlineData("H1 2019/20", "2019-09-30")]
    public void A_season_ends_with_its_last_month(string written, string day) => ShouldBeOne(written, DatePrecision.Season, day);

    [Theory]
    [InlineData("2022", "2022-12-31")]
    [InlineData("by the end of 2019", "2019-12-31")]
    [InlineData("before 2020", "2019-12-31")]
    [InlineData("2019/20", "2020-03-31")]
    [InlineData("FY 2019-20", "2020-03-31")]
    [InlineData("19/20", "2020-03-31")]
    [InlineData("academic year 2019/20", "2020-08-31")]
    [InlineData("2019 – 2022", "2022-12-31")]
    public void A_year_means_its_last_day_and_a_financial_year_ends_in_March(string written, string day) => ShouldBeOne(written, DatePrecision.Year, day);

    [Theory]
    [InlineData("April 2020/21", "April 2020, or some time in the financial year.")]
    [InlineData("March 19", "March 2019, or a day of a year that is not given.")]
    [InlineData("March", "No year is given.")]
    [InlineData("31 March", "No year is given.")]
    [InlineData("Q3 2019", "A part of the calendar year or of the financial year: it is not said.")]
    [InlineData("Q2", "No year is given.")]
    [InlineData("winter 2019", "A winter spans two years: it is not said whether it begins or ends in this one.")]
    [InlineData("summer 2019/20", "One summer lies in one year, not in two.")]
    [InlineData("FY19", "A financial year touches two years: it is not said whether it begins or ends in this one.")]
    [InlineData("1/4", "A day and a month, or a month and a year: it is not said.")]
    [InlineData("11/12", "A day and a month, or a month and a year: it is not said.")]
    [InlineData("2011-12", "The financial year, or month 12 of 2011.")]
    [InlineData("31 June 2019", "There is no such day.")]
    [InlineData("05/13/2019", "There is no such day.")]
    [InlineData("Mon 5 Jan 2018", "The day of the week and the date disagree: 5 January 2018 is a Friday.")]
    [InlineData("early 2019", "It is not said which part of the year.")]
    public void What_can_be_read_in_two_ways_says_so(string written, string why) => ShouldHaveNoDay(written, DatePrecision.Ambiguous, why);

    [Theory]
    [InlineData("asap", "It says how soon, not when.")]
    [InlineData("Immediate", "It says how soon, not when.")]
    [InlineData("TBC", "The date is still to be set.")]
    [InlineData("TBC – dependent on funding", "The date is still to be set.")]
    [InlineData("Deadline to be determined", "The date is still to be set.")]
    [InlineData("Deadline to\nbe determined", "The date is still to be set.")]
    [InlineData("within 28 days", "It counts from a day that is not given.")]
    [InlineData("3-6 months", "It counts from a day that is not given.")]
    [InlineData("within 3 months of the Direction", "It counts from a day that is not given.")]
    [InlineData("9999 years after 1 May 2019", "The day would lie after the year 9999.")]
    [InlineData("600 working days before 1 May 1996", "Bank holidays are known from 1995 on, not for 1994.")]
    [InlineData("Completed", "It says that this is done, not when.")]
    [InlineData("after April 2019", "It says when this may begin, not when it is due.")]
    [InlineData("after the election", "It says nothing that can be read as a date.")]
    [InlineData("may be delayed", "It says nothing that can be read as a date.")]
    public void What_names_no_day_is_left_undetermined_and_says_why(string written, string why) => ShouldHaveNoDay(written, DatePrecision.Undetermined, why);

    [Theory]
    [InlineData("ongoing")]
    [InlineData("On-going")]
    [InlineData("In place and ongoing")]
    [InlineData("Immediate and ongoing")]
    [InlineData("Business as usual")]
    [InlineData("quarterly")]
    [InlineData("every six weeks")]
    [InlineData("twice a year")]
    [InlineData("every Monday")]
    public void What_goes_on_without_an_end_is_open_ended(string written)
    {
        ShouldHaveNoDay(written, DatePrecision.Ongoing, "It goes on without an end.");
        DueDate.Parse(written).IsOpenEnded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("–")]
    public void An_empty_cell_has_no_milestone(string written) => DueDate.Parse(written).IsEmpty.ShouldBeTrue();

    private static void ShouldBeOne(string written, DatePrecision precision, string day)
    {
        var due = DueDate.Parse(written);
        due.Milestones.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            m => m.Date.ShouldBe(Day(day)),
            m => m.Precision.ShouldBe(precision),
            m => m.Name.ShouldBeNull(),
            m => m.Why.ShouldBeNull());
        due.HasOneDate.ShouldBeTrue();
        due.LastDay.ShouldBe(Day(day));
    }

    private static void ShouldHaveNoDay(string written, DatePrecision precision, string why)
    {
        var due = DueDate.Parse(written);
        due.Milestones.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            m => m.Date.ShouldBeNull(),
            m => m.Precision.ShouldBe(precision),
            m => m.Why.ShouldBe(why));
        due.HasOneDate.ShouldBeFalse();
        due.LastDay.ShouldBeNull();
        due.IsAmbiguous.ShouldBe(precision is DatePrecision.Ambiguous);
    }
}
