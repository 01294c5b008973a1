using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Improvement;

/// <summary>A number as a plan prints it: 4.12a is 12 in the series "4.", and its letter is no gap.</summary>
internal sealed partial record PlanNumber(string Before, long Last)
{
    public static PlanNumber? Of(string number) => Pattern().Match(number) is { Success: true } match
        ? new(match.Groups["before"].Value, long.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture))
        : null;

    /// <summary>The numbers between the first and the last of a series that it leaves out; four or more in a row as "10 to 20".</summary>
    public static IEnumerable<string> Missing(string before, IReadOnlyList<long> series)
    {
        foreach (var (one, next) in series.Zip(series.Skip(1)))
        {
            if (next - one > 4) yield return $"{before}{one + 1} to {before}{next - 1}";
            else for (var missing = one + 1; missing < next; missing++) yield return $"{before}{missing}";
        }
    }

    [GeneratedRegex("""^(?<before>.*?)(?<last>\d{1,9})[a-z]?[.)]?$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Pattern();
}
