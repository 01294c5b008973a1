using Candour.Practice.Duck;

namespace Candour.Practice.Reading;

/// <summary>A column of a list on its way from a place of the sheet into the table.</summary>
internal sealed class ListColumn(AnnexAList list, AnnexAColumn column, int place)
{
    private const int Most = 10_000; // hardly a column has so many codes or days; what is more is not remembered

    private readonly CodeSet? _codes = CodeSet.Of(list, column);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> _days = new(StringComparer.Ordinal);
    private readonly int _target = 1 + list.PlaceOf(column.Name);
    private readonly bool _floored = column.Name == "age";

    public string Name => column.Name;

    public string Heading => column.Heading;

    /// <summary>Why the cell could not be read, or null.</summary>
    public Unreadable? Put(object?[] cells, DuckAppender to)
    {
        Unreadable? wrong = null;
        var cell = place < cells.Length ? cells[place] : null;
        if (cell is null) return null;
        if (column.Type is ColumnType.Day) to.Put(_target, cell is string written ? Day(written, out wrong) : Cells.Day(cell, out wrong));
        else if (column.Type is ColumnType.Moment) to.Put(_target, Cells.Moment(cell, out wrong));
        else if (column.Type is ColumnType.Whole) to.Put(_target, (long?)Cells.Whole(cell, _floored, out wrong));
        else to.Put(_target, Cells.Text(cell) is { } text ? Key(text) : null);
        return wrong;
    }

    private string Key(string text)
    {
        if (_codes is null) return text;
        if (_keys.TryGetValue(text, out var key)) return key;
        key = _codes.KeyOf(text) ?? text;
        if (_keys.Count < Most) _keys[text] = key;
        return key;
    }

    private DateOnly? Day(string text, out Unreadable? wrong)
    {
        wrong = null;
        if (_days.TryGetValue(text, out var known)) return known;
        var day = Cells.Day(text, out wrong);
        if (day is { } read && _days.Count < Most) _days[text] = read;
        return day;
    }
}
