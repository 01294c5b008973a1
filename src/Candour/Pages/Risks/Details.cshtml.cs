using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Registers;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Risks;

/// <summary>One risk: what it is, what holds it down, and how it moved.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : RegisterPage<Risk>(desk, history, kinds)
{
    public RiskRow Row => RiskView.Of(View).Row(One, Today);
}
