using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Plans;

/// <summary>The plans that answer the recommendations.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public IEnumerable<(Plan Plan, PlanStanding Standing)> Plans => View.Plans.Select(one => (one, PlanStanding.Of(one, View, Today)));
}
