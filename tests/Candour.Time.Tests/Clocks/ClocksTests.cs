using FsCheck;
using FsCheck.Fluent;
using static Candour.Time.Tests.Clocks.RulesInUse;

namespace Candour.Time.Tests.Clocks;

public sealed class ClocksTests
{
    [Fact]
    public void A_clock_whose_event_is_not_recorded_has_not_started_and_says_so() =>
        The("I15", "2017-06-14", "reportReceived=2017-04-07").ShouldSatisfyAllConditions(
            c => c.Status.ShouldBe(ClockStatus.NotStarted),
            c => c.Due.ShouldBeNull(),
            c => c.Reason.ShouldBe("Not started: the date of the Direction is not recorded."));

    [Theory]
    [InlineData("2017-07-05", ClockStatus.Running, "Due on 20 July 2017, 70 working days after 7 April 2017.")]
    [InlineData("2017-07-06", ClockStatus.DueSoon, "Due on 20 July 2017, 70 working days after 7 April 2017.")]
    [InlineData("2017-07-20", ClockStatus.DueSoon, "Due on 20 July 2017, 70 working days after 7 April 2017.")]
    [InlineData("2017-07-21", ClockStatus.Overdue, "Overdue by 1 day: due on 20 July 2017, 70 working days after 7 April 2017.")]
    public void A_clock_runs_is_due_soon_and_is_overdue_from_the_day_after(string asAt, ClockStatus status, string reason) =>
        The("I2", asAt, "reportReceived=2017-04-07").ShouldSatisfyAllConditions(
            c => c.Status.ShouldBe(status),
            c => c.Reason.ShouldBe(reason));

    [Theory]
    [InlineData("2017-07-19", false, "Done on 19 July 2017.")]
    [InlineData("2017-07-20", false, "Done on 20 July 2017.")]
    [InlineData("2017-07-25", true, "Done on 25 July 2017, 5 days late.")]
    public void A_clock_is_met_by_what_it_asks_for_and_says_when_that_was_late(string submitted, bool broken, string reason) =>
        The("I2", "2017-08-01", "reportReceived=2017-04-07", $"planSubmitted={submitted}").ShouldSatisfyAllConditions(
            c => c.Status.ShouldBe(ClockStatus.Met),
            c => c.IsBroken.ShouldBe(broken),
            c => c.Reason.ShouldBe(reason));

    [Fact]
    public void A_visit_that_has_a_window_says_when_it_opens_and_closes() =>
        The("I6", "2017-04-10", "reportReceived=2017-04-07").Reason
            .ShouldBe("Due between 17 May 2017 and 1 June 2017, 25 to 35 working days after 7 April 2017.");

    [Fact]
    public void What_is_planned_for_later_does_not_meet_a_clock_yet() =>
        The("I2", "2017-07-10", "reportReceived=2017-04-07", "planSubmitted=2017-07-19").Status.ShouldBe(ClockStatus.DueSoon);

    [Fact]
    public void A_notified_date_holds_in_place_of_the_computed_one_and_both_are_kept()
    {
        NotifiedDate letter = new("I2", Day("2018-12-03"), "letter of 8 August 2018");

        var clock = Time.Clocks.On(Day("2018-08-10"), ClockRules.BuiltIn, [new("reportReceived", Day("2018-08-07"))], [letter]).ShouldHaveSingle("I2");

        clock.Due.ShouldBe(Day("2018-12-03"));
        clock.Computed.ShouldBe(Day("2018-11-14"));
        clock.Notified.ShouldBe(letter);
        clock.Reason.ShouldBe("Due on 3 December 2018. That day was notified in place of 14 November 2018: letter of 8 August 2018.");
    }

    [Fact]
    public void A_notified_date_moves_the_clocks_that_hang_on_it() =>
        Time.Clocks.On(Day("2018-08-10"), ClockRules.BuiltIn, [new("reportReceived", Day("2018-08-07"))], [new("I2", Day("2018-12-03"), "letter")])
            .ShouldHaveSingle("I8").Due.ShouldBe(Day("2018-12-31"));

    [Fact]
    public void A_date_that_a_letter_states_runs_without_a_rule_that_gives_it() =>
        Time.Clocks.On(Day("2017-04-10"), ClockRules.BuiltIn, [new("draftDirectionSent", Day("2017-04-07"))], [new("I14", Day("2017-04-21"), "letter of 7 April 2017")])
            .ShouldHaveSingle("I14").ShouldSatisfyAllConditions(
                c => c.Due.ShouldBe(Day("2017-04-21")),
                c => c.Status.ShouldBe(ClockStatus.DueSoon));

    [Theory]
    [InlineData("2017-10-01", 1, "2017-09-20", ClockStatus.Overdue)] // nothing reported: the first is still owed
    [InlineData("2017-10-01", 2, "2017-12-20", ClockStatus.Running, "chairReported=2017-09-15")]
    [InlineData("2018-01-01", 3, "2018-03-20", ClockStatus.Running, "chairReported=2017-09-15", "chairReported=2017-12-28")]
    public void The_chair_reports_every_quarter_from_the_Direction_on(string asAt, int occurrence, string due, ClockStatus status, params string[] reports) =>
        The("I15", asAt, ["directionIssued=2017-06-20", .. reports]).ShouldSatisfyAllConditions(
            c => c.Occurrence.ShouldBe(occurrence),
            c => c.Due.ShouldBe(Day(due)),
            c => c.Status.ShouldBe(status));

    [Fact]
    public void Month_ends_do_not_creep_over_many_quarters() =>
        The("I15", "2018-03-01", "directionIssued=2017-11-30", "chairReported=2018-02-20").Due.ShouldBe(Day("2018-05-30"));

