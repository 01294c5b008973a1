using Candour.Children;
using Candour.Practice;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Practice;

/// <summary>Who is late, as a file for those who may see children's records.</summary>
public sealed class LateCsvModel(Desk desk, ChildRecords records, Looks looks) : LatePage(desk, records, looks)
{
    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync(PracticePart.LateFile);
        return Missing is null ? CsvResult.Of($"late-{Load.Reference}.csv", Columns, Found) : NotFound();
    }
}
