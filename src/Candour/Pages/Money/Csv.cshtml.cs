using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Money;

/// <summary>The funding lines of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet() => FundingRows.Of(this).File(MoneyView.Of(View).Lines, Request, Today);
}
