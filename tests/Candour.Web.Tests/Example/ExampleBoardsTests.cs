using Candour.Example;
using Candour.Governance;

namespace Candour.Web.Tests.Example;

public sealed class ExampleBoardsTests
{
    private static GovernanceView View => GovernanceView.Of(Eastmere.View);

    [Fact]
    public void The_improvement_board_meets_on_the_days_that_clocks_run_from()
    {
        var clocked = Eastmere.View.Events.Where(one => one.Name == "improvementBoardMeets").Select(one => one.On);

        View.MeetingsOf(View.BoardBy("CSIB")!.Id).Select(one => one.Day).ShouldBe(clocked.Order());
    }

    [Fact]
    public void The_councils_board_has_a_successor_and_both_meet_on_the_days_that_clocks_run_from()
    {
        var clocked = Eastmere.View.Events.Where(one => one.Name == "programmeBoardMeets").Select(one => one.On);

        var (first, next) = (View.BoardBy("BVIB")!, View.BoardBy("TIB")!);
        first.Successor.ShouldBe(next.Id);
        View.MeetingsOf(first.Id).Concat(View.MeetingsOf(next.Id)).Select(one => one.Day).ShouldBe(clocked.Order());
    }

    [Fact]
    public void A_meeting_on_a_bank_holiday_gave_way_and_says_so() =>
        View.MeetingOn(View.BoardBy("CSIB")!.Id, Day("2018-05-08"))!.PlannedReason.ShouldBe("7 May 2018 is a bank holiday, so it is on 8 May 2018.");

    [Fact]
    public void The_meeting_of_14_June_2017_took_nine_items_and_the_seventh_after_the_fourth()
    {
        var agenda = View.AgendaOf(View.MeetingOn(View.BoardBy("BVIB")!.Id, Day("2017-06-14"))!.Id);

        agenda.Select(one => one.Number).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
        Agenda.InOrderTaken(agenda).Select(one => one.Number).ShouldBe(["1", "2", "3", "4", "7", "5", "6", "8", "9"]);
    }

    [Fact]
    public void Every_board_that_meets_has_a_chair_and_no_seat_is_a_mistake()
    {
        foreach (var board in View.Boards.Where(one => one.MeetsOn(ExampleProgramme.Today) && one.Frequency is not null))
        {
            View.ChairOn(board.Id, ExampleProgramme.Today).ShouldNotBeNull(board.Code);
            View.Memberships(board.Id).SelectMany(one => MembershipDraft.Of(one).Edit(View, one).Problems).ShouldBeEmpty(board.Code);
        }
    }

    [Fact]
    public void Every_meeting_is_on_a_working_day_and_every_agenda_that_went_out_late_says_why()
    {
        var meetings = View.Boards.SelectMany(one => View.MeetingsOf(one.Id)).ToList();

        meetings.ShouldAllBe(one => View.Calendar.IsWorking(one.Day));
        meetings.Select(one => one.Dispatch).OfType<Dispatch>().ShouldAllBe(one => one.IsLate == (one.LateReason != null));
    }

    [Fact]
    public void Terms_of_reference_are_agreed_at_a_meeting_of_the_board_or_still_a_draft()
    {
        var terms = View.Boards.SelectMany(View.TermsVersions).ToList();

        terms.Count(one => !one.IsAgreed).ShouldBe(1);
        terms.Where(one => one.IsAgreed).ShouldAllBe(one => View.Meeting(one.AgreedAt!.Value)!.Day == one.AgreedOn && View.Meeting(one.AgreedAt!.Value)!.Board == one.Board);
    }
}
