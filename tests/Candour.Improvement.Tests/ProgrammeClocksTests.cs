using Candour.Time;

namespace Candour.Improvement.Tests;

public sealed class ProgrammeClocksTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void The_report_starts_the_plan_s_clock()
    {
        var received = Happened("reportReceived", "2017-04-07");
        var plan = Clock("I2", Day("2017-06-01"));

        plan.Clock.Due.ShouldBe(Day("2017-07-20"));
        plan.Event.ShouldBe(received);
        plan.Ruling.ShouldBeNull();
    }

    [Fact]
    public void The_council_s_own_closed_days_are_no_working_days()
    {
        Happened("reportReceived", "2017-04-07");
        _eastmere.Add(_eastmere.View.Council! with { Closures = [Day("2017-06-05")] });
        Clock("I2", Day("2017-06-01")).Clock.Due.ShouldBe(Day("2017-07-21"));
    }

    [Fact]
    public void A_notified_date_holds_and_the_computed_one_stays_beside_it()
    {
        var received = Happened("reportReceived", "2017-04-07");
        var ruling = Rule("I2", received, due: "2017-09-01");
        var plan = Clock("I2", Day("2017-08-01"));

        (plan.Clock.Due, plan.Clock.Computed, plan.Clock.Status).ShouldBe((Day("2017-09-01"), Day("2017-07-20"), ClockStatus.Running));
        plan.Ruling.ShouldBe(ruling);
    }

    [Fact]
    public void A_clock_is_met_on_the_day_that_somebody_says_and_not_before_it()
    {
        var received = Happened("reportReceived", "2017-04-07");
        Rule("I2", received, met: "2017-07-24");

        Clock("I2", Day("2017-07-21")).Clock.Status.ShouldBe(ClockStatus.Overdue);
        var met = Clock("I2", Day("2017-07-24")).Clock;
        met.Status.ShouldBe(ClockStatus.Met);
        met.Reason.ShouldStartWith("Done on 24 July 2017, 4 days late");
    }

    [Fact]
    public void A_ruling_of_one_event_leaves_the_others_alone()
    {
        var first = Happened("reportReceived", "2017-04-07");
        Happened("reportReceived", "2018-08-07");
        Rule("I2", first, met: "2017-07-20");
        Clocks(Day("2018-09-01")).Where(one => one.Clock.Rule.Code == "I2").Select(one => one.Clock.Status).ShouldBe([ClockStatus.Met, ClockStatus.Running]);
    }

    [Fact]
    public void Of_two_inspections_that_overlap_each_has_the_plan_that_answers_it()
    {
        var area = _eastmere.Add(new Source { Id = _eastmere.NewId(), Code = "AREA17", Kind = SourceKind.AreaSendInspection, Title = "Area inspection" });
        var (first, second) = (Happened("reportReceived", "2017-04-07", _eastmere.Inspection), Happened("reportReceived", "2017-05-10", area));
        Happened("planSubmitted", "2017-06-30", area);

        Clocks(Day("2017-07-10")).Where(one => one.Clock.Rule.Code == "I2").Select(one => (one.Event, one.Clock.Status))
            .ShouldBe([(first, ClockStatus.DueSoon), (second, ClockStatus.Met)]);
    }

    [Fact]
    public void What_meets_a_rule_that_comes_back_starts_its_next_round()
    {
        var issued = Happened("directionIssued", "2017-06-05");
        Rule("I16", issued, met: "2017-12-01", occurrence: "2017-12-05");
        var review = Clock("I16", Day("2018-01-08")).Clock;
        (review.Occurrence, review.Due, review.Status).ShouldBe((2, Day("2018-06-05"), ClockStatus.Running));
    }

    [Fact]
    public void A_date_notified_for_one_round_does_not_move_the_next()
    {
        var issued = Happened("directionIssued", "2017-06-05");
        Rule("I16", issued, due: "2017-12-15", occurrence: "2017-12-05");
        Clock("I16", Day("2017-11-01")).Clock.Due.ShouldBe(Day("2017-12-15"));

        Rule("I16", issued, met: "2017-12-14", occurrence: "2017-12-05");
        Clock("I16", Day("2018-01-08")).Clock.Due.ShouldBe(Day("2018-06-05"));
    }

    [Fact]
    public void A_clock_that_has_not_started_carries_the_obligation_that_waits_for_it()
    {
        Happened("reportReceived", "2017-04-07");
        _eastmere.Add(_eastmere.Inspection with { Obligations = [new("5(f)", "Take part in the review.", "directionIssued")] });
        var review = Clock("I16", Eastmere.Today);

        review.Clock.Status.ShouldBe(ClockStatus.NotStarted);
        review.Obligations.Select(one => one.Reference).ShouldBe(["5(f)"]);
    }

    [Fact]
    public void A_child_s_timescales_are_not_the_programme_s() =>
        Clocks(Eastmere.Today).ShouldNotContain(one => one.Clock.Rule.File == "children.json");

    private IReadOnlyList<ProgrammeClock> Clocks(DateOnly today) => ProgrammeClocks.Of(_eastmere.View, today, ClockRules.BuiltIn);

    private ProgrammeClock Clock(string rule, DateOnly today) => Clocks(today).Single(one => one.Clock.Rule.Code == rule);

    private ProgrammeEvent Happened(string name, string on, Source? about = null) =>
        _eastmere.Add(new ProgrammeEvent { Id = _eastmere.NewId(), Name = name, On = Day(on), Source = about?.Id });

    private ClockRuling Rule(string rule, ProgrammeEvent of, string? due = null, string? met = null, string? occurrence = null) => _eastmere.Add(new ClockRuling
    {
        Id = _eastmere.NewId(), Rule = rule, Event = of.Id, Reason = "A letter says so.", By = "Improvement manager",
        NotifiedDue = due is null ? null : Day(due), MetOn = met is null ? null : Day(met), Occurrence = occurrence is null ? null : Day(occurrence),
    });
}
