using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>The head of a committee report: its entries by name, whether they stand in a table or as labelled lines.</summary>
internal sealed partial class Cover
{
    private const int LongestCover = 25;

    private readonly Dictionary<string, (string Text, Span At)> _entries = new(StringComparer.Ordinal);
    private readonly List<(string Text, Span At)> _loose = [];
    private string? _open;

    public Cover(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.Take(LongestCover).TakeWhile(block => block.Marker.Whole is null && !Body().IsMatch(block.Text)))
        {
            if (block.Table is { } table) TakeTable(table);
            else TakeLine(block.Text, block.At);
            _open = block.Table is null ? _open : null;
        }
    }

    public string? this[string entry] => _entries.TryGetValue(entry, out var known) && known.Text.Length > 0 ? known.Text : null;

    public IEnumerable<(string, Span?)> Places => _entries.Select(entry => (entry.Key, (Span?)entry.Value.At));

    /// <summary>What stands on the cover without a label: the meeting with its date, and the title.</summary>
    public IReadOnlyList<(string Text, Span At)> Loose => _loose;

    private void TakeTable(Table table)
    {
        foreach (var row in table.Rows)
        {
            string? open = null;
            foreach (var cell in row.Cells.Select(cell => Markup.Clean(cell.Text)).Where(cell => cell.Length > 0))
            {
                if (open is not null && Entry(cell) is null) Set(open, cell, row.At);
                else if (Entry(cell) is ({ } name, { } value))
                {
                    Set(name, value, row.At);
                    open = value.Length == 0 ? name : null;
                    continue;
                }
                else if (Known(cell) is { } bare) open = bare;
                else _loose.Add((cell, row.At));
                if (Known(cell) is null) open = null;
            }
        }
    }

    private void TakeLine(string text, Span at)
    {
        if (Entry(text) is ({ } name, { } value))
        {
            Set(name, value, at);
            _open = value.Length == 0 ? name : null;
        }
        else if (Known(text) is { } bare) _open = bare;
        else if (_open is not null)
        {
            Set(_open, text, at);
            _open = null;
        }
        else if (text.Length < 200) _loose.Add((text, at));
    }

    private void Set(string name, string value, Span at)
    {
        value = Markup.Flatten(value.Replace("\n", "; ", StringComparison.Ordinal)).Trim(' ', '[', ']', ';', '|');
        if (_entries.TryGetValue(name, out var known) && known.Text.Length > 0) return;
        _entries[name] = (value, at);
    }

    private static (string?, string?) EntryOf(string text)
    {
        var match = Labelled().Match(text);
        return match.Success && Known(match.Groups["name"].Value) is { } name ? (name, match.Groups["value"].Value) : (null, null);
    }

    private static (string Name, string Value)? Entry(string text) => EntryOf(text) is ({ } name, { } value) ? (name, value) : null;

    private static string? Known(string label) => Names.FirstOrDefault(known => known.Words.IsMatch(label.Trim(' ', ':', '?', '*'))).Entry;

    private static readonly (string Entry, Regex Words)[] Names =
    [
        ("reportOf", ReportOf()), ("meeting", Meeting()), ("date", Date()), ("classification", Classification()), ("keyDecision", KeyDecision()),
        ("wards", Wards()), ("title", Title()), ("other", Other()),
    ];

    [GeneratedRegex(@"^(?<name>[^:?\n]{2,60})[:?]\s*(?<value>[\s\S]*)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(report (of|by|from|author)|author|lead officer|report author\(s\)|responsible (officer|director)|report of the)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ReportOf();

    [GeneratedRegex(@"^(non-?executive report (of|to) the|report (to|for)( the)?|committee|meeting|decision maker|name of (meeting|committee)|board|to)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^(date|(meeting|committee|decision) date|date of (the )?(meeting|report|decision|committee))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Date();

    [GeneratedRegex(@"^((report )?classification|status|exempt status|part|open/exempt|public/exempt)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Classification();

    [GeneratedRegex(@"^((is (this|it) a )?key decision( ref(erence)?)?|key)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex KeyDecision();

    [GeneratedRegex(@"^(wards?( or ward)?( ?\(s\))?( affected)?|ward\(s\)( affected)?|area affected)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Wards();

    [GeneratedRegex(@"^(title|subject|report title|title of report|report subject|agenda title)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(originating officer(\(s\)|s)?|lead (cabinet )?members?|cabinet members?|portfolio( holder)?|contact officers?|decision (type|required)|forward plan( notice published| ref.*)?|reason for key decision|community plan theme|strategic plan.*|appendices|agenda item( no)?|ref(erence)?|corporate director|executive director|purpose|is a member level decision required)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Other();

    [GeneratedRegex(@"^((executive )?summary|recommendations?|introduction|background|purpose of (the )?report|decision required)\W*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Body();
}
