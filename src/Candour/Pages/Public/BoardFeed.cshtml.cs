using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Candour.Pages.Public;

/// <summary>A board's public meetings, from a year back on, for calendar programs. What was moved or cancelled is told to those who took it in before.</summary>
[OutputCache(Duration = 30, VaryByQueryKeys = ["asAt"])]
public sealed class BoardFeedModel(Desk desk, Authorities authorities) : PublicPage(desk, authorities)
{
    private static readonly TimeSpan UsualLength = TimeSpan.FromHours(2);

    [FromRoute]
    public string Code { get; set; } = "";

    public IActionResult OnGet()
    {
        if (Governance.BoardBy(Code) is not { } board) return NotFound();
        var meetings = Governance.MeetingsOf(board.Id).Where(one => one.IsPublic && one.Day >= Today.AddYears(-1)).Select(one => EventOf(board, one)).ToList();
        return meetings.Count == 0 && !board.IsPublic ? NotFound() : new CalendarResult($"{board.Code}.ics", new(board.Title, meetings));
    }

    private CalendarEvent EventOf(Board board, Meeting meeting) => new(meeting.Id, board.Title, meeting.Day.ToDateTime(meeting.Start), Length(meeting))
    {
        Place = meeting.Room,
        Note = BoardWords.Note(meeting),
        IsCancelled = meeting.Cancellation is not null,
        Sequence = View.Snapshot.VersionOf(meeting.Id) - 1,
        ChangedAt = View.Snapshot.ChangedAt(meeting.Id)!.Value,
    };

    private static TimeSpan Length(Meeting meeting) => meeting.PlannedEnd is { } end ? end - meeting.Start : UsualLength;
}
