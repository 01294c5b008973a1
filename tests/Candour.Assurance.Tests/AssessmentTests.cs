namespace Candour.Assurance.Tests;

public sealed class AssessmentTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void Without_evidence_there_is_no_assurance_and_it_says_what_is_needed()
    {
        var found = _eastmere.Assess(_eastmere.Act("1", "onTrack"));

        (found.Opinion, found.Reason, found.NextStep).ShouldBe((Opinion.None, "There is no evidence.", "It needs something current that shows what was done."));
    }

    [Fact]
    public void What_only_management_says_is_limited()
    {
        var action = _eastmere.Act("1", "onTrack");
        _eastmere.Show(action, EvidenceLine.Management, Shows.Outcome, one => one with { Independence = Independence.Lead });

        var found = _eastmere.Assess(action);

        (found.Opinion, found.Reason).ShouldBe((Opinion.Limited, "The one current item shows it, and it comes from those who do the work or manage it."));
        found.NextStep.ShouldBe("It needs what came of it, seen by somebody other than the lead whose task is to check.");
    }

    [Fact]
    public void An_opinion_falls_by_itself_and_says_before_when_it_will()
    {
        var action = _eastmere.Act("1", "onTrack");
        _eastmere.Show(action, EvidenceLine.Oversight, Shows.Output);
        _eastmere.Show(action, EvidenceLine.Independent, Shows.Activity);

        var found = _eastmere.Assess(action);

        (found.Opinion, found.FallsOn, found.FallsTo).ShouldBe((Opinion.Reasonable, Day("2019-03-31"), Opinion.Limited));
        found.Reason.ShouldBe("E-1 Report 1 (an output seen by the authority’s own oversight, to 30 September 2018) supports it.");
        _eastmere.Assess(action, Day("2019-03-31")).Opinion.ShouldBe(Opinion.Limited);
        _eastmere.Assess(action, Day("2019-10-01")).Reason.ShouldBe("All 2 items of evidence have expired, the last on 30 September 2019.");
    }

    [Fact]
    public void What_contradicts_is_named_with_what_would_answer_it()
    {
        var action = _eastmere.Act("1", "complete");
        _eastmere.Show(action, EvidenceLine.Oversight, Shows.Outcome);
        _eastmere.Show(action, EvidenceLine.Independent, Shows.Outcome, one => one with { Title = "Letter of the second visit", Bearings = [new(action.Id, Contradicts: true)] });

        var found = _eastmere.Assess(action);

        found.Opinion.ShouldBe(Opinion.Contradicted);
        found.Reason.ShouldBe("E-2 Letter of the second visit (an outcome seen by somebody from outside, to 30 September 2018) speaks against it, and nothing as strong that was seen later answers it.");
        found.NextStep.ShouldBe("It needs something seen after 30 September 2018 by somebody from outside, which answers E-2 Letter of the second visit.");
    }

    [Fact]
    public void An_item_in_the_place_of_another_ends_it()
    {
        var action = _eastmere.Act("1", "onTrack");
        var first = _eastmere.Show(action, EvidenceLine.Independent, Shows.Outcome);
        _eastmere.Show(action, EvidenceLine.Management, Shows.Output, one => one with { Supersedes = first.Id, CollectedOn = Day("2018-11-01") });

        _eastmere.Assess(action, Day("2018-10-31")).Opinion.ShouldBe(Opinion.Substantial);
        _eastmere.Assess(action, Day("2018-11-01")).Opinion.ShouldBe(Opinion.Limited);
    }

    [Theory]
    [InlineData("5 6 5 6 5 6 5 6 5 6 5 6 5 6 14", null, Opinion.Reasonable, Impact.Better)]
    [InlineData("15 14 15 14 15 14 15 14 15 14 15 14 15 14 5", null, Opinion.Contradicted, Impact.Worse)]
    [InlineData("5 6 5 6 5 6 5 6 5 6 5 6 5 6 5", null, Opinion.None, Impact.NoChange)]
    [InlineData("5 6 5", 4, Opinion.Reasonable, Impact.Better)]
    [InlineData("5 6 5", 8, Opinion.Contradicted, Impact.Worse)]
    [InlineData("5 6", 4, Opinion.None, Impact.NoChange)]
    [InlineData("5 6 5 6 5 6 5 6 5 6 5 6 5 6 14", 20, Opinion.None, Impact.NoChange)]
    public void A_linked_measure_counts_by_its_signal_and_its_target(string figures, int? target, Opinion opinion, Impact impact)
    {
        var action = _eastmere.Act("1", "onTrack");
        _eastmere.Count(action, [.. figures.Split(' ').Select(decimal.Parse)], one => target is { } aim ? one with { Targets = [new(Day("2017-01-01"), aim)] } : one);

        _eastmere.Assess(action).Opinion.ShouldBe(opinion);
        _eastmere.View.ImpactOf(action.Id, Eastmere.Today).ShouldBe(impact);
    }

    [Fact]
    public void Who_answers_for_a_measure_does_not_look_at_their_own_action_from_outside()
    {
        var (own, other) = (_eastmere.Act("1", "onTrack"), _eastmere.Act("2", "onTrack"));
        _eastmere.Count(own, [5, 6, 5], one => one with { Owner = _eastmere.Director.Id, Targets = [new(Day("2017-01-01"), 4)], Actions = [own.Id] });
        _eastmere.Count(other, [5, 6, 5], one => one with { Code = "IHB", Owner = _eastmere.Auditor.Id, Targets = [new(Day("2017-01-01"), 4)], Actions = [other.Id] });
        foreach (var one in new[] { own, other }) _eastmere.Show(one, EvidenceLine.Oversight, Shows.Output);

        _eastmere.Assess(own).Opinion.ShouldBe(Opinion.Reasonable);
        _eastmere.Assess(other).Opinion.ShouldBe(Opinion.Substantial);
    }

    [Fact]
    public void What_somebody_answers_for_holds_for_its_time_and_the_rules_are_still_told()
    {
        var action = _eastmere.Act("1", "onTrack");
        _eastmere.Add(new OpinionOverride { Id = _eastmere.NewId(), Of = action.Id, Opinion = Opinion.Reasonable, Reason = "The audit is being written.", By = "Improvement adviser", From = Day("2018-12-01"), Until = Day("2018-12-31") });

        var found = _eastmere.Assess(action);

        (found.Opinion, found.Found, found.Override!.By).ShouldBe((Opinion.Reasonable, Opinion.None, "Improvement adviser"));
        _eastmere.Assess(action, Day("2019-01-01")).Opinion.ShouldBe(Opinion.None);
    }
}
