using System.Globalization;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>The cells of one line, read into a draft; whatever cannot be read becomes an error of its column.</summary>
internal sealed class ObservationCells(CsvLine line, List<CsvNote> errors) : LineCells(line, errors)
{
    public int? Revision => int.TryParse(Text(ObservationCsv.Revision), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>WhyMissing is the column Missing; all others are called as their field.</summary>
    public static string? ColumnOf(string field) => field == "whyMissing" ? ObservationCsv.Missing
        : ObservationCsv.Columns.FirstOrDefault(one => one.Equals(field, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where a cell cannot be read.</summary>
    public ObservationDraft? Read()
    {
        var (value, sign) = Figure();
        var draft = new ObservationDraft
        {
            Breakdown = Text(ObservationCsv.Breakdown), From = Day(ObservationCsv.From), To = Day(ObservationCsv.To),
            Numerator = Number(ObservationCsv.Numerator), Denominator = Number(ObservationCsv.Denominator), Value = value, WhyMissing = Why() ?? sign,
            Vintage = Text(ObservationCsv.Vintage), Note = Text(ObservationCsv.Note),
        };
        return IsReadable ? draft : null;
    }

    /// <summary>A number, or one of the signs by which statisticians say why there is none.</summary>
    private (decimal? Value, Missing? Sign) Figure()
    {
        if (Text(ObservationCsv.Value) is not { } text) return (null, null);
        return TableFigure.Read(text) is { Why: { } why } ? (null, why) : (Number(ObservationCsv.Value), null);
    }

    private Missing? Why()
    {
        if (Text(ObservationCsv.Missing) is not { } text) return null;
        foreach (var one in Enum.GetValues<Missing>())
            if (TableFigure.Words(one).Equals(text, StringComparison.OrdinalIgnoreCase)) return one;
        if (TableFigure.Read(text) is { Why: { } why }) return why;
        Wrong(ObservationCsv.Missing, $"“{text}” is no reason. Write one of the signs c, x, z, k or u, or leave it empty.");
        return null;
    }

    private decimal? Number(string column)
    {
        if (Text(column) is not { } text) return null;
        if (decimal.TryParse(text.TrimEnd('%', ' ').TrimStart('£'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(column, $"“{text}” is not a number.");
        return null;
    }
}
