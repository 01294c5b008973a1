using Candour.Children;
using Candour.GovUk;
using Candour.Practice;
using Candour.Site;

namespace Candour.Pages.Practice;

/// <summary>What is wrong with the data of a load, row by row.</summary>
public sealed class ProblemsModel(Desk desk, ChildRecords records) : LoadPage(desk)
{
    public ListView<PracticeProblem> List { get; private set; } = null!;

    public async Task OnGetAsync() =>
        List = ProblemRows.List(Request, await records.ProblemsAsync(Desk.Authority, Load.Id, HttpContext.RequestAborted), $"{Links.Practice(Load)}/problems.csv");
}