    [Fact]
    public void A_board_that_meets_every_six_weeks_counts_from_its_latest_meeting() =>
        The("I19", "2017-08-01", "improvementBoardMeets=2017-06-12", "improvementBoardMeets=2017-07-26").ShouldSatisfyAllConditions(
            c => c.TriggeredOn.ShouldBe(Day("2017-07-26")),
            c => c.Due.ShouldBe(Day("2017-09-06")));

    [Fact]
    public void Nothing_more_is_asked_once_the_Direction_is_revoked() =>
        The("I15", "2020-01-01", "directionIssued=2017-06-20", "directionRevoked=2019-09-30").ShouldSatisfyAllConditions(
            c => c.Status.ShouldBe(ClockStatus.Met),
            c => c.Reason.ShouldBe("Ended: the date on which the Direction was revoked is 30 September 2019."));

    [Fact]
    public void Each_visit_has_its_own_clock() =>
        All("2018-07-01", "visitStarts=2018-12-11", "visitStarts=2018-08-15").Where(c => c.Rule.Code == "I10").Select(c => c.Due)
            .ShouldBe([Day("2018-08-10"), Day("2018-12-06")]);

    [Fact]
    public void Each_meeting_is_met_by_its_own_agenda() =>
        All("2019-04-01", "meeting=2018-12-18", "meeting=2019-03-26", "agendaPublished=2018-12-11", "agendaPublished=2018-12-14")
            .Where(c => c.Rule.Code == "M1").Select(c => (c.Status, c.IsBroken))
            .ShouldBe([(ClockStatus.Met, true), (ClockStatus.Overdue, false)]);

    [Fact]
    public void A_decision_that_is_acted_on_before_call_in_is_over_is_seen() =>
        The("M12", "2018-12-20", "decisionPublished=2018-12-04", "decisionImplemented=2018-12-10").ShouldSatisfyAllConditions(
            c => c.IsBroken.ShouldBeTrue(),
            c => c.Reason.ShouldBe("Done on 10 December 2018, 2 days too early."));

    [Fact]
    public void A_time_that_must_pass_is_over_when_it_has_passed()
    {
        The("M4", "2022-12-17", "meeting=2018-12-18").Status.ShouldBe(ClockStatus.Running);
        The("M4", "2022-12-18", "meeting=2018-12-18").Status.ShouldBe(ClockStatus.Met);
    }

    [Fact]
    public void A_rule_speaks_only_of_dates_on_which_it_is_in_force()
    {
        All("2017-04-10", "reportPublished=2017-04-07").ShouldNotContain(c => c.Rule.Code == "I20");
        All("2026-05-20", "reportPublished=2026-05-18").ShouldContain(c => c.Rule.Code == "I20");
        All("2002-07-01", "meeting=2002-06-12").ShouldNotContain(c => c.Rule.Code == "M1"); // it was three days then
    }

    [Fact]
    public void A_date_before_the_known_bank_holidays_is_not_worked_out_and_says_so() =>
        The("C1", "2017-04-10", "referral=1990-04-26").Reason.ShouldBe("Not worked out: Bank holidays are known from 1995 on, not for 1990.");

    [Fact]
    public void An_office_s_own_closures_move_its_clocks() =>
        Time.Clocks.On(Day("2018-12-20"), ClockRules.BuiltIn, [new("referral", Day("2018-12-24"))], calendar: new([Day("2018-12-27"), Day("2018-12-28"), Day("2018-12-31")]))
            .ShouldHaveSingle("C1").Due.ShouldBe(Day("2019-01-02"));

    [Fact]
    public void The_next_day_to_meet_comes_first_and_what_has_not_started_last()
    {
        var clocks = All("2017-04-10", "reportReceived=2017-04-07", "directionIssued=2017-06-20");

        clocks.Select(c => c.Due ?? c.NotBefore ?? DateOnly.MaxValue).ShouldBeInOrder();
        clocks[^1].Status.ShouldBe(ClockStatus.NotStarted);
    }

    [Fact]
    public void Every_event_that_can_be_recorded_starts_meets_or_ends_a_clock_but_for_those_that_no_rule_asks_for() =>
        ClockRules.BuiltIn.Events.Keys
            .Except(ClockRules.BuiltIn.Rules.SelectMany(rule => new[] { rule.Trigger, rule.FulfilledBy, rule.EndedBy, rule.Gives }).OfType<string>())
            .ShouldBe(["annualEngagementMeeting"]);

    private static readonly Arbitrary<DateOnly> AnyDay =
        Gen.Choose(Day("2012-10-01").DayNumber, Day("2040-12-31").DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    [Fact]
    public void As_days_pass_a_clock_never_goes_back_from_overdue_by_itself() =>
        Prop.ForAll(AnyDay, AnyDay, (received, asAt) =>
        {
            Clock At(DateOnly day) => Time.Clocks.On(day, ClockRules.BuiltIn, [new("reportReceived", received)]).ShouldHaveSingle("I2");
            return At(asAt).Status <= At(asAt.AddDays(1)).Status;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_known_every_rule_in_force_has_a_clock_that_says_how_it_stands() =>
        Prop.ForAll(Gen.Elements<string>([.. ClockRules.BuiltIn.Events.Keys]).Zip(AnyDay.Generator).ListOf().ToArbitrary(), AnyDay, (events, asAt) =>
            Time.Clocks.On(asAt, ClockRules.BuiltIn, events.Select(e => new RecordedEvent(e.Item1, e.Item2))).All(c => c.Reason.EndsWith('.')
                && (c.Status is ClockStatus.NotStarted) == (c.TriggeredOn is null)))
            .QuickCheckThrowOnFailure();
}
