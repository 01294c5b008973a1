using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>A paragraph, a heading, an item of a list or a table, cleaned of mark-up and of what belongs to the page only.</summary>
/// <param name="Emphasis">Set in bold, in capitals or as a heading.</param>
/// <param name="StartsPage">The first thing on a page, as far as the text shows it.</param>
/// <param name="AfterGap">A blank line stands before it.</param>
internal sealed partial record Block(Span At, string Text, Marker Marker, bool Emphasis, bool StartsPage, bool AfterGap, Table? Table = null)
{
    /// <summary>The line as it is laid out, where the block is one line: names often stand beside one another in columns.</summary>
    public string? Layout { get; init; }

    /// <summary>What stands apart on one line.</summary>
    public static IReadOnlyList<string> Beside(string line) => [.. Gaps().Split(line.Trim()).Select(Markup.Clean).Where(piece => piece.Length > 1)];

    /// <summary>What stands apart on one line, and how far in.</summary>
    public static IReadOnlyList<(int At, string Text)> Pieces(string line) =>
        [.. Apart().Matches(line).Select(piece => (piece.Index, Markup.Clean(piece.Value))).Where(piece => piece.Item2.Length > 1)];

    /// <summary>In capitals only.</summary>
    public bool IsCapitals => Text.Any(char.IsLetter) && !Text.Any(char.IsLower);

    /// <summary>Short, and not a sentence.</summary>
    public bool IsShort => Table is null && Text.Length is > 1 and <= 140 && Text[^1] is not ('.' or ';' or ',') && Text.Count(c => c == ' ') < 18;

    public bool IsHeading => IsShort && !Marker.Bullet && (Emphasis || Marker.Whole is not null || Text[^1] != ':');

    /// <summary>Could be the title of a paper: no number, no bullet.</summary>
    public bool IsTitle => IsShort && Marker == Marker.None;

    [GeneratedRegex(@"\S+([^\S\t]{1,2}\S+)*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Apart();

    [GeneratedRegex(@"\s{3,}|\t+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Gaps();
}
