namespace Candour.Time.DueDates;

/// <summary>The stretch of days that a phrase names, or why it names none.</summary>
internal sealed record When(DateOnly? First, DateOnly? Last, DatePrecision Precision, string? Why = null)
{
    public static When Ongoing { get; } = new(null, null, DatePrecision.Ongoing, "It goes on without an end.");

    public static When Day(DateOnly day) => new(day, day, DatePrecision.Day);

    public static When Month(int year, int month) => Months(year, month, 1, DatePrecision.Month);

    /// <summary>So many whole months from the first of one; the month may lie beyond December.</summary>
    public static When Months(int year, int month, int count, DatePrecision precision)
    {
        var first = new DateOnly(year, 1, 1).AddMonths(month - 1);
        return new(first, first.AddMonths(count).AddDays(-1), precision);
    }

    public static When Ambiguous(string why) => new(null, null, DatePrecision.Ambiguous, why);

    public static When Undetermined(string why) => new(null, null, DatePrecision.Undetermined, why);
}
