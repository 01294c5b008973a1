using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Reading.Files;

/// <summary>The numbers and bullets that Word puts before paragraphs and does not keep in their text.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, (int Abstract, Dictionary<int, int> Starts)> _lists = [];
    private readonly Dictionary<int, Dictionary<int, Level>> _levels = [];
    private readonly Dictionary<int, int[]> _counts = [];

    public DocxNumbering(MainDocumentPart main)
    {
        if (main.NumberingDefinitionsPart?.Numbering is not { } numbering) return;
        foreach (var definition in numbering.Elements<AbstractNum>())
            if (definition.AbstractNumberId?.Value is { } id)
                _levels[id] = definition.Elements<Level>().GroupBy(level => level.LevelIndex?.Value ?? 0).ToDictionary(same => same.Key, same => same.First());
        foreach (var list in numbering.Elements<NumberingInstance>())
            if (list.NumberID?.Value is { } id && list.AbstractNumId?.Val?.Value is { } definition)
                _lists[id] = (definition, list.Elements<LevelOverride>().Where(over => over.StartOverrideNumberingValue?.Val is not null)
                    .GroupBy(over => over.LevelIndex?.Value ?? 0).ToDictionary(same => same.Key, same => same.First().StartOverrideNumberingValue!.Val!.Value));
    }

    /// <summary>"2.1 " or "• "; nothing for a paragraph that is in no list.</summary>
    public string MarkOf(Paragraph paragraph, DocxStyles styles)
    {
        if (styles.NumberingOf(paragraph) is not var (list, level) || !_lists.TryGetValue(list, out var known) || level is < 0 or >= Levels) return "";
        if (!_levels.TryGetValue(known.Abstract, out var levels) || !levels.TryGetValue(level, out var shape)) return "";
        if (shape.NumberingFormat?.Val?.Value is NumberFormatValues.Bullet) return "• ";
        if (shape.NumberingFormat?.Val?.Value is NumberFormatValues.None) return "";
        var counts = Count(list, known, levels, level);
        var text = shape.LevelText?.Val?.Value ?? $"%{level + 1}.";
        for (var i = 0; i < Levels; i++)
            if (text.Contains($"%{i + 1}", StringComparison.Ordinal))
                text = text.Replace($"%{i + 1}", Written(counts[i], levels.GetValueOrDefault(i)?.NumberingFormat?.Val?.Value), StringComparison.Ordinal);
        return text.Trim().Length == 0 ? "" : text.Trim() + " ";
    }

    private int[] Count(int list, (int Abstract, Dictionary<int, int> Starts) known, Dictionary<int, Level> levels, int level)
    {
        // Lists of one definition count on together, unless a list says where it starts.
        var key = known.Starts.Count > 0 ? -list : known.Abstract;
        if (!_counts.TryGetValue(key, out var counts))
            _counts[key] = counts = [.. Enumerable.Range(0, Levels).Select(i => (known.Starts.TryGetValue(i, out var start) ? start : levels.GetValueOrDefault(i)?.StartNumberingValue?.Val?.Value ?? 1) - 1)];
        counts[level]++;
        for (var i = 0; i < level; i++) counts[i] = Math.Max(counts[i], 1);
        for (var i = level + 1; i < Levels; i++) counts[i] = (levels.GetValueOrDefault(i)?.StartNumberingValue?.Val?.Value ?? 1) - 1;
        return counts;
    }

    private static string Written(int number, NumberFormatValues? format) => format switch
    {
        NumberFormatValues.LowerLetter => Letter(number).ToLowerInvariant(),
        NumberFormatValues.UpperLetter => Letter(number),
        NumberFormatValues.LowerRoman => Roman(number).ToLowerInvariant(),
        NumberFormatValues.UpperRoman => Roman(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int number) => number < 1 ? "" : new((char)('A' + ((number - 1) % 26)), Math.Min(5, ((number - 1) / 26) + 1));

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, sign) in signs)
            for (; number >= value && text.Length < 20; number -= value) text += sign;
        return text;
    }
}
