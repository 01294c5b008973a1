using Candour.GovUk;
using Candour.Site;

namespace Candour.Pages.Challenges;

/// <summary>The challenges of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var columns = ChallengeRows.Columns(this);
        return CsvResult.Of($"challenges-{Today:yyyy-MM-dd}.csv", columns, ChallengeRows.Of(this, ListQuery.Of(Request, columns, ChallengeRows.UsualOrder)));
    }
}
