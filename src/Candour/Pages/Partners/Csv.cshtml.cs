using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.Partners;

/// <summary>The partners of the list, on all its pages, as a file.</summary>
public sealed class CsvModel(Desk desk) : ProgrammePage(desk)
{
    public CsvResult OnGet() => PartnerRows.Of(this).File(View.Register<Partner>().All, Request, Today);
}
