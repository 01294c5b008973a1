using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Candour.Writing.Boards;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Minutes;

/// <summary>The minutes as they are printed, whoever opens them.</summary>
public sealed class PrintModel(Desk desk) : WrittenPage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    private Meeting Meeting => Governance.Meeting(Id)!;

    public override (string Address, string Name) From => (Links.Minutes(Id), "Minutes");

    protected override WrittenDocument? Write() => Governance.Meeting(Id) is { } meeting ? new MinutesPaper(Governance, meeting).Document : null;

    protected override string FileName => $"minutes-{Governance.Board(Meeting.Board)!.Code}-{Meeting.Day:yyyy-MM-dd}";
}
