using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Partners;

/// <summary>The authorities that help, what was learned with them and what came of it.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<Partner> List { get; private set; } = null!;

    public IReadOnlyList<Partner> All => View.Register<Partner>().All;

    public void OnGet() => List = PartnerRows.Of(this).Show(All, Request);
}
