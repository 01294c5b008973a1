using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Meetings;

/// <summary>The agenda as it goes out.</summary>
public sealed class AgendaModel(Desk desk) : WrittenPage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    private Meeting Meeting => Governance.Meeting(Id)!;

    public override (string Address, string Name) From => (Links.Meeting(Id), Meeting.Name(View));

    protected override WrittenDocument? Write() => Governance.Meeting(Id) is { } meeting ? AgendaPaper.Of(Governance, meeting) : null;

    protected override string FileName => $"agenda-{Governance.Board(Meeting.Board)!.Code}-{Meeting.Day:yyyy-MM-dd}";
}
