using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Candour.Pages.Public;

/// <summary>A board's public meetings, from a year back on, for calendar programs. What was moved or cancelled is told to those who took it in before.</summary>
[OutputCache(Duration = 30, VaryByQueryKeys = ["asAt"])]
public sealed class BoardFeedModel(Desk desk, Authorities authorities) : PublicPage(desk, authorities)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public IActionResult OnGet()
    {
        if (Governance.BoardBy(Code) is not { } board) return NotFound();
        var meetings = Governance.MeetingsOf(board.Id).Where(one => one.IsPublic && one.Day >= Today.AddYears(-1)).Select(one => MeetingEvents.Of(one, Governance)).ToList();
        return meetings.Count == 0 && !board.IsPublic ? NotFound() : new CalendarResult($"{board.Code}.ics", new(board.Title, meetings));
    }
}
