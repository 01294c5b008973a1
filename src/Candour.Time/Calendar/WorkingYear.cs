namespace Candour.Time;

/// <summary>One year of a calendar, counted once: for each day how many working days of the year lie before it.</summary>
internal sealed class WorkingYear
{
    private readonly short[] _before;

    public WorkingYear(int year, IReadOnlySet<DateOnly> closures)
    {
        var holidays = BankHolidays.In(year);
        var first = new DateOnly(year, 1, 1);
        _before = new short[(DateTime.IsLeapYear(year) ? 366 : 365) + 1];
        for (var i = 0; i < _before.Length - 1; i++)
        {
            var day = first.AddDays(i);
            var works = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && !holidays.Contains(day)
                && !closures.Contains(day);
            _before[i + 1] = (short)(_before[i] + (works ? 1 : 0));
        }
    }

    public int Total => _before[^1];

    public int Before(DateOnly day) => _before[day.DayOfYear - 1];

    public bool IsWorking(DateOnly day) => _before[day.DayOfYear] > _before[day.DayOfYear - 1];
}
