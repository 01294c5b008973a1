using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Plans;

/// <summary>A column that says which recommendation an action answers: a number, several numbers, or the text with or without its number.</summary>
internal static partial class RecommendationCell
{
    public static GroupHeading Read(string cell, Span at, List<GroupHeading> known)
    {
        var text = Markup.Flatten(cell);
        var group = GroupHeading.Read(text, at) ?? Numbered(text, at) ?? new GroupHeading([], text, true, at);
        if (known.Find(before => Same(before, group)) is { } same) return same;
        if (group.Numbers.Count == 0) group = group with { Numbers = [(known.Count + 1).ToString(CultureInfo.InvariantCulture)] };
        known.Add(group with { Answers = true });
        return known[^1];
    }

    private static bool Same(GroupHeading one, GroupHeading other) =>
        (other.Numbers.Count > 0 && one.Numbers.SequenceEqual(other.Numbers)) || (other.Text.Length > 0 && one.Text == other.Text);

    private static GroupHeading? Numbered(string text, Span at)
    {
        var match = Numbers().Match(text);
        return match.Success ? new(NumberWords.Read(match.Groups["numbers"].Value), match.Groups["rest"].Value.Trim(), true, at) : null;
    }

    [GeneratedRegex(@"^(?<numbers>" + NumberWords.Several + @")(?:[.):]?\s+(?<rest>.*)|[.):]?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Numbers();
}
