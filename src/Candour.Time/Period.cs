namespace Candour.Time;

/// <summary>What a period is counted in. Clear days leave out the day at either end.</summary>
public enum PeriodUnit { Working, Calendar, ClearWorking, ClearCalendar, Weeks, Months, Years }

/// <summary>A length of time as law and plans state it: 70 working days, five clear working days, three months.</summary>
public sealed record Period(int Amount, PeriodUnit Unit)
{
    /// <summary>The day that ends the period when it begins on <paramref name="start"/>, which is day 0. After clear days it is the first day that they leave free.</summary>
    public DateOnly After(DateOnly start, WorkingCalendar calendar) => Move(start, 1, calendar);

    /// <summary>The day that lies the period before <paramref name="end"/>. Before clear days it is the last day that leaves them clear.</summary>
    public DateOnly Before(DateOnly end, WorkingCalendar calendar) => Move(end, -1, calendar);

    /// <summary>The period so many times over, counted at once: three times one month after 31 January is 30 April, not 28.</summary>
    public Period Times(int count) => this with { Amount = checked(Amount * count) };

    public override string ToString() => $"{Amount} {Amount switch { 1 => UnitName[..^1], _ => UnitName }}";

    private string UnitName => Unit switch
    {
        PeriodUnit.Working => "working days",
        PeriodUnit.Calendar => "calendar days",
        PeriodUnit.ClearWorking => "clear working days",
        PeriodUnit.ClearCalendar => "clear calendar days",
        PeriodUnit.Weeks => "weeks",
        PeriodUnit.Months => "months",
        _ => "years",
    };

    private DateOnly Move(DateOnly day, int way, WorkingCalendar calendar)
    {
        try
        {
            return Unit switch
            {
                PeriodUnit.Working => calendar.Add(day, way * Amount),
                PeriodUnit.ClearWorking => calendar.Add(day, way * (Amount + 1)),
                PeriodUnit.Calendar => calendar.Add(day, way * Amount, DayUnit.Calendar),
                PeriodUnit.ClearCalendar => calendar.Add(day, way * (Amount + 1), DayUnit.Calendar),
                PeriodUnit.Weeks => day.AddDays(way * 7 * Amount),
                PeriodUnit.Months => day.AddMonths(way * Amount),
                _ => day.AddYears(way * Amount),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new CalendarRangeException(way > 0 ? DateOnly.MaxValue.Year + 1 : 0);
        }
    }
}
