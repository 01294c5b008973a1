using Candour.Assurance;
using Candour.Site;

namespace Candour.Pages.CaseAudits.Forms;

/// <summary>Every audit form.</summary>
public sealed class IndexModel(Desk desk) : ProgrammePage(desk)
{
    public AuditsView Audits => AuditsView.Of(View);
}
