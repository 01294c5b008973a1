using Candour.Site;

namespace Candour.Pages.Risks;

/// <summary>The risks of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet() => RiskRows.Of(this).File(RiskRows.All(this), Request, Today);
}
