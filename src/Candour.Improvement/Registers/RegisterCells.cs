using System.Globalization;

namespace Candour.Improvement;

/// <summary>The cells of one line of a register's file; whatever cannot be read becomes an error of its column.</summary>
internal sealed class RegisterCells(CsvLine line, List<CsvNote> errors) : LineCells(line, errors)
{
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
}
