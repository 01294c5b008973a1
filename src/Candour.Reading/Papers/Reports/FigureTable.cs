using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>A table of figures: a measure in each row, a period or a comparator over each column.</summary>
internal static partial class FigureTable
{
    public static IEnumerable<Figure> Read(Table table)
    {
        var rows = table.Rows.Select(row => (Texts: row.Texts(), row.At)).ToList();
        var first = rows.FindIndex(row => row.Texts.Skip(1).Any(text => Quantity.Read(text) is not null) && row.Texts.Any(IsLabel) && !IsHeader(row.Texts));
        if (first < 1) yield break;
        var heads = Heads(rows.Take(first).Select(row => row.Texts).ToList());
        var (counts, filled) = Density(rows.Skip(first).Select(row => row.Texts));
        if (counts < 2 || counts < filled * 0.6) yield break;
        foreach (var (texts, at) in rows.Skip(first))
        {
            var label = Array.FindIndex(texts, IsLabel);
            for (var column = label + 1; label >= 0 && column < texts.Length; column++)
                if (Quantity.Read(texts[column]) is { } quantity) yield return Make(texts[label], column < heads.Length ? heads[column] : "", quantity, at);
        }
    }

    private static Figure Make(string measure, string head, Quantity quantity, Span at)
    {
        var period = Period.Find(head);
        var rest = Markup.Flatten(head.Replace(period ?? "\0", "", StringComparison.Ordinal)).Trim(' ', '(', ')', ',', '-', '–', ':');
        var compares = Comparator().IsMatch(head);
        var about = rest.Length > 3 && !compares && !OurOwn().IsMatch(rest) ? $"{Markup.Flatten(measure)}: {rest}" : Markup.Flatten(measure);
        return new(about, period, quantity.Value, quantity.Unit, compares ? Markup.Flatten(head) : null, at);
    }

    /// <summary>Headings of several rows are read downwards; a title over the whole table is none.</summary>
    private static string[] Heads(List<string[]> rows)
    {
        var heads = new string[rows.Max(row => row.Length)];
        for (var column = 0; column < heads.Length; column++)
            heads[column] = string.Join(' ', rows.Where(row => TableText.OnlyText(row) is null || rows.Count == 1).Where(row => column < row.Length && row[column].Length > 0).Select(row => row[column]));
        return heads;
    }

    private static (int Quantities, int Filled) Density(IEnumerable<string[]> rows)
    {
        var cells = rows.SelectMany(row => row.Skip(1)).Where(text => text.Length > 0 && !IsLabel(text)).ToList();
        return (cells.Count(text => Quantity.Read(text) is not null), cells.Count);
    }

    private static bool IsLabel(string text) => text.Length > 2 && char.IsLetter(text[0]) && Quantity.Read(text) is null;

    /// <summary>Years over columns look like numbers.</summary>
    private static bool IsHeader(string[] texts) =>
        texts.Skip(1).Where(text => text.Length > 0).All(text => Period.Find(text)?.Length == text.Length || Quantity.Read(text) is null);

    [GeneratedRegex(@"\b(national|england|english|london|neighbours?|sn|target|benchmark|comparators?|region(al)?|all councils|good (or|and) outstanding)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Comparator();

    [GeneratedRegex(@"^reported$|^(reported )?figures?\b|^actual$|^performance$|^value$|^[A-Z]{2,4}\)?$|^(reported figure)? ?\(?[A-Z]{2,4}\)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OurOwn();
}
