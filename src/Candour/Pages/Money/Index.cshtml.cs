using Candour.GovUk;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Money;

/// <summary>What the programme costs: planned, committed and spent by year, by where it comes from, by theme and by line.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public ListView<FundingLine> List { get; private set; } = null!;

    public MoneyView Money => MoneyView.Of(View);

    public void OnGet() => List = FundingRows.Of(this).Show(Money.Lines, Request);
}
