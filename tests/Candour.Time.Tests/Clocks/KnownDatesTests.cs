using static Candour.Time.Tests.Clocks.RulesInUse;

namespace Candour.Time.Tests.Clocks;

/// <summary>Dates that are known from papers and letters, or worked out by hand.</summary>
public sealed class KnownDatesTests
{
    [Theory]
    [InlineData("I1", "reportReceived=2017-04-07", "2017-05-24")]
    [InlineData("I2", "reportReceived=2017-04-07", "2017-07-20")] // as the council was told
    [InlineData("I2", "reportReceived=2017-04-06", "2017-07-19")]
    [InlineData("I5", "reportReceived=2017-04-07", "2017-05-10")]
    [InlineData("I6", "reportReceived=2017-04-07", "2017-06-01")]
    [InlineData("I8", "reportReceived=2017-04-07", "2017-08-17")] // four weeks from the plan's deadline; the visit was in August
    [InlineData("I8", "planDue=2017-07-20", "2017-08-17")]
    [InlineData("I12", "planSubmitted=2017-07-20", "2019-07-20")]
    [InlineData("I10", "visitStarts=2018-08-15", "2018-08-10")]
    [InlineData("I10", "visitStarts=2018-12-11", "2018-12-06")]
    [InlineData("I13", "finalVisit=2018-12-11", "2019-06-11")]
    [InlineData("I15", "directionIssued=2017-06-20", "2017-09-20")]
    [InlineData("I16", "directionIssued=2017-06-20", "2017-12-20")]
    [InlineData("I17", "improvementBoardMeets=2017-06-12", "2017-06-12")]
    [InlineData("I19", "improvementBoardMeets=2017-06-12", "2017-07-24")]
    [InlineData("M1", "meeting=2018-12-18", "2018-12-10")]
    [InlineData("M6", "privateMeeting=2018-12-18", "2018-11-19")]
    [InlineData("M7", "keyDecision=2018-12-18", "2018-11-19")]
    [InlineData("C1", "referral=2018-12-21", "2018-12-24")]
    [InlineData("C2", "referral=2017-04-07", "2017-06-15")]
    [InlineData("C3", "strategyDiscussion=2017-04-07", "2017-05-03")]
    [InlineData("C10", "becameLookedAfter=2017-04-07", "2017-05-10")]
    public void A_clock_ends_on_the_day_that_is_known(string code, string happened, string due) =>
        The(code, "2017-04-10", happened).Due.ShouldBe(Day(due));

    [Theory]
    [InlineData("I6", "reportReceived=2017-04-07", "2017-05-17")]
    [InlineData("M3", "meeting=2018-12-18", "2024-12-18")]
    [InlineData("M4", "meeting=2018-12-18", "2022-12-18")]
    [InlineData("M12", "decisionPublished=2018-12-04", "2018-12-12")] // Tuesday; called in until the Tuesday after; acted on from Wednesday
    public void A_clock_opens_on_the_day_that_is_known(string code, string happened, string notBefore) =>
        The(code, "2018-12-04", happened).NotBefore.ShouldBe(Day(notBefore));

    [Fact]
    public void Every_rule_of_inspection_and_of_meetings_is_there() =>
        Enumerable.Range(1, 20).Select(n => $"I{n}").Concat(Enumerable.Range(1, 13).Select(n => $"M{n}"))
            .Except(ClockRules.BuiltIn.Rules.Select(r => r.Code)).ShouldBeEmpty();

    [Fact]
    public void Every_rule_says_what_it_rests_on_and_how_surely() =>
        ClockRules.BuiltIn.Rules.ShouldAllBe(r => r.Source.Length > 0 && r.Says.Length > 0 && r.Evidence.Count > 0 && r.Evidence.All(e => e.Words().Length > 0));

    [Theory]
    [InlineData("I6")]
    [InlineData("M7")]
    [InlineData("M12")]
    public void What_the_law_leaves_open_is_marked_as_a_setting(string code) =>
        ClockRules.BuiltIn.Rules.Single(r => r.Code == code).ShouldSatisfyAllConditions(
            r => r.Settings.ShouldNotBeEmpty(),
            r => r.Note.ShouldNotBeNullOrEmpty());

    [Fact]
    public void The_events_of_the_command_line_are_known() =>
        new[] { "reportReceived", "reportPublished", "directionIssued", "planDue", "planSubmitted", "visitStarts", "finalVisit", "meeting", "becameLookedAfter", "strategyDiscussion", "referral" }
            .Except(ClockRules.BuiltIn.Events.Keys).ShouldBeEmpty();
}
