namespace Candour.Improvement.Tests;

public sealed class ClaimWordsTests
{
    private static readonly Programme Programme = new() { Id = Guid.NewGuid(), Name = "Improvement" };

    [Theory]
    [InlineData("On track", "onTrack", ClaimMatch.Same)]
    [InlineData("ON-TRACK", "onTrack", ClaimMatch.Same)]
    [InlineData("onTrack", "onTrack", ClaimMatch.Same)]
    [InlineData("Green", "onTrack", ClaimMatch.Usual)]
    [InlineData("G", "onTrack", ClaimMatch.Usual)]
    [InlineData("RAG: green.", "onTrack", ClaimMatch.Usual)]
    [InlineData("amber", "atRisk", ClaimMatch.Usual)]
    [InlineData("Red", "offTrack", ClaimMatch.Usual)]
    [InlineData("Delayed", "offTrack", ClaimMatch.Usual)]
    [InlineData("Blue", "complete", ClaimMatch.Usual)]
    [InlineData("Completed ", "complete", ClaimMatch.Usual)]
    [InlineData("Grey", "notStarted", ClaimMatch.Usual)]
    [InlineData("yellow", "yellow", ClaimMatch.Own)]
    [InlineData("Purple", "Purple", ClaimMatch.Unknown)]
    [InlineData("RAG", "RAG", ClaimMatch.Unknown)]
    [InlineData("", "", ClaimMatch.Unknown)]
    public void Another_plan_s_word_is_matched_as_far_as_it_is_known(string written, string code, ClaimMatch match)
    {
        var suggestion = ClaimWords.Suggest(Programme, written);

        (suggestion.Written, suggestion.Claim.Code, suggestion.Match).ShouldBe((written, code, match));
    }

    [Fact]
    public void A_claim_of_the_programme_s_own_goes_before_what_is_usual()
    {
        var own = Programme with { Claims = [new("g", "Green", "Done and seen.", Standing.Complete, "green"), .. Programme.Claims] };

        ClaimWords.Suggest(own, "green").ShouldBe(new("green", own.Claims[0], ClaimMatch.Same));
    }

    [Fact]
    public void A_claim_that_is_added_stands_in_its_place_from_worst_to_best()
    {
        var yellow = ClaimWords.Suggest(Programme, "Yellow").Claim;

        ClaimWords.With(Programme, yellow).Claims.Select(one => one.Code).ShouldBe(["notStarted", "offTrack", "atRisk", "yellow", "onTrack", "complete"]);
        ClaimWords.With(ClaimWords.With(Programme, yellow), yellow).Claims.Count.ShouldBe(6);
    }
}
