using Candour.Assurance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Visits;

/// <summary>What every visit found, as a file.</summary>
public sealed class FindingsCsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var view = VisitView.Of(View);
        Column<(Visit Visit, VisitFinding Finding)>[] columns =
        [
            new("visit", "Visit", one => one.Visit.Number),
            new("title", "Title", one => one.Visit.Title),
            new("from", "First day", one => one.Visit.From?.Iso()),
            new("area", "Area", one => one.Finding.Area),
            new("progress", "Progress", one => VisitNames.Of(one.Finding.Progress)),
            new("text", "Finding", one => one.Finding.Text),
            new("about", "About", one => Mentioned.Write(one.Finding.Bears, View)),
            new("evidence", "Evidence", one => one.Finding.Evidence is { } id ? View.Snapshot.Find<Evidence>(id)?.Number : null),
        ];
        return CsvResult.Of($"findings-of-visits-{Today:yyyy-MM-dd}.csv", columns, view.Visits.SelectMany(view.FindingsOf, (visit, finding) => (visit, finding)));
    }
}
