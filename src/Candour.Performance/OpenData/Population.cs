namespace Candour.Performance;

/// <summary>How many children live in an area, for rates per 10,000.</summary>
/// <remarks>The DfE's rates of a year to March use the estimate of the middle of the calendar year in which it began: 2016-17 uses mid-2016.</remarks>
public sealed class Population(IEnumerable<AreaFigure> estimates)
{
    private readonly Dictionary<int, double> _by = estimates.Where(one => one.Value is > 0).ToDictionary(one => one.To.Year, one => one.Value!.Value);

    /// <summary>The year of the estimate for a period that ends on a day; the latest there is where that is not out yet. Null without any that early.</summary>
    public (int Year, double Children)? For(DateOnly end)
    {
        var right = end.Month <= 3 ? end.Year - 1 : end.Year;
        var years = _by.Keys.Where(one => one <= right).ToList();
        return years.Count == 0 ? null : (years.Max(), _by[years.Max()]);
    }

    public double? Rate(double count, DateOnly end) => For(end) is { } known ? count / known.Children * 10_000 : null;
}
