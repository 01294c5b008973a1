using Candour.Governance;
using Candour.Site;
using Candour.Writing;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages;

/// <summary>A document of one meeting.</summary>
public abstract class WrittenMeetingPage(Desk desk) : WrittenPage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    protected Meeting Meeting => Governance.Meeting(Id)!;

    /// <summary>What the document is in the file's name.</summary>
    protected abstract string Kind { get; }

    protected abstract WrittenDocument Write(Meeting meeting);

    protected sealed override WrittenDocument? Write() => Governance.Meeting(Id) is { } meeting ? Write(meeting) : null;

    protected sealed override string FileName => $"{Kind}-{Governance.Board(Meeting.Board)!.Code}-{Meeting.Day:yyyy-MM-dd}";
}
