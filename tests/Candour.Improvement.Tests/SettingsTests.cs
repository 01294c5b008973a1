namespace Candour.Improvement.Tests;

public sealed class SettingsTests
{
    private static readonly DateTimeOffset At = new(2018, 12, 3, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("#ffffff", 1.0)]
    [InlineData("#000000", 21.0)]
    [InlineData("#767676", 4.54)] // the lightest grey that is enough
    [InlineData("#0f4c5c", 9.47)]
    public void Contrast_with_white_is_as_the_guidelines_work_it_out(string colour, double ratio) =>
        Contrast.WithWhite(colour).ShouldBe(ratio, tolerance: 0.05);

    [Theory]
    [InlineData("#777777", "colour")]
    [InlineData("teal", "colour")]
    [InlineData("#12345", "colour")]
    public void A_colour_that_cannot_bear_white_text_is_refused(string colour, string field) =>
        new CouncilDraft("Eastmere Council", colour, null).Add(At).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public void Closure_days_are_read_as_people_write_them_and_kept_in_order() =>
        new CouncilDraft("Eastmere Council", "0F4C5C", "28/12/2018\n\n 27 Dec 2018 \r\n2018-12-28").Add(At).Required.Closures
            .ShouldBe([Day("2018-12-27"), Day("2018-12-28")]);

    [Fact]
    public void A_claim_of_ones_own_stands_after_those_that_count_as_the_same()
    {
        var programme = new ClaimDraft("Yellow", "Behind, and in hand.", Standing.AtRisk, "yellow").Add(new Programme { Id = Guid.NewGuid(), Name = "P" }).Required;
        programme.Claims.Select(one => one.Code).ShouldBe(["notStarted", "offTrack", "atRisk", "yellow", "onTrack", "complete"]);
        ClaimDraft.MoveUp(programme, "yellow").Claims.Select(one => one.Code).ShouldBe(["notStarted", "offTrack", "yellow", "atRisk", "onTrack", "complete"]);
    }

    [Fact]
    public void A_claim_that_no_report_has_made_is_removed()
    {
        var eastmere = new Eastmere();
        eastmere.Report(eastmere.Act("1"), "2018-11-01", "onTrack");

        ClaimDraft.Remove(eastmere.View, "atRisk").Required.Claims.Select(one => one.Code).ShouldBe(["notStarted", "offTrack", "onTrack", "complete"]);
    }

    [Fact]
    public void A_claim_that_reports_have_made_stays_and_the_actions_are_named()
    {
        var eastmere = new Eastmere();
        foreach (var day in new[] { "2018-10-01", "2018-11-01" }) eastmere.Report(eastmere.Act(day[5..7]), day, "atRisk");
        Refusal().ShouldBe("It stays: 2 reports on CSIP-10 and CSIP-11 make this claim. Give it other words instead.");

        for (var number = 1; number <= 5; number++) eastmere.Report(eastmere.Act($"{number}"), "2018-11-02", "atRisk");
        Refusal().ShouldBe("It stays: 7 reports on CSIP-1, CSIP-2, CSIP-3, CSIP-4, CSIP-5 and 2 other actions make this claim. Give it other words instead.");

        string Refusal() => ClaimDraft.Remove(eastmere.View, "atRisk").Problems.ShouldHaveSingleItem().Message;
    }

    [Fact]
    public void What_nobody_has_reported_on_keeps_a_claim() =>
        ClaimDraft.Remove(new Eastmere().View, "notStarted").Problems.ShouldHaveSingleItem().Field.ShouldBe("standing");

    [Fact]
    public void One_claim_always_stands_for_what_nobody_has_reported_on() =>
        new ClaimDraft("Waiting", "Nothing yet.", Standing.AtRisk, "grey").Edit(new Programme { Id = Guid.NewGuid(), Name = "P" }, "notStarted")
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("standing");

    [Fact]
    public void Two_claims_of_like_names_have_codes_of_their_own()
    {
        var programme = new Programme { Id = Guid.NewGuid(), Name = "P" };
        foreach (var name in new[] { "At-risk", "At risk!", "…" })
            programme = new ClaimDraft(name, "Some.", Standing.AtRisk, "pink").Add(programme).Required;
        programme.Claims.Select(one => one.Code).Distinct().Count().ShouldBe(8);
    }
}
