using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.Minutes;

/// <summary>A step of the minutes as a whole.</summary>
public abstract class MinutesStepPage(Desk desk, Conflicts conflicts) : SittingPage(desk, conflicts)
{
    public override string Back => Links.Minutes(Id);

    protected MeetingMinutes? Minutes => Governance.MinutesOf(Id);

    public virtual void OnGet() => Version = Minutes is { } one ? View.Snapshot.VersionOf(one.Id) : 0;
}
