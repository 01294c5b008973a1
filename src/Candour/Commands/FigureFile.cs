using System.Globalization;
using Candour.Improvement;
using Candour.Intake;
using Candour.Performance;
using Candour.Reading;

namespace Candour.Commands;

/// <summary>A file of figures with named columns. What cannot be read is refused by file, row and column.</summary>
internal sealed class FigureFile
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy"], Months = ["yyyy-MM", "M/yyyy", "MMM yyyy", "MMMM yyyy"];

    private readonly string _name;

    private FigureFile(string name, IReadOnlyList<CsvLine> lines) => (_name, Lines) = (name, lines);

    public IReadOnlyList<CsvLine> Lines { get; }

    /// <param name="needed">Columns that must be there.</param>
    public static FigureFile Open(FileInfo file, params string[] needed)
    {
        if (!file.Exists) throw new UnusableInputException($"{file.Name}: there is no such file.");
        IReadOnlyList<CsvLine> lines;
        try
        {
            using var content = file.OpenRead();
            lines = TableFile.Read(content, file.Name, new() { Rows = 2_000_000 });
        }
        catch (DocumentRefusedException refused)
        {
            throw new UnusableInputException(refused.Message);
        }
        if (lines.Count == 0) throw new UnusableInputException($"{file.Name}: it has no row beneath the names of the columns.");
        if (needed.FirstOrDefault(one => !lines[0].Cells.ContainsKey(one)) is { } missing)
            throw new UnusableInputException($"{file.Name}: it has no column “{missing}”; its columns are {InWords.List(lines[0].Cells.Keys)}.");
        return new(file.Name, lines);
    }

    public string Text(CsvLine line, string column) =>
        line.Cells.GetValueOrDefault(column) is { Length: > 0 } text ? text : throw Refuse(line, column, "there is nothing in it");

    /// <summary>The lines with what names each, which is one line of text and stands nowhere else in its column.</summary>
    public IEnumerable<(CsvLine Line, string Name)> Named(string column)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in Lines)
        {
            var name = Text(line, column);
            if (name.Contains('\n', StringComparison.Ordinal)) throw Refuse(line, column, "it has more than one line");
            if (!rows.TryAdd(name, line.Number)) throw Refuse(line, column, $"“{name}” stands in row {rows[name]} already");
            yield return (line, name);
        }
    }

    /// <summary>Null where the figure is missing, however that is written.</summary>
    public double? Number(CsvLine line, string column) =>
        TableFigure.Read(line.Cells.GetValueOrDefault(column)) is { } figure ? figure.Value : throw Refuse(line, column, $"“{line.Cells[column]}” is not a number");

    /// <summary>A number that must be there, and not below nothing.</summary>
    public double Count(CsvLine line, string column) => Number(line, column) switch
    {
        null => throw Refuse(line, column, "there is no number in it"),
        < 0 => throw Refuse(line, column, "a count cannot be below 0"),
        { } number => number,
    };

    /// <summary>A day; of a month its first.</summary>
    public DateOnly Day(CsvLine line, string column)
    {
        var text = Text(line, column);
        return DateOnly.TryParseExact(text, [.. Days, .. Months], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Refuse(line, column, $"“{text}” is not a date; write it as 2018-03-31");
    }

    public UnusableInputException Refuse(CsvLine line, string column, string why) => new($"{_name}: row {line.Number}, column “{column}”: {why}.");
}
