namespace Candour.Improvement.Tests;

public sealed class UpdateTests
{
    private static readonly DateTimeOffset At = new(2018, 12, 3, 12, 0, 0, TimeSpan.Zero);
    private readonly Eastmere _eastmere = new();

    private Checked<ActionUpdate> Report(PlanAction action, UpdateDraft draft) => draft.Add(_eastmere.View, action, At, Eastmere.Today, "Director");

    [Fact]
    public void A_lead_reports_with_what_is_in_the_way_and_what_comes_next()
    {
        var update = Report(_eastmere.Act("1"), new("onTrack", " Audits are booked. ", "", "First audit in January")).Required;

        (update.Claim, update.Commentary, update.InTheWay, update.NextStep, update.On).ShouldBe(("onTrack", "Audits are booked.", null, "First audit in January", Eastmere.Today));
    }

    [Theory]
    [InlineData("notStarted", "onTrack", true)]
    [InlineData("onTrack", "onTrack", true)]
    [InlineData("atRisk", "complete", true)]
    [InlineData("notStarted", "atRisk", false)]
    [InlineData("atRisk", "atRisk", false)]
    [InlineData("notStarted", "offTrack", false)]
    [InlineData("complete", "onTrack", false)]
    [InlineData("onTrack", "notStarted", false)]
    public void A_claim_that_falls_or_worries_needs_a_reason_and_one_that_rises_does_not(string before, string now, bool canBeSilent)
    {
        var action = _eastmere.Act("1");
        _eastmere.Report(action, "2018-11-01", before);

        Report(action, new(now)).IsGood.ShouldBe(canBeSilent);
        Report(action, new(now, "Because.")).IsGood.ShouldBeTrue();
    }

    [Fact]
    public void A_fall_is_named_in_the_programme_s_own_words()
    {
        var action = _eastmere.Act("1");
        _eastmere.Report(action, "2018-11-01", "complete");

        Report(action, new("onTrack")).Problems.Single().ShouldBe(new("commentary", "Say why it has fallen to “On track”."));
    }

    [Fact]
    public void A_claim_that_the_programme_does_not_have_cannot_be_made() =>
        Report(_eastmere.Act("1"), new("Purple", "Words.")).Problems.Single().ShouldBe(new("claim", "Choose how the action stands."));

    [Fact]
    public void A_programme_s_own_claim_can_be_made()
    {
        var yellow = ClaimWords.Suggest(_eastmere.Programme, "Yellow");
        _eastmere.Add(ClaimWords.With(_eastmere.Programme, yellow.Claim));

        Report(_eastmere.Act("1"), new("yellow", "Nearly there.")).IsGood.ShouldBeTrue();
    }

    [Fact]
    public void A_closed_action_takes_no_report() =>
        Report(_eastmere.Act("1", one => one with { Closure = new(Day("2018-11-01"), "b", "h") }), new("onTrack")).Problems.Single().Field.ShouldBe("claim");
}
