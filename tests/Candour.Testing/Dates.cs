using System.Globalization;

namespace Candour.Testing;

public static class Dates
{
    /// <summary>A day, as a test's table writes it: 2017-04-07.</summary>
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
