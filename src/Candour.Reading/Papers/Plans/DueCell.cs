using System.Text.RegularExpressions;
using Candour.Time;

namespace Candour.Reading.Papers.Plans;

/// <summary>A cell of due dates: each line or item of a list may have its own.</summary>
internal static partial class DueCell
{
    public static IReadOnlyList<Milestone> Read(string cell)
    {
        var lines = cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.SelectMany(line => DueDate.Parse(WithoutMarker(line)).Milestones)];
    }

    public static bool HasDate(string cell) => cell.Length > 0 && Read(cell).Any(milestone => milestone.Date is not null);

    /// <summary>A day, a month or another word for a time, as against words that only follow one.</summary>
    public static bool SaysWhen(string text) => Read(text).Any(milestone => milestone.Precision is not DatePrecision.Undetermined and not DatePrecision.Year) || Open().IsMatch(text);

    private static string WithoutMarker(string line)
    {
        var marker = Marker.Take(line, out var rest);
        return marker.Bullet && marker.Number is null ? rest : line;
    }

    [GeneratedRegex(@"^(tbc|tba|to be (confirmed|determined|agreed)|immediate(ly)?|complete[d]?|within|20\d\d/\d\d|asap)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Open();
}
