using Candour.Time;
using FsCheck;
using FsCheck.Fluent;
using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class MeetingTests
{
    private readonly Eastmere _eastmere = new();

    [Theory]
    [InlineData(6, FrequencyUnit.Weeks, "2017-06-14", "2017-07-26", "2017-09-06")]
    [InlineData(1, FrequencyUnit.Quarters, "2018-12-19", "2019-03-20", "2019-06-19")] // third Wednesdays
    [InlineData(1, FrequencyUnit.Months, "2018-01-31", "2018-02-28", "2018-03-28")] // a fifth, else the last
    public void The_calendar_follows_the_frequency(int every, FrequencyUnit unit, string first, string second, string third) =>
        new Frequency(every, unit, DayOfWeek.Wednesday, new(18, 0)).Days(Day(first), Day(third), WorkingCalendar.England)
            .Select(one => one.Day).ShouldBe([Day(first), Day(second), Day(third)]);

    [Fact]
    public void A_day_that_is_no_working_day_gives_way_and_says_so()
    {
        var days = new Frequency(1, FrequencyUnit.Weeks, DayOfWeek.Wednesday, new(18, 0))
            .Days(Day("2018-12-20"), Day("2019-01-02"), _eastmere.View.Calendar).ToList();

        days.Select(one => one.Day).ShouldBe([Day("2018-12-31"), Day("2019-01-02")]);
        days[0].Reason.ShouldBe("26 December 2018 is a bank holiday, so it is on 31 December 2018.");
        days[1].Reason.ShouldBeNull();
    }

    [Fact]
    public void Every_meeting_of_any_frequency_is_on_a_working_day_not_before_its_planned_one() => Prop.ForAll(
        Gen.Choose(1, 8).ToArbitrary(), Gen.Elements(FrequencyUnit.Weeks, FrequencyUnit.Months, FrequencyUnit.Quarters).ToArbitrary(), Gen.Choose(0, 4000).ToArbitrary(),
        (every, unit, offset) => new Frequency(every, unit, DayOfWeek.Monday, new(18, 0))
            .Days(Day("2010-01-01").AddDays(offset), Day("2010-01-01").AddDays(offset + 800), WorkingCalendar.England)
            .All(one => WorkingCalendar.England.IsWorking(one.Day) && one.Day >= one.Planned && one.Planned.DayOfWeek == DayOfWeek.Monday))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_calendar_adds_only_meetings_that_are_not_in_it()
    {
        foreach (var one in MeetingCalendar.Missing(_eastmere.View, _eastmere.Board, Day("2018-11-14"), Day("2018-12-31")))
            _eastmere.Add(MeetingCalendar.Add(_eastmere.Board, one, _eastmere.At.AddMinutes(1)));

        _eastmere.View.MeetingsOf(_eastmere.Board.Id).Select(one => (one.Day, one.PlannedFor)).ShouldBe(
            [(Day("2018-11-14"), Day("2018-11-14")), (Day("2018-12-31"), (DateOnly?)Day("2018-12-26"))]);
        MeetingCalendar.Missing(_eastmere.View, _eastmere.Board, Day("2018-11-14"), Day("2018-12-31")).ShouldBeEmpty();
    }

    [Fact]
    public void Deadlines_are_counted_back_over_the_days_on_which_the_council_is_closed()
    {
        var deadlines = _eastmere.View.DeadlinesOf(_eastmere.Meet("2019-01-08"))!;

        deadlines.Dispatch.ShouldBe(Day("2018-12-24")); // New Year, two closed days, Christmas
        new Deadlines(20, 15, 10, 5).For(Day("2018-12-18"), WorkingCalendar.England)
            .ShouldBe(new(Day("2018-11-20"), Day("2018-11-27"), Day("2018-12-04"), Day("2018-12-10")));
    }

    [Fact]
    public void A_meeting_is_planned_on_a_working_day_that_has_none_yet()
    {
        var draft = MeetingDraft.For(_eastmere.Board, Day("2018-12-26"));

        draft.Add(_eastmere.View, _eastmere.Board, _eastmere.At).Problems.ShouldHaveSingleItem().Message
            .ShouldBe("26 December 2018 is no working day. The next one is 31 December 2018.");
        var meeting = _eastmere.Add((draft with { Day = Day("2018-12-19") }).Add(_eastmere.View, _eastmere.Board, _eastmere.At).Required);
        (meeting.Start, meeting.Room, meeting.IsPublic).ShouldBe((new TimeOnly(18, 0), "Room 1", true));
        Fields(MeetingDraft.Of(meeting).Add(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["day"]);
        Fields(new MeetingDraft { Link = "teams", PlannedEnd = new(17, 0) }.Add(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["day", "start", "link"]);
    }

    [Fact]
    public void A_move_keeps_where_the_meeting_was_and_why()
    {
        var meeting = _eastmere.Meet("2018-12-12", one => one with { PlannedEnd = new(20, 0) });

        var moved = new MoveDraft(Day("2018-12-13"), new(17, 30), "The chair is ill.").Move(_eastmere.View, meeting, Eastmere.Today, "Committee Officer").Required;

        (moved.Day, moved.Start, moved.PlannedEnd).ShouldBe((Day("2018-12-13"), new TimeOnly(17, 30), new TimeOnly(19, 30)));
        moved.Moves.ShouldHaveSingleItem().From.ShouldBe(Day("2018-12-12"));
        Fields(new MoveDraft(Day("2018-12-12"), new(18, 0), " ").Move(_eastmere.View, meeting, Eastmere.Today, "Clerk")).ShouldBe(["day", "reason"]);

        var cancelled = _eastmere.Add(new CancellationDraft("No business.").Cancel(moved, Eastmere.Today, "Clerk").Required);
        cancelled.State.ShouldBe(MeetingState.Cancelled);
        Fields(new CancellationDraft("Again").Cancel(cancelled, Eastmere.Today, "Clerk")).ShouldBe(["reason"]);
        _eastmere.View.NextMeeting(_eastmere.Board.Id, Eastmere.Today).ShouldBeNull();
    }

    [Fact]
    public void The_next_meeting_is_todays_until_it_has_ended()
    {
        var (last, next) = (_eastmere.Meet("2018-10-24"), _eastmere.Meet("2018-12-03"));

        _eastmere.View.NextMeeting(_eastmere.Board.Id, Eastmere.Today).ShouldBe(next);
        _eastmere.View.LastMeeting(_eastmere.Board.Id, Eastmere.Today).ShouldBe(last);
        _eastmere.View.MeetingBefore(next).ShouldBe(last);

        var held = _eastmere.Add(next with { EndedAt = new(19, 55) });
        _eastmere.View.NextMeeting(_eastmere.Board.Id, Eastmere.Today).ShouldBeNull();
        _eastmere.View.LastMeeting(_eastmere.Board.Id, Eastmere.Today).ShouldBe(held);
    }

    [Fact]
    public void A_board_with_twenty_years_of_meetings_among_fifty_boards_finds_its_own()
    {
        var boards = Enumerable.Range(0, 50).Select(_ => _eastmere.NewId()).ToList();
        foreach (var board in boards)
            _eastmere.Add(Enumerable.Range(0, 180).Select(count => new Meeting { Id = _eastmere.NewId(), Board = board, Day = Day("1999-01-06").AddDays(42 * count), Start = new(18, 0) }));

        foreach (var board in boards)
        {
            _eastmere.View.MeetingsOf(board).Count.ShouldBe(180);
            _eastmere.View.NextMeeting(board, Eastmere.Today)!.Day.ShouldBe(Day("2019-01-09"));
            _eastmere.View.AgendaOf(_eastmere.View.LastMeeting(board, Eastmere.Today)!.Id).ShouldBeEmpty();
        }
    }
}
