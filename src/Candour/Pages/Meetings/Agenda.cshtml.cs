using Candour.Governance;
using Candour.Site;

namespace Candour.Pages.Meetings;

/// <summary>The agenda as it is printed: who meets, when and where, then the items with their numbers.</summary>
public sealed class AgendaModel(Desk desk) : MeetingPage(desk)
{
    public IReadOnlyList<AgendaLine> Agenda { get; private set; } = [];

    public IReadOnlyList<Membership> Members { get; private set; } = [];

    public bool IsClosedInPart => Meeting.IsPublic && Agenda.Any(one => one.Item.Restriction is not null);

    public void OnGet()
    {
        Agenda = Governance.AgendaOf(Id);
        Members = Governance.MembersOn(Meeting.Board, Meeting.Day);
    }

    public IEnumerable<AgendaLine> Of(Supplement supplement) => Agenda.Where(one => one.Item.Supplement == supplement.Number);
}
