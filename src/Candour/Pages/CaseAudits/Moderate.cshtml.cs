using Candour.Assurance;
using Candour.Children;
using Candour.Site;

namespace Candour.Pages.CaseAudits;

/// <summary>A moderator grades a case again, without seeing what the auditor gave.</summary>
public sealed class ModerateModel(Desk desk, Conflicts conflicts, Looks looks) : GradingPage(desk, conflicts, looks)
{
    public override GradingRole As => GradingRole.Moderation;
}
