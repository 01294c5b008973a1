using System.Globalization;

namespace Candour.Time.Tests.Calendar;

public sealed class BankHolidaysTests
{
    /// <summary>Written down by hand from the published lists, not made by the rules that are tested.</summary>
    [Theory]
    [InlineData(1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31")]
    [InlineData(2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26")]
    [InlineData(2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    public void The_bank_holidays_of_a_year_are_those_that_were_proclaimed(int year, string days) =>
        BankHolidays.In(year).Order().Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture))
            .ShouldBe(days.Split(' '));

    [Fact]
    public void Every_year_to_come_has_eight_bank_holidays_all_on_weekdays() =>
        Enumerable.Range(2024, 9999 - 2024 + 1).ShouldAllBe(year =>
            BankHolidays.In(year).Count == 8
            && BankHolidays.In(year).All(d => d.Year == year && d.DayOfWeek != DayOfWeek.Saturday && d.DayOfWeek != DayOfWeek.Sunday));

    [Fact]
    public void A_year_before_the_rules_begin_is_refused_in_plain_words() =>
        Should.Throw<CalendarRangeException>(() => BankHolidays.In(1994))
            .Message.ShouldBe("Bank holidays are known from 1995 on, not for 1994.");
}
