using Candour.Children;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.CaseAudits;

/// <summary>The list for inspectors as a file.</summary>
public sealed class InspectorsCsvModel(Desk desk, Looks looks) : InspectorsPage(desk, looks)
{
    public async Task<CsvResult> OnGetAsync()
    {
        await ReadAsync();
        return CsvResult.Of($"audited-cases-{First.Iso()[..7]}-to-{Last.Iso()[..7]}.csv", InspectorList.Columns, Rows);
    }
}
