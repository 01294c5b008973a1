using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class ClaimedAgainstEvidencedTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void The_headline_says_what_is_claimed_and_how_much_of_it_evidence_supports()
    {
        var proven = _eastmere.Act("1", "onTrack");
        _eastmere.Show(proven, EvidenceLine.Oversight, Shows.Outcome);
        _eastmere.Act("2", "complete");
        _eastmere.Act("3", "offTrack");

        var all = ClaimedAgainstEvidenced.Of(_eastmere.View, Eastmere.Today);

        all.Sentence.ShouldBe("Leads claim that 2 of 3 actions are on track or complete. Evidence supports 1 of them.");
        (all.Gap, all.Assessment.Opinion).ShouldBe((1, Opinion.None));
        all.Bias.ShouldBe(1);
    }

    [Fact]
    public void It_is_counted_by_lead_theme_and_directorate()
    {
        _eastmere.Show(_eastmere.Act("1", "onTrack"), EvidenceLine.Oversight, Shows.Output);
        _eastmere.Act("2", "onTrack");

        foreach (var grouping in new[] { ActionGrouping.Lead, ActionGrouping.Theme, ActionGrouping.Directorate })
        {
            var group = ClaimedAgainstEvidenced.By(grouping, _eastmere.View, Eastmere.Today).ShouldHaveSingleItem();
            (group.Actions, group.Claimed, group.Evidenced).ShouldBe((2, 2, 1), grouping.ToString());
        }
    }

    [Fact]
    public void Over_time_each_month_has_the_claims_and_the_evidence_of_then()
    {
        _eastmere.Show(_eastmere.Act("1", "onTrack"), EvidenceLine.Oversight, Shows.Output);
        _eastmere.Act("2", "onTrack");

        AssuranceHistory.Monthly(_eastmere.View, Day("2018-09-15"), Day("2018-11-15")).ShouldBe(
            [new(Day("2018-09-30"), 2, 2, 0), new(Day("2018-10-31"), 2, 2, 1), new(Day("2018-11-15"), 2, 2, 1)]);
    }

    [Theory]
    [InlineData("", Opinion.None)]
    [InlineData("4 4 4 4 4 4 4 4 4 1", Opinion.Substantial)]
    [InlineData("4 4 4 4 4 4 4 4 1 1", Opinion.None)]
    [InlineData("3 3 3 3 3 3 3 3 3 0", Opinion.Limited)]
    [InlineData("0 0", Opinion.Contradicted)]
    public void Many_together_are_what_nine_in_ten_reach(string members, Opinion opinion) =>
        GroupOpinion.Of([.. members.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => (Opinion)int.Parse(one, System.Globalization.CultureInfo.InvariantCulture))]).ShouldBe(opinion);

    [Fact]
    public void Many_together_say_why_and_what_would_raise_it()
    {
        for (var number = 1; number <= 9; number++) _eastmere.Show(_eastmere.Act($"{number}", "onTrack"), EvidenceLine.Oversight, Shows.Output);
        var last = _eastmere.Act("10", "onTrack");
        All.Reason.ShouldBe("9 of 10 reach it.");
        All.NextStep.ShouldBe("9 more actions must reach “substantial”. The nearest is CSIP-1. It needs an outcome seen by somebody independent of the lead, beside another independent look, or one seen from outside.");

        _eastmere.Show(last, EvidenceLine.Oversight, Shows.Outcome, one => one with { Bearings = [new(last.Id, Contradicts: true)] });
        (All.Opinion, All.Reason).ShouldBe((Opinion.Limited, "9 of 10 reach it, and it can be no better while 1 is contradicted."));
        All.NextStep.ShouldStartWith("What contradicts CSIP-10 must be answered. It needs something seen after 30 September 2018");

        _eastmere.Act("11", "onTrack");
        (All.Opinion, All.Reason).ShouldBe((Opinion.None, "Evidence that counts bears out 9 of 11; it takes 10."));
        All.NextStep.ShouldBe("1 more action must reach “limited”. The nearest is CSIP-11. It needs something current that shows what was done.");
    }

    private GroupAssessment All => ClaimedAgainstEvidenced.Of(_eastmere.View, Eastmere.Today).Assessment;

    [Fact]
    public void A_recommendation_has_what_bears_on_itself_or_what_its_weakest_action_has()
    {
        var recommendation = _eastmere.Recommend("3");
        _eastmere.Show(_eastmere.Act("1", "onTrack", recommendation), EvidenceLine.Oversight, Shows.Outcome);
        var weak = _eastmere.Act("2", "onTrack", recommendation);

        var found = _eastmere.View.Of(recommendation, Eastmere.Today);
        (found.Opinion, found.Reason).ShouldBe((Opinion.None, "There is no evidence."));

        _eastmere.Show(weak, EvidenceLine.Management, Shows.Output);
        found = _eastmere.View.Of(recommendation, Eastmere.Today);
        (found.Opinion, found.NextStep).ShouldBe((Opinion.Limited, "CSIP-2: It needs what came of it, seen by somebody other than the lead whose task is to check."));

        _eastmere.Show(recommendation, EvidenceLine.Independent, Shows.Outcome);
        _eastmere.View.Of(recommendation, Eastmere.Today).Opinion.ShouldBe(Opinion.Substantial);

        _eastmere.Show(recommendation, EvidenceLine.Independent, Shows.Outcome, one => one with { Bearings = [new(recommendation.Id, Contradicts: true)] });
        _eastmere.View.Of(recommendation, Eastmere.Today).Opinion.ShouldBe(Opinion.Contradicted);
    }
}
