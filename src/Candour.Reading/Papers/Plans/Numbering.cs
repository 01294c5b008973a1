using System.Globalization;

namespace Candour.Reading.Papers.Plans;

/// <summary>Gaps and doubles in a plan's own numbers: a number that is missing may be an action that is missing.</summary>
internal static class Numbering
{
    public static IEnumerable<Problem> Check(IEnumerable<(string Number, int Line)> printed)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string? before = null;
        foreach (var (number, line) in printed)
        {
            if (!seen.Add(number)) yield return new("numberingDuplicate", $"The number {number} stands twice.", line);
            else if (before is not null && Jumps(before, number)) yield return new("numberingGap", $"The numbering jumps from {before} to {number}.", line);
            before = number;
        }
    }

    /// <summary>Numbers of several levels may start again at the next level above.</summary>
    private static bool Jumps(string before, string number)
    {
        var (stem, last) = Parts(before);
        var (nextStem, next) = Parts(number);
        if (last is null || next is null) return false;
        if (stem == nextStem) return next - last > 1;
        return stem.Length > 0 && next > 1;
    }

    private static (string Stem, int? Last) Parts(string number)
    {
        var digits = number.AsSpan().TrimEnd("0123456789").Length;
        return int.TryParse(number.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? (number[..digits], last) : (number, null);
    }
}
