using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Governance;

/// <summary>When somebody was in a meeting, as a clerk writes it: <c>18:05 to 19:20, 19:40 to end</c>.</summary>
public static partial class PresenceTimes
{
    public static string Say(IReadOnlyList<Presence>? presences) => string.Join(", ", (presences ?? [])
        .Select(one => $"{(one.In is { } from ? MeetingWords.Of(from) : "start")} to {(one.Out is { } to ? MeetingWords.Of(to) : "end")}"));

    /// <returns>Null where it cannot be read; empty where nothing is said, since then they stayed throughout.</returns>
    public static IReadOnlyList<Presence>? Read(string? text)
    {
        var presences = new List<Presence>();
        foreach (var part in (text ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Span().Match(part) is not { Success: true } span || !Reads(span.Groups["in"], out var from) || !Reads(span.Groups["out"], out var to)) return null;
            presences.Add(new(from, to));
        }
        return presences;
    }

    private static bool Reads(Group said, out TimeOnly? time)
    {
        time = null;
        if (!said.Success) return true;
        if (!TimeOnly.TryParseExact(said.Value.Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        time = read;
        return true;
    }

    [GeneratedRegex(@"^(from\s+)?(start|(?<in>\d{1,2}[:.]\d{2}))?\s*(to|until|-|–)\s*(end|(?<out>\d{1,2}[:.]\d{2}))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();
}
