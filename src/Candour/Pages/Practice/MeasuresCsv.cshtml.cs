using Candour.Children;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>The figures of a load as a file.</summary>
public sealed class MeasuresCsvModel(Desk desk, ChildRecords records) : FiguresPage(desk, records)
{
    public async Task<CsvResult> OnGetAsync()
    {
        await ReadAsync();
        return CsvResult.Of($"practice-{Load.Reference}.csv", Columns, Rows);
    }
}
