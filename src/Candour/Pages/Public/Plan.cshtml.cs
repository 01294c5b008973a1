using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.OutputCaching;

namespace Candour.Pages.Public;

/// <summary>A council's plan for anybody, as it is today, if the council has made it public.</summary>
[OutputCache(Duration = 30, VaryByQueryKeys = ["asAt"])]
public sealed class PlanModel(Desk desk, Authorities authorities) : PublicPage(desk, authorities)
{
    public PublicPlan Plan { get; private set; } = null!;

    public void OnGet() => Plan = PublicPlan.Of(View, Today);
}
