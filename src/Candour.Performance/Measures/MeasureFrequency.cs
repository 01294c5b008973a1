namespace Candour.Performance;

/// <summary>How often a measure has a figure.</summary>
public enum MeasureFrequency { Monthly, Quarterly, HalfYearly, Yearly, Weekly }

public static class MeasureFrequencies
{
    /// <summary>The last day of the period so many after the one that ends on a day; the end of a month stays the end of a month.</summary>
    public static DateOnly After(this MeasureFrequency frequency, DateOnly end, int periods = 1)
    {
        if (frequency is MeasureFrequency.Weekly) return end.AddDays(7 * periods);
        var then = end.AddMonths(Months(frequency) * periods);
        return end.AddDays(1).Day == 1 ? new(then.Year, then.Month, DateTime.DaysInMonth(then.Year, then.Month)) : then;
    }

    /// <summary>How many whole periods have no figure between two that end on these days.</summary>
    public static int Between(this MeasureFrequency frequency, DateOnly before, DateOnly after)
    {
        var steps = frequency is MeasureFrequency.Weekly
            ? (after.DayNumber - before.DayNumber) / 7.0
            : ((after.Year - before.Year) * 12.0 + after.Month - before.Month) / Months(frequency);
        return Math.Max(0, (int)Math.Round(steps, MidpointRounding.AwayFromZero) - 1);
    }

    private static int Months(MeasureFrequency frequency) => frequency switch
    {
        MeasureFrequency.Quarterly => 3,
        MeasureFrequency.HalfYearly => 6,
        MeasureFrequency.Yearly => 12,
        _ => 1,
    };
}
