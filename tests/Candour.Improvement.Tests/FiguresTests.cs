using Candour.Time;

namespace Candour.Improvement.Tests;

public sealed class FiguresTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void Claims_are_counted_at_each_month_s_end_and_today()
    {
        var action = _eastmere.Act("1", one => one with { Id = _eastmere.NewId("2018-08-20") });
        _eastmere.Act("2", one => one with { Id = _eastmere.NewId("2018-10-05") });
        _eastmere.Report(action, "2018-09-30", "atRisk");
        _eastmere.Report(action, "2018-11-01", "onTrack");

        var history = ClaimHistory.Monthly(_eastmere.View, Day("2018-08-01"), Eastmere.Today);

        history.Select(one => one.Day).ShouldBe([Day("2018-08-31"), Day("2018-09-30"), Day("2018-10-31"), Day("2018-11-30"), Eastmere.Today]);
        history.Select(one => one.Total).ShouldBe([1, 1, 2, 2, 2]);
        history.Select(one => one.OnTrackOrComplete).ShouldBe([0, 0, 0, 1, 1]);
        Count(history[1], "atRisk").ShouldBe(1);
        Count(history[2], "notStarted").ShouldBe(1);
    }

    [Fact]
    public void A_history_that_ends_on_a_month_s_end_counts_that_day_once() =>
        ClaimHistory.Monthly(_eastmere.View, Day("2018-11-01"), Day("2018-11-30")).Select(one => one.Day).ShouldBe([Day("2018-11-30")]);

    [Fact]
    public void A_report_that_is_older_than_the_record_makes_the_action_known_from_then()
    {
        var action = _eastmere.Act("1", one => one with { Id = _eastmere.NewId("2018-12-01") });
        _eastmere.Report(action, "2018-06-10", "onTrack");

        ClaimHistory.On(_eastmere.View, Day("2018-06-30")).OnTrackOrComplete.ShouldBe(1);
        ClaimHistory.On(_eastmere.View, Day("2018-06-09")).Total.ShouldBe(0);
    }

    [Fact]
    public void What_was_handed_on_is_counted_until_then_and_what_was_done_for_good()
    {
        var heir = _eastmere.Act("3");
        _eastmere.Act("1", one => one with { Closure = new(Day("2018-10-15"), "b", "Goes on there.", heir.Id) });
        _eastmere.Act("2", one => one with { Closure = new(Day("2018-10-15"), "b", "Audited.") });

        ClaimHistory.On(_eastmere.View, Day("2018-09-30")).Total.ShouldBe(3);
        ClaimHistory.On(_eastmere.View, Day("2018-10-31")).Total.ShouldBe(2);
    }

    [Fact]
    public void Slippage_is_told_by_action_and_by_lead()
    {
        Move(_eastmere.Act("1"), "2019-04-30", "2019-06-30");
        Move(_eastmere.Act("2", one => one with { Leads = [new(_eastmere.HeadOfHr.Id)] }), "2019-03-21");
        _eastmere.Act("3");

        var slippage = Slippage.Of(_eastmere.View, Eastmere.Today);

        slippage.Moved.Select(one => (one.Row.Number, one.Days, one.Times)).ShouldBe([("1", 91, 2), ("2", -10, 1)]);
        slippage.Days.ShouldBe(81);
        slippage.By(ActionGrouping.Lead).Select(one => (one.Title, one.Actions, one.Moved, one.Days, one.Times))
            .ShouldBe([("Director of Children’s Services", 2, 1, 91, 2), ("Head of HR", 1, 1, -10, 1)]);
    }

    [Fact]
    public void Each_step_of_an_action_slips_for_itself()
    {
        var due = DueDate.Parse("Silver – December 2018, Gold – 2022");
        var action = _eastmere.Act("1", one => one with { Due = due, Milestones = ActionMilestone.From(due, _eastmere.At) });
        Move(action, "2019-01-31", "2019-02-28");
        action = _eastmere.View.ActionBy("CSIP-1")!;
        _eastmere.Add(action.With(action.Milestones[1].MoveTo(Day("2022-12-01"), Day("2018-11-01"), "Director", "Earlier.")));

        var slippage = Slippage.Of(_eastmere.View, Eastmere.Today);

        slippage.Moved.Select(one => (one.Milestone.Name, one.Days, one.Times)).ShouldBe([("Silver", 59, 2), ("Gold", -30, 1)]);
        slippage.By(ActionGrouping.Lead).Select(one => (one.Actions, one.Moved, one.Days, one.Times)).ShouldBe([(1, 1, 29, 3)]);
        var row = _eastmere.View.Rows(Eastmere.Today).Single();
        (row.Original, row.Due, row.DaysMoved, row.TimesMoved).ShouldBe((Day("2022-12-31"), Day("2022-12-01"), -30, 3));
    }

    [Fact]
    public void A_board_hears_what_changed_since_it_last_met()
    {
        var (raised, lowered) = (_eastmere.Act("1"), _eastmere.Act("2"));
        _eastmere.Report(raised, "2018-10-01", "atRisk");
        _eastmere.Report(raised, "2018-11-28", "onTrack");
        _eastmere.Report(lowered, "2018-10-01", "onTrack");
        _eastmere.Report(lowered, "2018-11-28", "offTrack");
        Move(_eastmere.Act("3"), "2019-04-30", "2019-05-31", "2019-06-30");
        _eastmere.Act("4", due: "2018-11-30");
        _eastmere.Act("5", one => one with { Closure = new(Day("2018-11-05"), "b", "Audited.") });
        _eastmere.Act("6", one => one with { Closure = new(Day("2018-11-05"), "b", "Goes on there.", raised.Id) });
        _eastmere.Act("7", one => one with { Id = _eastmere.NewId("2018-11-10") });
        _eastmere.Recommend("1", with: one => one with { Id = _eastmere.NewId("2018-11-10") });

        var changes = ChangesSince.Of(_eastmere.View, Day("2018-10-22"), Eastmere.Today);

        changes.Raised.Single().ShouldBe(new(raised, _eastmere.Programme.Claim("atRisk"), _eastmere.Programme.Claim("onTrack")));
        changes.Lowered.Single().Action.ShouldBe(lowered);
        changes.DatesMoved.Select(one => one.Place).ShouldBe([2, 3]);
        changes.Sentences.ShouldBe(
        [
            "1 recommendation added", "1 action added", "1 claim raised", "1 claim lowered",
            "2 dates moved, 1 of them for the third time", "1 action went past its date", "1 action closed", "1 action handed on",
        ]);
    }

    [Fact]
    public void The_first_sentence_tells_what_is_claimed_and_the_second_what_stands_against_it()
    {
        _eastmere.Report(_eastmere.Act("1", due: "2018-11-30"), "2018-11-28", "onTrack");
        _eastmere.Report(_eastmere.Act("2"), "2018-11-28", "atRisk");
        _eastmere.Act("3");

        var headline = Headline.Of(_eastmere.View, Eastmere.Today);

        headline.Sentence.ShouldBe("Leads claim that 1 of 3 actions is on track or complete.");
        headline.ButSentence.ShouldBe("1 action is past its date, and nobody has reported on 1 action within the reporting cycle.");
        headline.ShouldBe(new(Actions: 3, OnTrackOrComplete: 1, Open: 3, Overdue: 1, NotReported: 1));
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(2, 0, "2 actions are past their dates.")]
    [InlineData(0, 2, "Nobody has reported on 2 actions within the reporting cycle.")]
    public void What_stands_against_the_claims_is_said_only_where_something_does(int overdue, int notReported, string? sentence) =>
        new Headline(Actions: 5, OnTrackOrComplete: 5, Open: 5, overdue, notReported).ButSentence.ShouldBe(sentence);

    // The first move lies before the board of 22 October, the others after it.
    private void Move(PlanAction action, params string[] to)
    {
        foreach (var (at, day) in to.Index())
            action = _eastmere.Add(action.With(action.Milestones[0].MoveTo(Day(day), Day("2018-10-01").AddDays(at * 30), "Director", "Capacity.")));
    }

    private static int Count(ClaimsOn claims, string code) => claims.Claims.Single(one => one.Claim.Code == code).Count;
}
