using Candour.Performance;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>The figures of a load for the authority and its teams, as a file that may go out, beside what the file of the load before showed.</summary>
public sealed class MeasuresForPublicationModel(Desk desk) : LoadPage(desk)
{
    private static readonly string[] Columns = ["Measure", "Code", "Definition", "For", "Unit", "Value", "95% interval from", "95% interval to", "Numerator", "Denominator", "Load before"];

    public CsvResult OnGet()
    {
        var method = MeasureView.Of(View).Suppression;
        var before = Practice.Before(Load) is { } load ? PublicLoad.Of(Practice, load, method).ToDictionary(one => (one.Figure.Measure.Code, one.Figure.Group), one => one.Value) : [];
        return new($"practice-{Load.Reference}-for-publication.csv", Columns,
            [.. PublicLoad.Of(Practice, Load, method).Select(one => Cells(one, before.GetValueOrDefault((one.Figure.Measure.Code, one.Figure.Group)))), [SuppressionWords.Note(method)]]);
    }

    private IReadOnlyList<string> Cells(PublicLoad one, PublicNumber before) =>
    [
        one.Figure.Measure.Title, one.Figure.Measure.Code, one.Figure.Measure.DefinitionWith(Load.Settings), one.Figure.Group ?? "The whole authority",
        one.Figure.Measure.Unit switch { PracticeUnit.Percent => "Per cent", PracticeUnit.Days => "Days", PracticeUnit.Weeks => "Weeks", _ => "Children for each worker" },
        $"{one.Value}", $"{one.Lower}", $"{one.Upper}", $"{one.Numerator}", $"{one.Denominator}", $"{before}",
    ];
}
