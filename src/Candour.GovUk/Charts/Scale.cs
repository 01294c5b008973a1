namespace Candour.GovUk;

/// <summary>Where a value lies on a drawing. A range of no width puts everything in the middle.</summary>
internal sealed record Scale(double From, double To, double Start, double End)
{
    public double At(double value) =>
        To == From ? (Start + End) / 2 : Start + ((value - From) / (To - From) * (End - Start));

    /// <summary>Round numbers from at most the least value to at least the most, about so many.</summary>
    public static IReadOnlyList<double> Between(double least, double most, int about = 5)
    {
        var wide = most > least ? (most - least) / about : Math.Max(1, Math.Abs(most) / about);
        var power = Math.Pow(10, Math.Floor(Math.Log10(wide)));
        var step = new[] { 1, 2, 5, 10 }.Select(round => round * power).First(round => round >= wide);
        var (first, last) = (Math.Floor(least / step), Math.Ceiling(most / step));
        return [.. Enumerable.Range(0, (int)(Math.Max(last, first + 1) - first) + 1).Select(i => (first + i) * step)];
    }

    /// <summary>Round numbers from 0 to at least the highest value, about so many; whole numbers only, because these are counts.</summary>
    public static IReadOnlyList<int> Ticks(int highest, int about = 5)
    {
        var least = Math.Max(1, (highest + about - 1) / about);
        var power = (int)Math.Pow(10, Math.Floor(Math.Log10(least)));
        var step = new[] { 1, 2, 5, 10 }.Select(round => round * power).First(round => round >= least);
        return [.. Enumerable.Range(0, ((Math.Max(1, highest) + step - 1) / step) + 1).Select(i => i * step)];
    }
}

/// <summary>Where a day lies on a drawing, from the start of a month to the end of one.</summary>
internal sealed record DateScale(DateOnly From, DateOnly To, double Start, double End)
{
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120];

    private readonly Scale _days = new(From.DayNumber, To.DayNumber, Start, End);

    public static DateScale Around(IEnumerable<DateOnly> days, double start, double end)
    {
        var all = days.ToList();
        var (first, last) = (all.Min(), all.Max());
        var from = new DateOnly(first.Year, first.Month, 1);
        return new(from, new DateOnly(last.Year, last.Month, 1).AddMonths(1), start, end);
    }

    public double At(DateOnly day) => _days.At(day.DayNumber);

    /// <summary>First days of months, as many as there is room for their names.</summary>
    public IEnumerable<(DateOnly Month, string Name)> Months(int most = 7)
    {
        var months = ((To.Year - From.Year) * 12) + To.Month - From.Month;
        var step = Steps.FirstOrDefault(each => months / each < most, Steps[^1]);
        for (var (month, year) = (From, 0); month < To; month = month.AddMonths(step))
        {
            yield return (month, MonthName(month, month.Year != year));
            year = month.Year;
        }
    }

    /// <summary>The year is said where it changes: Feb 17, Jun, Oct, Feb 18.</summary>
    public static string MonthName(DateOnly month, bool withYear) =>
        month.ToString(withYear ? "MMM yy" : "MMM", System.Globalization.CultureInfo.InvariantCulture);
}
