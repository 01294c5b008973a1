using Candour.Pages.Boards;
using Candour.Performance;
using Candour.Site;

namespace Candour.Pages.Measures;

/// <summary>The latest figure of each measure that a board looks at, as a file that may go out.</summary>
public sealed class ScorecardForPublicationModel(Desk desk) : BoardPage(desk)
{
    public CsvResult OnGet()
    {
        var measures = MeasureView.Of(View);
        var all = measures.InOrder(Today).Where(one => one.Measure.Boards.Contains(Board.Id)).ToList();
        return new(
            $"scorecard-{Board.Code}-for-publication-{Today:yyyy-MM-dd}.csv", [.. PublicFigure.Columns, "Target"],
            [.. all.Where(one => one.Latest is not null).Select(one => Cells(measures, one)), [PublicFigure.Note(measures, all.Select(one => one.Measure))]]);
    }

    private static IReadOnlyList<string> Cells(MeasureView measures, MeasureSeries series) =>
    [
        .. PublicFigure.Of(measures, series.Measure).Single(one => one.Observation == series.Latest!.Observation).Cells(series.Measure),
        $"{new PublicNumber(series.Latest!.Target, IsHeld: false)}",
    ];
}
