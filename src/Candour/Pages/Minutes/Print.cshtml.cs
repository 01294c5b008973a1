using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;

namespace Candour.Pages.Minutes;

/// <summary>The minutes as they are printed, whoever opens them.</summary>
public sealed class PrintModel(Desk desk) : WrittenMeetingPage(desk)
{
    public override (string Address, string Name) From => (Links.Minutes(Id), "Minutes");

    protected override string Kind => "minutes";

    protected override WrittenDocument Write(Meeting meeting) => new MinutesPaper(Governance, meeting).Document;
}
