using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>Sentences: one that a page break cut in two becomes one block again, and a paragraph is parted into its own.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<Block> Rejoin(List<Block> blocks)
    {
        var whole = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (whole.Count > 0 && GoesOn(whole[^1], block))
                whole[^1] = whole[^1] with { Text = $"{whole[^1].Text} {block.Text}", At = whole[^1].At with { To = block.At.To } };
            else whole.Add(block);
        }
        return whole;
    }

    /// <summary>The sentences of a paragraph; no abbreviation and no initial ends one.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Ends().Split(text.Trim()).Where(sentence => sentence.Length > 0)];

    private static bool GoesOn(Block before, Block block) =>
        before.Table is null && block.Table is null && block.Marker == Marker.None && block.AfterGap
        && before.Text.Length > 40 && block.Text.Length > 0 && char.IsLower(block.Text[0]) && !before.Emphasis
        && before.Text[^1] is not ('.' or ':' or ';' or '?' or '!');

    [GeneratedRegex(@"(?<=[.!?][""”’')\]]?)(?<!\b(Mr|Mrs|Ms|Dr|Cllrs?|Prof|Revd?|St|Nos?|Ltd|etc|e\.g|i\.e|\p{Lu})\.)\s+(?=[""“‘'(\[]?\p{Lu})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Ends();
}
