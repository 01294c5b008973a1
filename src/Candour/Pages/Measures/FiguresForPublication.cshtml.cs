using Candour.Performance;
using Candour.Site;

namespace Candour.Pages.Measures;

/// <summary>The figures of a measure that stand, as a file that may go out.</summary>
public sealed class FiguresForPublicationModel(Desk desk) : MeasurePage(desk)
{
    public CsvResult OnGet() => new(
        $"{Measure.Code}-for-publication-{Today:yyyy-MM-dd}.csv", PublicFigure.Columns,
        [.. PublicFigure.Of(Measures, Measure).Select(one => one.Cells(Measure)), [PublicFigure.Note(Measures, Measure)]]);
}
