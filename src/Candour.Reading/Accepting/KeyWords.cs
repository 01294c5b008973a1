using System.Text.RegularExpressions;

namespace Candour.Reading.Accepting;

/// <summary>Whether a work programme says that a topic is a key decision: in a column of its own, or in passing.</summary>
internal static partial class KeyWords
{
    public static bool Of(ProgrammeItem one) => one.KeyDecision is { } said
        ? Yes().IsMatch(said)
        : new[] { one.Topic, one.Category, one.Detail }.Any(text => text is not null && InPassing().IsMatch(text));

    [GeneratedRegex(@"^\s*(y|yes|key|true|✓|x)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Yes();

    [GeneratedRegex(@"(?<!\b(non|not an?|no)[ -])\bkey decisions?\b(?!\W*\b(no|none|n/a)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex InPassing();
}
