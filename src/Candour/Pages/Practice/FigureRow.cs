using System.Globalization;
using Candour.GovUk;
using Candour.Practice;

namespace Candour.Pages.Practice;

/// <summary>A measure of a load beside what it was in the load before.</summary>
/// <param name="Before">Null where there was no load before, or it did not have the figure.</param>
internal sealed record FigureRow(MeasureFigure Figure, MeasureFigure? Before, PracticeSettings Settings)
{
    /// <param name="grouped">Whether there is more than the whole authority.</param>
    public static IReadOnlyList<Column<FigureRow>> Columns(bool grouped) =>
    [
        new("measure", "Measure", one => one.Figure.Measure.Title)
        {
            IsSortable = false, IsRowHeader = true,
            Cell = (html, one) => html.Write($"""{one.Figure.Measure.Title}<span class="small below">{one.Figure.Measure.DefinitionWith(one.Settings)}</span>"""),
        },
        new("code", "Code", one => one.Figure.Measure.Code) { CsvOnly = true },
        new("definition", "Definition", one => one.Figure.Measure.DefinitionWith(one.Settings)) { CsvOnly = true },
        new("group", "For", one => one.Figure.Group ?? "The whole authority") { IsSortable = false, CsvOnly = !grouped },
        new("value", "Value", one => Plain(one.Figure.Value)) { IsSortable = false, Cell = (html, one) => WriteValue(html, one) },
        new("lower", "95% interval from", one => Plain(one.Figure.Lower)) { CsvOnly = true },
        new("upper", "95% interval to", one => Plain(one.Figure.Upper)) { CsvOnly = true },
        new("numerator", "Numerator", one => Plain(one.Figure.Numerator)) { CsvOnly = true },
        new("denominator", "Denominator", one => Plain(one.Figure.Denominator)) { CsvOnly = true },
        new("before", "Load before", one => Plain(one.Before?.Value)) { IsSortable = false, Cell = (html, one) => html.Write($"{(one.Before is { } before ? Words(before) : "")}") },
        new("left", "Left out", one => one.Figure.Reason) { IsSortable = false },
    ];

    private static void WriteValue(HtmlWriter html, FigureRow row)
    {
        var one = row.Figure;
        html.Write($"<b>{Words(one)}</b>");
        if (one.Value is null) return;
        html.Write($"""<span class="small below">{one.Measure.Unit switch
        {
            PracticeUnit.Percent => $"{Whole(one.Numerator)} of {Whole(one.Denominator)}; 95% interval {Short(one.Lower)} to {Short(one.Upper)}",
            PracticeUnit.Days or PracticeUnit.Weeks => one.Denominator == 1 ? "1 child" : $"{Whole(one.Denominator)} children",
            _ => $"{Improvement.InWords.Count(one.Denominator, "worker")}; at most {one.Most}; {one.WorkersAbove} with more than {row.Settings.Caseload}",
        }}</span>""");
    }

    private static string Words(MeasureFigure one) => (one.Value, one.Measure.Unit) switch
    {
        (null, _) => "No value",
        (_, PracticeUnit.Percent) => $"{Short(one.Value)}%",
        (_, PracticeUnit.Days) => $"{Short(one.Value)} days",
        (_, PracticeUnit.Weeks) => $"{Short(one.Value)} weeks",
        _ => $"{Short(one.Value)} children",
    };

    private static string Short(double? value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0}");

    private static string Whole(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string? Plain(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
