using System.Globalization;

namespace Candour.Improvement;

/// <summary>The cells of one line of a register's file; whatever cannot be read becomes an error of its column.</summary>
internal sealed class RegisterCells(CsvLine line, List<CsvNote> errors)
{
    private readonly Dictionary<string, string> _cells = new(line.Cells, StringComparer.OrdinalIgnoreCase);
    private readonly int _errorsBefore = errors.Count;

    public bool IsGood => errors.Count == _errorsBefore;

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

    /// <summary>A sum in pounds, with or without its sign and its commas.</summary>
    public decimal? Sum(string column)
    {
        if (Text(column) is not { } text) return null;
        if (decimal.TryParse(text.Replace("£", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var sum)) return sum;
        Wrong(column, $"“{text}” is not a sum of money.");
        return null;
    }

    public int? Count(string column)
    {
        if (Text(column) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count)) return count;
        Wrong(column, $"“{text}” is not a whole number.");
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? One<T>(string column) where T : struct, Enum
    {
        if (Text(column) is not { } text) return null;
        foreach (var one in Enum.GetValues<T>())
            if (one.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)) return one;
        Wrong(column, $"“{text}” is none of {InWords.List(Enum.GetValues<T>().Select(one => one.ToString()))}.");
        return null;
    }
}
