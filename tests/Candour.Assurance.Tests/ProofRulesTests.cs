using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class ProofRulesTests
{
    private static readonly StressTest Test = new(ProofRules.All);

    private readonly Eastmere _eastmere = new();

    private IReadOnlyList<(string Rule, string Sentence)> Found => [.. Test.Run(_eastmere.View.Programme, Eastmere.Today).Select(one => (one.Rule.Code, one.Sentence))];

    [Theory]
    [InlineData("atRisk")]
    [InlineData("offTrack")]
    [InlineData("notStarted")]
    public void A_claim_that_promises_nothing_needs_no_proof(string claim)
    {
        _eastmere.Act("1", claim);

        Found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("onTrack", "“On track” is claimed, and nobody has ever shown why.")]
    [InlineData("complete", "“Complete” is claimed, and nobody has ever shown why.")]
    public void A_claim_without_any_evidence_is_found(string claim, string sentence)
    {
        _eastmere.Act("1", claim);

        Found.ShouldBe([("claim-no-evidence", sentence)]);
    }

    [Fact]
    public void A_claim_whose_evidence_has_all_expired_is_found()
    {
        var action = _eastmere.Act("1", "onTrack");
        _eastmere.Show(action, EvidenceLine.Management, Shows.Output, one => one with { ObservedFrom = Day("2018-03-01"), ObservedTo = Day("2018-03-31"), CollectedOn = Day("2018-04-02") });

        Found.ShouldBe([("evidence-expired", "“On track” is claimed, and what supported it counted until 30 June 2018.")]);
    }

    [Fact]
    public void A_claim_that_evidence_contradicts_is_found_with_what_contradicts_it()
    {
        var action = _eastmere.Act("1", "onTrack");
        _eastmere.Show(action, EvidenceLine.Oversight, Shows.Outcome, one => one with { Bearings = [new(action.Id, Contradicts: true)] });

        Found.ShouldHaveSingleItem().Rule.ShouldBe("claim-contradicted");
    }

    [Fact]
    public void A_raised_claim_that_rests_on_the_proof_of_the_one_before_is_found()
    {
        var action = _eastmere.Act("1", "atRisk");
        _eastmere.Show(action, EvidenceLine.Oversight, Shows.Outcome);
        Report(action, "2018-10-20", "atRisk");
        Report(action, "2018-11-20", "onTrack");
        Report(action, "2018-11-30", "onTrack");

        Found.ShouldBe([("raised-no-evidence", "“On track” is claimed since 20 November 2018, after “At risk” on 20 October 2018. Nothing that supports it was added after that.")]);
    }

    [Fact]
    public void A_raised_claim_with_something_new_to_show_for_it_is_not()
    {
        var action = _eastmere.Act("1", "atRisk");
        Report(action, "2018-09-20", "atRisk");
        _eastmere.Show(action, EvidenceLine.Oversight, Shows.Outcome);
        Report(action, "2018-11-20", "onTrack");

        Found.ShouldBeEmpty();
    }

    [Fact]
    public void A_lowered_claim_needs_nothing_new()
    {
        var action = _eastmere.Act("1", "onTrack");
        _eastmere.Show(action, EvidenceLine.Independent, Shows.Outcome, one => one with { ObservedFrom = Day("2018-03-01"), ObservedTo = Day("2018-03-31"), CollectedOn = Day("2018-04-02") });
        Report(action, "2018-09-20", "complete");
        Report(action, "2018-11-20", "onTrack");

        Found.ShouldBeEmpty();
    }

    [Fact]
    public void Complete_without_an_outcome_is_found()
    {
        var action = _eastmere.Act("1", "complete");
        _eastmere.Show(action, EvidenceLine.Oversight, Shows.Output);

        Found.ShouldBe([("complete-no-outcome", "“Complete” is claimed. What supports it shows that something was done, not that anything is better for it.")]);
    }

    [Fact]
    public void An_opinion_that_somebody_answers_for_is_not_asked_again()
    {
        var action = _eastmere.Act("1", "complete");
        _eastmere.Add(new OpinionOverride { Id = _eastmere.NewId(), Of = action.Id, Opinion = Opinion.Reasonable, From = Day("2018-11-01"), Until = Day("2018-12-31"), Reason = "Seen at the visit.", By = "Head of Audit" });

        Found.ShouldBeEmpty();
    }

    [Fact]
    public void Rules_have_codes_that_no_rule_of_the_plan_has() =>
        PlanRules.All.Concat(ProofRules.All).Select(one => one.Code).ShouldBeUnique();

    private void Report(PlanAction action, string on, string claim) =>
        _eastmere.Add(new ActionUpdate { Id = _eastmere.NewId(), Action = action.Id, On = Day(on), By = "Director", Claim = claim });
}
