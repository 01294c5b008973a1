using Candour.Children;
using Candour.GovUk;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>The problems of a load as a file, for whoever mends them in the case system.</summary>
public sealed class ProblemsCsvModel(Desk desk, ChildRecords records) : LoadPage(desk)
{
    public async Task<CsvResult> OnGetAsync() => CsvResult.Of($"problems-{Load.Reference}.csv", ProblemRows.Columns,
        ProblemRows.Of(await records.ProblemsAsync(Desk.Authority, Load.Id, HttpContext.RequestAborted), ListQuery.Of(Request, ProblemRows.Columns, "list")));
}
