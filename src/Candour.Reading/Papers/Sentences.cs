namespace Candour.Reading.Papers;

/// <summary>A sentence that a page break cut in two becomes one block again.</summary>
internal static class Sentences
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

    private static bool GoesOn(Block before, Block block) =>
        before.Table is null && block.Table is null && block.Marker == Marker.None && block.AfterGap
        && before.Text.Length > 40 && block.Text.Length > 0 && char.IsLower(block.Text[0]) && !before.Emphasis
        && before.Text[^1] is not ('.' or ':' or ';' or '?' or '!');
}
