using System.Globalization;

namespace Candour.Improvement;

/// <summary>Figures and dates as a sentence for a board says them.</summary>
public static class InWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] FirstTen = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>3 December 2018</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>3 Dec 2018, where there is little room.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d MMM yyyy", English);

    /// <summary>December 2018</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", English);

    /// <summary>740 bytes, 12 kB, 1.4 MB</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => Count(bytes, "byte"),
        < 1_000_000 => $"{Math.Round(bytes / 1e3, MidpointRounding.AwayFromZero).ToString("0", English)} kB",
        _ => $"{Math.Round(bytes / 1e6, 1, MidpointRounding.AwayFromZero).ToString("0.#", English)} MB",
    };

    public static string Days(int days) => Count(days, "day");

    /// <summary>once, twice, 3 times</summary>
    public static string Times(int times) => times switch { 1 => "once", 2 => "twice", _ => $"{times} times" };

    /// <summary>first, second … tenth, 11th</summary>
    public static string Ordinal(int place) => place is > 0 and <= 10 ? FirstTen[place - 1] : (place % 100, place % 10) switch
    {
        (not 11, 1) => $"{place}st",
        (not 12, 2) => $"{place}nd",
        (not 13, 3) => $"{place}rd",
        _ => $"{place}th",
    };

    /// <summary>1 action, 2 actions</summary>
    public static string Count(long count, string what) => count is 1 or -1 ? $"{count} {what}" : $"{count.ToString("#,0", English)} {what}s";

    /// <summary>on track</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.NotStarted => "not started",
        Standing.OffTrack => "off track",
        Standing.AtRisk => "at risk",
        Standing.OnTrack => "on track",
        _ => "complete",
    };

    /// <summary>Monitoring visit</summary>
    public static string Of(SourceKind kind) => PlanWords.Kind(kind);

    /// <summary>What a source calls a recommendation of a group: "Priority action"; a word of the source's own stands as it is.</summary>
    public static string Group(string? group) => group switch
    {
        null or "" => RecommendationGroups.Recommendation,
        _ => $"{char.ToUpperInvariant(group[0])}{group[1..]}",
    };

    /// <summary>The first words of a text, where there is no room for more.</summary>
    public static string Short(string text, int longest = 80)
    {
        if (text.Length <= longest) return text;
        var begun = text[..longest];
        return $"{(begun.LastIndexOf(' ') is > 0 and var last ? begun[..last] : begun[..^1]).TrimEnd(' ', ',', ';', ':')}…";
    }

    /// <summary>8, 9 and 12</summary>
    public static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };
}
