using System.Collections.Frozen;

namespace Candour.Time;

/// <summary>The bank holidays of England and Wales, by rule, with every change that was made for a single year.</summary>
/// <remarks>Banking and Financial Dealings Act 1971, and the proclamations under it. A year to come is right until a new proclamation changes it.</remarks>
public static class BankHolidays
{
    public const int FirstYear = 1995;

    private static readonly FrozenSet<DateOnly>?[] Known = new FrozenSet<DateOnly>?[DateOnly.MaxValue.Year + 1];

    /// <exception cref="CalendarRangeException">The year lies before 1995.</exception>
    public static IReadOnlySet<DateOnly> In(int year)
    {
        if (year < FirstYear || year > DateOnly.MaxValue.Year) throw new CalendarRangeException(year);
        return Known[year] ??= ByRule(year).ToFrozenSet(); // two threads may both work it out: the answer is the same
    }

    private static IEnumerable<DateOnly> ByRule(int year) =>
    [
        FirstWorkday(new(year, 1, 1)),
        Easter.Sunday(year).AddDays(-2),
        Easter.Sunday(year).AddDays(1),
        EarlyMay(year),
        LateMay(year),
        LastMonday(year, 8),
        .. Christmas(year),
        .. ForOnce(year),
    ];

    private static DateOnly EarlyMay(int year) => year switch
    {
        1995 or 2020 => new(year, 5, 8), // fifty and seventy-five years after the end of the war in Europe
        _ => FirstMonday(year, 5),
    };

    private static DateOnly LateMay(int year) => year switch
    {
        2002 or 2012 => new(year, 6, 4), // golden and diamond jubilee
        2022 => new(year, 6, 2), // platinum jubilee
        _ => LastMonday(year, 5),
    };

    private static DateOnly[] ForOnce(int year) => year switch
    {
        1999 => [new(1999, 12, 31)], // the millennium
        2002 => [new(2002, 6, 3)],
        2011 => [new(2011, 4, 29)], // a royal wedding
        2012 => [new(2012, 6, 5)],
        2022 => [new(2022, 6, 3), new(2022, 9, 19)], // the jubilee, and a state funeral
        2023 => [new(2023, 5, 8)], // the coronation
        _ => [],
    };

    /// <summary>Christmas Day and Boxing Day; where one falls on a weekend, a weekday after them stands in for it.</summary>
    private static DateOnly[] Christmas(int year) => new DateOnly(year, 12, 25).DayOfWeek switch
    {
        DayOfWeek.Friday => [new(year, 12, 25), new(year, 12, 28)],
        DayOfWeek.Saturday => [new(year, 12, 27), new(year, 12, 28)],
        DayOfWeek.Sunday => [new(year, 12, 26), new(year, 12, 27)],
        _ => [new(year, 12, 25), new(year, 12, 26)],
    };

    private static DateOnly FirstWorkday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static DateOnly FirstMonday(int year, int month) => MondayFrom(new(year, month, 1));

    private static DateOnly LastMonday(int year, int month) => MondayFrom(new(year, month, DateTime.DaysInMonth(year, month) - 6));

    private static DateOnly MondayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);
}
