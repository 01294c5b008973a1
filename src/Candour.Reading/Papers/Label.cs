using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>"Report of: the Director": a label and what it says, on one line.</summary>
internal static partial class Label
{
    public static bool Starts(string line) => Labelled().IsMatch(line);

    /// <summary>A line that cannot end where it does: its last word wants another.</summary>
    public static bool Hangs(string line) => Unfinished().IsMatch(line);

    public static (string Name, string Value)? Read(string line)
    {
        var match = Labelled().Match(line);
        return match.Success ? (match.Groups["name"].Value.Trim(), line[match.Length..].Trim()) : null;
    }

    [GeneratedRegex(@"\b(of|the|and|for|on|at|to|in|January|February|March|April|June|July|August|September|October|November|December)\s*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}'’()/&, -]{1,50}?)\s*(?::|\?)(?=\s|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Labelled();
}
