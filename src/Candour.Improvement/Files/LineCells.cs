namespace Candour.Improvement;

/// <summary>The cells of one line of a file; whatever cannot be read becomes an error of its column.</summary>
public abstract class LineCells(CsvLine line, List<CsvNote> errors)
{
    private readonly Dictionary<string, string> _cells = new(line.Cells, StringComparer.OrdinalIgnoreCase);
    private readonly int _errorsBefore = errors.Count;

    public int Line => line.Number;

    /// <summary>Whether every cell so far could be read.</summary>
    public bool IsReadable => errors.Count == _errorsBefore;

    /// <summary>Null for an empty cell and for a column that the file does not have.</summary>
    public string? Text(string column) => Draft.Said(_cells.GetValueOrDefault(column));

    public void Wrong(string? column, string message) => errors.Add(new(line.Number, column, message));

    public DateOnly? Day(string column)
    {
        if (Text(column) is not { } text) return null;
        if (TypedDay.Read(text) is { } day) return day;
        Wrong(column, $"“{text}” is not a date. Write it as 2018-12-03 or 3/12/2018.");
        return null;
    }

    /// <summary>One of a few, by its short name or as the site says it.</summary>
    public T? One<T>(string column, params ReadOnlySpan<Func<T, string>> names) where T : struct, Enum
    {
        if (Text(column) is not { } text) return null;
        foreach (var one in Enum.GetValues<T>())
        {
            if (text.Equals($"{one}", StringComparison.OrdinalIgnoreCase)) return one;
            foreach (var name in names)
                if (text.Equals(name(one), StringComparison.OrdinalIgnoreCase)) return one;
        }
        Wrong(column, $"“{text}” is none of {InWords.List(Enum.GetNames<T>())}.");
        return null;
    }
}
