using Candour.Assurance;
using Candour.Children;
using Candour.Site;

namespace Candour.Pages.CaseAudits;

/// <summary>An auditor grades a case.</summary>
public sealed class AuditModel(Desk desk, Conflicts conflicts, Looks looks) : GradingPage(desk, conflicts, looks)
{
    public override GradingRole As => GradingRole.Audit;
}
