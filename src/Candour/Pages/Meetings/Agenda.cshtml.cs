using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;

namespace Candour.Pages.Meetings;

/// <summary>The agenda as it goes out.</summary>
public sealed class AgendaModel(Desk desk) : WrittenMeetingPage(desk)
{
    public override (string Address, string Name) From => (Links.Meeting(Id), Meeting.Name(View));

    protected override string Kind => "agenda";

    protected override WrittenDocument Write(Meeting meeting) => AgendaPaper.Of(Governance, meeting);
}
