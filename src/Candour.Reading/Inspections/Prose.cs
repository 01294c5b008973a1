using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Lines joined to running text.</summary>
internal static partial class Prose
{
    public static string Collapse(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>A hyphen at a line's end stays: these documents break words only where a hyphen stands anyway.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var joined = "";
        foreach (var line in lines.Select(Collapse).Where(line => line.Length > 0))
        {
            var tight = joined.Length == 0 || joined.EndsWith('/') || (BrokenWord().IsMatch(joined) && !Suspended().IsMatch(line));
            joined += tight ? line : " " + line;
        }
        return joined;
    }

    public static string Join(params IEnumerable<TextLine> lines) => Join(lines.Select(line => line.Trimmed));

    /// <summary>Without the mark of a footnote that stands against the last word: "improve?1".</summary>
    public static string WithoutFootnoteMark(string text) => FootnoteMark().Replace(text, "");

    public static bool EndsSentence(string text) =>
        text.TrimEnd('\'', '"', '’', '”', ')', ' ') is { Length: > 0 } bare && bare[^1] is '.' or '?' or '!' or ';' or ':';

    public static bool StartsLower(string text) => text.Length > 0 && char.IsLower(text[0]);

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\p{L}\d][-‐‑]$", RegexOptions.None, 1000)]
    private static partial Regex BrokenWord();

    /// <summary>"pre- and post-": the hyphen waits for a later word.</summary>
    [GeneratedRegex(@"^(and|or|to)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suspended();

    [GeneratedRegex(@"(?<=[\p{Ll}?.:)’])\d{1,2}$", RegexOptions.None, 1000)]
    private static partial Regex FootnoteMark();
}
