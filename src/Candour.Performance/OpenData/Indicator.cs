using System.Globalization;

namespace Candour.Performance;

/// <summary>A measure that the official statistics have of every authority, and the columns of the DfE's file that it is made of.</summary>
/// <param name="YearEnds">The month and day on which a year of it ends; null where the columns are the months of a year to March.</param>
/// <param name="Numerator">Columns to be added up; none where only a published rate is there.</param>
/// <param name="Published">The column with the figure as it was published; used where the counts are held back.</param>
public sealed record Indicator(
    string Code, string Title, FigureUnit Unit, Polarity Better, (int Month, int Day)? YearEnds,
    IReadOnlyList<string> Numerator, IReadOnlyList<string> Denominator, string? Published)
{
    /// <summary>The months of a reporting year, as the DfE names its columns.</summary>
    internal static readonly string[] Months = ["April", "May", "June", "July", "August", "September", "October", "November", "December", "January", "February", "March"];

    public static IReadOnlyList<Indicator> All { get; } = Read();

    /// <summary>Null for a code that this program does not know.</summary>
    public static Indicator? Find(string? code) => All.FirstOrDefault(one => one.Code == code);

    /// <summary>The columns that a file must have.</summary>
    public IEnumerable<string> Columns => YearEnds is null ? Months : Denominator.Count > 0 || Published is null ? Numerator.Concat(Denominator) : Numerator.Append(Published);

    private static List<Indicator> Read()
    {
        using var text = new StreamReader(typeof(Indicator).Assembly.GetManifestResourceStream("indicators.txt")!);
        var all = new List<Indicator>();
        while (text.ReadLine() is { } line)
        {
            if (line is not ['#', ..] and not "") all.Add(Of([.. line.Split('|', StringSplitOptions.TrimEntries)]));
        }
        return all;
    }

    private static Indicator Of(string[] cells) => new(
        cells[0], cells[1], Enum.Parse<FigureUnit>(cells[2], ignoreCase: true), Enum.Parse<Polarity>(cells[3], ignoreCase: true),
        cells[4] == "months" ? null : (int.Parse(cells[4].AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(cells[4].AsSpan(3), CultureInfo.InvariantCulture)),
        Sum(cells[5]), Sum(cells[6]), cells[7].Length > 0 ? cells[7] : null);

    private static string[] Sum(string cell) => cell.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
