namespace Candour.Time;

/// <summary>A day outside the years that a calendar knows.</summary>
public sealed class CalendarRangeException(int year) : Exception(Said(year))
{
    private static string Said(int year) => year switch
    {
        < 1 => "The day would lie before the year 1.",
        > 9999 => "The day would lie after the year 9999.",
        _ => $"Bank holidays are known from {BankHolidays.FirstYear} on, not for {year}.",
    };
}
