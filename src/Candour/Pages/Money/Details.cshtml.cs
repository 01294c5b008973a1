using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Registers;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Money;

/// <summary>One funding line: its sums, what it pays for, and what came of it.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : RegisterPage<FundingLine>(desk, history, kinds)
{
    /// <summary>Oldest first.</summary>
    public IReadOnlyList<MoneyEntry> Entries => [.. MoneyView.Of(View).EntriesOf(One)];

    public MoneyTotals Totals => MoneyTotals.Of(Entries);
}
