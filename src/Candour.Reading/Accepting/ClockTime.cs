using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Accepting;

/// <summary>A time of day as papers write it: "6.05 P.M.", "18:05", "2pm", "12 noon".</summary>
internal static partial class ClockTime
{
    public static TimeOnly? Read(string? written)
    {
        var match = Written().Match(written ?? "");
        if (!match.Success) return null;
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"].Success) hour = (hour % 12) + (match.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"\b(?<hour>\d{1,2})([.:](?<minute>\d\d))?\s?((?<half>[ap])\.?\s?m\b)?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Written();
}
