using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Plans;

/// <summary>Actions written one below another as labels and values, "What: …", "Who: …", "By: …", are the rows of a table that was not drawn.</summary>
internal static partial class Cards
{
    private const int Fewest = 2;

    /// <summary>The blocks with each run of cards as one table.</summary>
    public static IReadOnlyList<Block> ToTables(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count(block => Named(block) is not null) < Fewest * Fewest) return blocks;
        var drawn = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (RunAt(blocks, i) is not ({ Count: >= Fewest } cards, var end) || Draw(cards) is not { } table)
            {
                drawn.Add(blocks[i]);
                continue;
            }
            drawn.Add(new(table.At, "", Marker.None, false, blocks[i].StartsPage, blocks[i].AfterGap, table));
            i = end - 1;
        }
        return drawn;
    }

    private static (List<Card> Cards, int End) RunAt(IReadOnlyList<Block> blocks, int start)
    {
        var cards = new List<Card>();
        var i = start;
        while (i < blocks.Count && CardAt(blocks, ref i) is { } card && (cards.Count == 0 || card.Values.Keys.Intersect(cards[0].Values.Keys).Count() >= Fewest)) cards.Add(card);
        return (cards, cards.Count == 0 ? start : cards[^1].End);
    }

    /// <summary>"Action 41" or a number by itself, and the labels below it; each only once.</summary>
    private static Card? CardAt(IReadOnlyList<Block> blocks, ref int at)
    {
        var first = at;
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (at < blocks.Count && blocks[at].Table is null && Numbered().Match(blocks[at].Text) is { Success: true } numbered)
        {
            values["Ref"] = numbered.Groups["number"].Value;
            if (numbered.Groups["action"].Value.Trim() is { Length: > 0 } action) values["Action"] = action;
            at++;
        }
        for (; at < blocks.Count && Named(blocks[at]) is var (name, value); at++)
            if (!values.TryAdd(name, value)) break;
        return values.Keys.Select(ColumnNames.Of).OfType<Column>().Where(column => column is not Column.Other).Distinct().Count() > Fewest
            ? new(values, blocks[first].At with { To = blocks[at - 1].At.To }, at) : null;
    }

    private static Table? Draw(List<Card> cards)
    {
        var names = cards.SelectMany(card => card.Values.Keys).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var header = new TableRow([.. names.Select(name => new TableCell(name, cards[0].At))], cards[0].At);
        List<TableRow> rows = [header, .. cards.Select(card => new TableRow([.. names.Select(name => new TableCell(card.Values.GetValueOrDefault(name, ""), card.At))], card.At))];
        var table = new Table(rows, cards[0].At with { To = cards[^1].At.To });
        return PlanColumns.Find(table) is null ? null : table;
    }

    private static (string Name, string Value)? Named(Block block) =>
        block.Table is null && Label.Read(block.Text) is ({ Length: <= 25 } name, { Length: > 0 } value) && ColumnNames.Of(name) is not null ? (name, value) : null;

    /// <param name="End">The index of the block after it.</param>
    private sealed record Card(Dictionary<string, string> Values, Span At, int End);

    [GeneratedRegex(@"^(action|ref|no\.?|#)( (no|number|point|ref)\.?)?:?\s*(?<number>\p{Lu}{0,6}[./-]?\d{1,4}([./-]\d{1,4}){0,2})(\s*[:–-]\s*(?<action>.+))?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Numbered();
}
