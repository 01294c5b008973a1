using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Money;

/// <summary>Every entry of money as a file, of the kind that brings entries in.</summary>
public sealed class EntriesModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet()
    {
        var money = MoneyView.Of(View);
        return new($"money-entries-{Today.Iso()}.csv", MoneyCsv.Columns, money.Lines.SelectMany(money.EntriesOf, MoneyCsv.Cells));
    }
}
