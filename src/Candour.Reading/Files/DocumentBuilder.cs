using System.Text;

namespace Candour.Reading.Files;

/// <summary>Collects a document's lines in reading order, and its tables with the lines on which each cell stands.</summary>
internal sealed class DocumentBuilder(string file, string format, ReadingLimits limits)
{
    private readonly List<Line> _lines = [];
    private readonly List<Table> _tables = [];
    private readonly List<Problem> _problems = [];
    private readonly HashSet<int> _headings = [];
    private long _characters;

    public int? Page { get; set; }

    public int NextLine => _lines.Count + 1;

    public Span Add(string text)
    {
        var first = NextLine;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n')) AddLine(line);
        return new(first, NextLine - 1, _lines[first - 1].Page);
    }

    public void AddHeading(string text)
    {
        var at = Add(text);
        for (var line = at.From; line <= at.To; line++) _headings.Add(line);
    }

    public void AddTable(IReadOnlyList<IReadOnlyList<Cell>> rows) => AddTable(rows, null, AddRow);

    /// <summary>A table whose rows have numbers of their own: each is one line, whatever its cells hold.</summary>
    public void AddSheet(IReadOnlyList<IReadOnlyList<Cell>> rows, IReadOnlyList<int> numbers, string? sheet = null)
    {
        var at = 0;
        AddTable(rows, sheet, cells => AddOneLine(cells) with { Number = numbers[at++] });
    }

    private void AddTable(IReadOnlyList<IReadOnlyList<Cell>> rows, string? sheet, Func<IReadOnlyList<Cell>, TableRow> add)
    {
        if (rows.Count == 0) return;
        if (rows.Count > limits.Rows) throw new DocumentRefusedException(file, $"it has a table of more than {limits.Rows} rows.");
        var added = rows.Select(add).ToList();
        _tables.Add(new(added, new(added[0].At.From, added[^1].At.To, added[0].At.Page), sheet));
    }

    public void Report(string code, string message, int? line = null) => _problems.Add(new(code, message, line));

    public SourceDocument Build() => new(file, format, _lines, _tables, _problems) { Headings = _headings };

    /// <summary>A row whose cells hold one line each is one line, with tabs between; else each cell's lines follow one another.</summary>
    private TableRow AddRow(IReadOnlyList<Cell> cells)
    {
        var first = NextLine;
        if (!cells.Any(cell => cell.Text.Contains('\n', StringComparison.Ordinal))) return AddOneLine(cells);
        var placed = cells.Select(cell => new TableCell(cell.Text, Add(cell.Text), cell.Columns) { MergedUp = cell.MergedUp, Colour = cell.Colour }).ToList();
        return new(placed, new(first, NextLine - 1, _lines[first - 1].Page));
    }

    private TableRow AddOneLine(IReadOnlyList<Cell> cells)
    {
        var at = Add(string.Join('\t', cells.Select(cell => cell.Text.Replace('\n', ' '))));
        return new([.. cells.Select(cell => new TableCell(cell.Text, at, cell.Columns) { MergedUp = cell.MergedUp, Colour = cell.Colour })], at);
    }

    private void AddLine(string text)
    {
        _characters += text.Length + 1;
        if (_characters > limits.Characters)
            throw new DocumentRefusedException(file, $"it holds more than {limits.Characters / 1_000_000} million characters of text. Split it and read the parts.");
        _lines.Add(new(NextLine, text, Page));
    }
}

/// <param name="MergedUp">One with the cell above.</param>
/// <param name="Colour">What it is clearly filled with.</param>
internal readonly record struct Cell(string Text, int Columns = 1, bool MergedUp = false, string? Colour = null)
{
    /// <summary>Without the blank lines and the spaces that a page needs and a record does not.</summary>
    public static Cell Of(StringBuilder text, int columns = 1) => Of(text.ToString(), columns);

    public static Cell Of(string text, int columns = 1) => new(
        string.Join('\n', text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        columns);
}
