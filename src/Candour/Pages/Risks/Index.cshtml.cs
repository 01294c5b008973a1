using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Risks;

/// <summary>The register of risks, the highest first.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<RiskRow> List { get; private set; } = null!;

    public RiskSummary Summary => RiskSummary.Of(View, Today);

    public void OnGet() => List = RiskRows.Of(this).Show(RiskRows.All(this), Request);
}
