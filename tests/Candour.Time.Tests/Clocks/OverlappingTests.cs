using static Candour.Time.Tests.Clocks.RulesInUse;

namespace Candour.Time.Tests.Clocks;

/// <summary>Two inspections at once: an event that says which it belongs to goes to that one's clocks, and any other by order.</summary>
public sealed class OverlappingTests
{
    private static readonly string[] Reports = ["reportReceived=2017-04-07@A", "reportReceived=2017-05-10@B"];

    [Theory]
    [InlineData("2017-07-19", "2017-06-30", "planSubmitted=2017-06-30@B", "planSubmitted=2017-07-19@A")] // B's plan is sent first
    [InlineData(null, "2017-06-30", "planSubmitted=2017-06-30@B")]
    [InlineData("2017-06-30", null, "planSubmitted=2017-06-30@A", "planSubmitted=2017-07-19@A")] // the second version of one plan is no other plan
    [InlineData("2017-06-30", "2017-07-19", "planSubmitted=2017-06-30", "planSubmitted=2017-07-19")]
    [InlineData("2017-07-19", "2017-06-30", "planSubmitted=2017-06-30@B", "planSubmitted=2017-07-19")]
    [InlineData("2017-06-30", "2017-07-19", "planSubmitted=2017-06-30@C", "planSubmitted=2017-07-19@C")] // a matter that no report is of
    public void A_plan_meets_the_clock_of_the_report_that_it_answers(string? first, string? second, params string[] plans) =>
        All("2017-08-01", [.. Reports, .. plans]).Where(c => c.Rule.Code == "I2").Select(c => (c.Of, c.MetOn))
            .ShouldBe([("A", first is null ? null : Day(first)), ("B", second is null ? null : Day(second))]);

    [Fact]
    public void A_deadline_that_is_recorded_for_one_leaves_the_other_s_to_the_rule() =>
        All("2017-08-01", [.. Reports, "planDue=2017-07-14@A"]).Where(c => c.Rule.Code == "I8").Select(c => (c.Of, c.TriggeredOn))
            .ShouldBe([("A", Day("2017-07-14")), ("B", Day("2017-08-17"))]);

    [Fact]
    public void A_deadline_that_names_no_report_holds_alone() =>
        All("2017-08-01", [.. Reports, "planDue=2017-07-14"]).Where(c => c.Rule.Code == "I8").Select(c => c.TriggeredOn).ShouldBe([Day("2017-07-14")]);

    [Fact]
    public void What_is_done_before_a_meeting_meets_its_own_meeting() =>
        All("2019-04-01", "meeting=2018-12-18@A", "meeting=2018-12-20@B", "agendaPublished=2018-12-07@B", "agendaPublished=2018-12-10@A")
            .Where(c => c.Rule.Code == "M1").Select(c => (c.Of, c.MetOn)).ShouldBe([("A", Day("2018-12-10")), ("B", Day("2018-12-07"))]);

    [Fact]
    public void A_report_on_one_direction_is_none_on_the_next_and_its_end_is_not_the_next_one_s()
    {
        var clock = The("I15", "2018-09-01", "directionIssued=2017-06-20@A", "directionIssued=2018-05-01@B", "chairReported=2018-06-20@A", "directionRevoked=2018-06-30@A");

        (clock.Of, clock.Occurrence, clock.Due, clock.Status).ShouldBe(("B", 1, Day("2018-08-01"), ClockStatus.Overdue));
    }
}
