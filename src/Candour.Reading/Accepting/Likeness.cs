using System.Text.RegularExpressions;

namespace Candour.Reading.Accepting;

/// <summary>Whether two documents mean the same thing: they hardly ever write it letter for letter alike.</summary>
internal static partial class Likeness
{
    private const double Enough = 0.7;

    /// <summary>The words alone, in lower case: "Corporate Director, Children’s Services &amp; Culture" and its other spellings are one.</summary>
    public static string Plain(string text) =>
        string.Join(' ', Words().Matches(text.Replace("&", " and ", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).ToLowerInvariant()).Select(one => one.Value));

    public static bool AreSame(string one, string other) => Plain(one) == Plain(other);

    /// <summary>Most words of either stand in the other.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (these, those) = (Plain(one).Split(' ').ToHashSet(), Plain(other).Split(' ').ToHashSet());
        return these.Count > 0 && these.Count(those.Contains) >= Enough * Math.Max(these.Count, those.Count);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Words();
}
