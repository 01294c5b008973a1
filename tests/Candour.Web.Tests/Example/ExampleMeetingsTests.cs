using Candour.Example;
using Candour.Governance;

namespace Candour.Web.Tests.Example;

public sealed class ExampleMeetingsTests
{
    private static GovernanceView View => GovernanceView.Of(Eastmere.View);

    private static IReadOnlyList<Meeting> Held { get; } =
        [.. View.Boards.SelectMany(one => View.MeetingsOf(one.Id)).Where(one => one.State is MeetingState.Held)];

    [Fact]
    public void Every_meeting_whose_day_has_passed_was_held_with_people_a_minute_for_each_item_and_is_closed()
    {
        Held.Count.ShouldBeGreaterThan(60);
        View.Boards.SelectMany(one => View.MeetingsOf(one.Id)).Where(one => one.IsPast(ExampleProgramme.Today)).ShouldBe(Held, ignoreOrder: true);
        foreach (var meeting in Held)
        {
            meeting.Attendance.ShouldContain(one => one.Came, meeting.Name(Eastmere.View));
            meeting.ClosedOn.ShouldNotBeNull(meeting.Name(Eastmere.View));
            View.AgendaOf(meeting.Id).Select(one => one.Item).Where(one => one.Withdrawal is null && View.MinuteOf(one.Id) is null).ShouldBeEmpty(meeting.Name(Eastmere.View));
        }
    }

    [Fact]
    public void The_meeting_of_14_June_2017_had_eleven_present_seven_officers_and_actions_under_items_5_7_and_8()
    {
        var meeting = On("BVIB", "2017-06-14");

        meeting.Attendance.Count(one => one.State is AttendanceState.Present or AttendanceState.Substitute).ShouldBe(11);
        meeting.Attendance.Count(one => one.State is AttendanceState.InAttendance).ShouldBe(7);
        View.RaisedAt(meeting.Id).CountBy(one => View.NumberOf(View.Item(one.Item!.Value)!)).OrderBy(one => one.Key).ShouldBe([new("5", 3), new("7", 8), new("8", 1)]);
        View.AgendaOf(meeting.Id).ToDictionary(one => one.Number, one => View.MinuteOf(one.Item.Id)!.Resolved.Count)
            .ShouldBe(new Dictionary<string, int> { ["1"] = 0, ["2"] = 1, ["3"] = 0, ["4"] = 1, ["5"] = 5, ["6"] = 1, ["7"] = 2, ["8"] = 2, ["9"] = 0 });
    }

    [Fact]
    public void One_decision_that_was_called_in_stood_after_scrutiny_had_looked_at_it_and_one_waits()
    {
        var called = View.Snapshot.All<Decision>().Where(one => one.CalledInOn is not null).ToDictionary(one => one.CalledInOn!.Value);

        called.Keys.Order().ShouldBe([Day("2018-09-27"), Day("2018-11-29")]);
        called[Day("2018-09-27")].Outcome.ShouldBe(new(Day("2018-10-24"), "Scrutiny heard the mayor. The board is to report to it twice a year, and its terms are to say so.", Stands: true));
        called[Day("2018-11-29")].StateOn(ExampleProgramme.Today).ShouldBe(DecisionState.CalledIn);
    }

    [Fact]
    public void Nobody_comes_from_a_post_that_stood_empty()
    {
        foreach (var meeting in Held)
            meeting.Attendance.Where(one => one.Came && one.Who is { } who && Eastmere.View.PostBy(who)!.HolderOn(meeting.Day) is null).ShouldBeEmpty(meeting.Name(Eastmere.View));
    }

    [Fact]
    public void Minutes_go_round_before_they_are_approved_and_all_but_the_last_of_each_board_are_approved()
    {
        foreach (var meeting in Held)
            foreach (var approval in View.MinutesOf(meeting.Id)?.Approvals ?? [])
            {
                View.MinutesOf(meeting.Id)!.CirculatedOn.ShouldNotBeNull();
                approval.On.ShouldBeGreaterThan(View.MinutesOf(meeting.Id)!.CirculatedOn!.Value, meeting.Name(Eastmere.View));
                View.Meeting(approval.At)!.Day.ShouldBe(approval.On);
            }

        Held.Where(one => View.MinutesOf(one.Id)?.IsLocked != true).Select(one => (View.Board(one.Board)!.Code, $"{one.Day:yyyy-MM-dd}")).Order()
            .ShouldBe([("BVIB", "2018-09-12"), ("CAB", "2018-11-21"), ("COB", "2018-11-01"), ("CSIB", "2018-10-22"), ("OSC", "2018-10-24")]);
    }

    [Fact]
    public void One_meeting_lost_its_quorum_at_an_item_and_put_it_off()
    {
        var (meeting, lost) = Held.SelectMany(one => QuorumCheck.Of(View, one).Where(item => !item.IsQuorate), (one, item) => (one, item)).ShouldHaveSingleItem();

        (meeting.Day, View.NumberOf(lost.Item), lost.Item.Deferred != null).ShouldBe((Day("2018-06-18"), "6", true));
    }

    [Fact]
    public void Every_action_of_a_board_has_an_owner_and_none_is_left_with_a_board_that_ended()
    {
        var actions = View.Boards.SelectMany(one => View.ActionsOf(one.Id)).ToList();

        actions.ShouldAllBe(one => one.Owner != null && one.Due != null);
        actions.Where(one => one.IsOpen).ShouldAllBe(one => View.Board(one.Board)!.EndedOn == null);
        actions.ShouldContain(one => one.Carries.Count > 1);
        actions.Count(one => one.IsLate(ExampleProgramme.Today)).ShouldBeInRange(4, 12);
    }

    [Fact]
    public void Decisions_have_their_own_numbers_and_reasons_and_what_they_changed_in_the_plan_was_changed_there_too()
    {
        var decisions = View.Boards.SelectMany(one => View.DecisionRegister(one.Id)).ToList();

        decisions.Select(one => one.Number).ShouldBeUnique();
        decisions.ShouldAllBe(one => one.Reasons != null && one.PublishedOn != null);
        decisions.ShouldContain(one => one.IsKey);
        decisions.ShouldContain(one => one.CalledInOn != null);
        foreach (var decision in decisions)
            foreach (var effect in decision.Effects)
                Eastmere.Told.Where(set => set.Changes.Any(change => change.Record.Id == effect.Record || change.Record.About == effect.Record))
                    .ShouldContain(set => DateOnly.FromDateTime(set.At!.Value.UtcDateTime) == View.Meeting(decision.Meeting)!.Day, $"{decision.Number} {effect.What}");
    }

    [Fact]
    public void What_is_owed_is_what_a_clerk_would_expect_to_see_on_a_Monday()
    {
        var owed = OwedList.Of(View).All.ToList();

        owed.Count.ShouldBeInRange(10, 40);
        owed.Where(one => one.Kind is OwedKind.Minutes).Select(one => one.What).ShouldBe(["Minutes of 24 October 2018", "Minutes of 21 November 2018"]);
        owed.Count(one => one.DaysLate(ExampleProgramme.Today) is not null).ShouldBeInRange(5, 20);
    }

    private static Meeting On(string board, string day) => View.MeetingOn(View.BoardBy(board)!.Id, Day(day))!;
}
