using Candour.Performance;
using Candour.Site;

namespace Candour.Pages.Measures;

/// <summary>All figures of a measure, of every service and as first given and as restated, as a file.</summary>
public sealed class FiguresModel(Desk desk) : MeasurePage(desk)
{
    public CsvResult OnGet() => new(
        $"{Measure.Code}-{Today:yyyy-MM-dd}.csv", ObservationCsv.Columns,
        Measures.Standing(Measure.Id).OrderBy(one => one.Breakdown, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.To)
            .SelectMany(Measures.Versions).Select(one => ObservationCsv.Cells(Measure, one)));
}
