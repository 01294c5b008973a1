using Candour.Site;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Candour.Pages.Owed;

/// <summary>A person's own calendar, for programs that cannot sign in: the meetings of their boards and what they owe. Its address is the secret.</summary>
public sealed class FeedModel(Desk desk, UserManager<Storage.User> users, TimeProvider time) : ProgrammePage(desk)
{
    private Guid _person;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // The past is for those who are signed in, and an address without a reader is an address of nothing.
        if (Desk.AsAt is not null || await ReaderAsync() is not { Person: { } person } reader)
        {
            context.Result = NotFound();
            return;
        }
        _person = person;
        Desk.OpenFor(reader.Authority);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public IActionResult OnGet()
    {
        Response.Headers.CacheControl = "private, no-store";
        return new CalendarResult("owed.ics", new($"{View.Council?.Name}: my meetings and what I owe", [.. Meetings(), .. Owed()]));
    }

    private async Task<Storage.User?> ReaderAsync() =>
        Guid.TryParse($"{RouteData.Values["key"]}", out var key)
        && await users.Users.AsNoTracking().SingleOrDefaultAsync(one => one.FeedKey == key, HttpContext.RequestAborted) is { } user
        && SignIns.HasAccess(user, time.GetUtcNow().DayInLondon()) && Access.Allows(user.Roles, Permission.Read)
            ? user
            : null;

    /// <summary>From a year back on, of the boards on which the person sits on the day, themselves or in a post.</summary>
    private IEnumerable<CalendarEvent> Meetings() =>
        from board in Governance.Boards
        from meeting in Governance.MeetingsOf(board.Id)
        where meeting.Day >= Today.AddYears(-1) && Governance.MembersOn(board.Id, meeting.Day).Any(seat => Governance.IsThe(seat.Who, _person, meeting.Day))
        select MeetingEvents.Of(meeting, Governance);

    private IEnumerable<CalendarEvent> Owed() =>
        from one in OwedRow.ByPerson(Governance, _person, Today)
        where one.Due is not null
        select new CalendarEvent(one.Subject, $"{one.Kind}: {one.What}", one.Due!.Value.ToDateTime(TimeOnly.MinValue), TimeSpan.FromDays(1))
        {
            Part = $"{one.Kind.Replace(' ', '-').ToLowerInvariant()}-{one.Who:N}",
            IsAllDay = true,
            Note = $"{one.To}, {Governance.NameOf(one.Who)}",
            Sequence = View.Snapshot.VersionOf(one.Subject) - 1,
            ChangedAt = View.Snapshot.ChangedAt(one.Subject)!.Value,
        };
}
