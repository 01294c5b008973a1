using Candour.Governance;
using Candour.Ledger;
using Candour.Time;

namespace Candour.Example;

/// <summary>The boards' meetings: put into the calendar, moved, cancelled, sent out, held.</summary>
internal sealed class Meetings(Story story, Cast cast)
{
    private static readonly TimeSpan UsualLength = TimeSpan.FromHours(2);
    public static readonly WorkingCalendar Days = new(ExampleProgramme.Closures);
    private static readonly IReadOnlyList<MeetingText> All = MeetingText.Read("meetings.txt");

    /// <summary>The meeting that a board held, or will hold, on a day.</summary>
    public static Guid IdOf(string board, DateOnly day) => IdOf(All.Single(one => one.Board == board && DayOf(one) == day));

    /// <summary>The office's next day after an evening meeting.</summary>
    public static DateOnly DayAfter(DateOnly meeting) => Days.Add(meeting, 1);

    public void Tell()
    {
        foreach (var entered in All.GroupBy(EnteredAt))
            story.Tell(entered.Key, cast.Title(Boards.Clerk), "Calendar of meetings", entered.Select(Plan));
        foreach (var meeting in All.Where(one => one.Moved is not null)) Move(meeting);
        var held = All.Where(one => one.Cancelled is null && DayOf(one) < ExampleProgramme.Today).OrderBy(DayOf).ToList();
        foreach (var agenda in held.Select(one => Agendas.By(one.Board, DayOf(one))).Concat(Agendas.Ahead))
            new Agendas(story, cast).Tell(agenda);
        foreach (var meeting in All)
            if (meeting.Cancelled is { } cancelled) Cancel(meeting, cancelled.On, cancelled.Reason);
        new Sittings(story, cast).Tell(held, [.. All.Where(one => one.Cancelled is null).Except(held).OrderBy(DayOf)]);
    }

    public static Change End(Story story, MeetingText text) => story.Alter<Meeting>(GovernanceChanges.MeetingEnded, IdOf(text), one => MeetingSteps.End(
        MeetingSteps.Start(one, text.Held?.From ?? one.Start).Required, text.Held?.To ?? one.Start.Add(UsualLength), recording: null).Required);

    private Change Plan(MeetingText text)
    {
        var proposed = Proposed(text);
        return story.Add(GovernanceChanges.MeetingPlanned, MeetingCalendar.Add(story.Now<Board>(Boards.By(text.Board).Id), proposed, EnteredAt(text)) with { Id = IdOf(text) });
    }

    private void Move(MeetingText text)
    {
        var (on, to, reason) = text.Moved!.Value;
        Enter(on, text, "moved", GovernanceChanges.MeetingMoved, reason,
            one => one with { Day = to, Moves = [new(one.Day, one.Start, to, one.Start, reason, on, cast.Title(Boards.Clerk))] });
    }

    private void Cancel(MeetingText text, DateOnly on, string reason) =>
        Enter(on, text, "cancelled", GovernanceChanges.MeetingCancelled, reason, one => one with { Cancellation = new(on, cast.Title(Boards.Clerk), reason) });

    private void Enter(DateOnly on, MeetingText text, string what, string type, string? reason, Func<Meeting, Meeting> how) => story.Tell(
        OfficeHours.On(on, $"{text.Board} {text.Planned:O} {what}"), cast.Title(Boards.Clerk), reason, story.Alter(type, IdOf(text), how));

    private static ProposedMeeting Proposed(MeetingText text) => new(text.Planned, Days.IsWorking(text.Planned) ? text.Planned : Days.Add(text.Planned, 1));

    public static DateOnly DayOf(MeetingText text) => text.Moved?.To ?? Proposed(text).Day;

    private static DateTimeOffset EnteredAt(MeetingText text) => OfficeHours.On(text.Entered, $"calendar {text.Board}");

    private static Guid IdOf(MeetingText text) => Identity.Of(EnteredAt(text), 0, $"meeting {text.Board} {text.Planned:O}");
}
