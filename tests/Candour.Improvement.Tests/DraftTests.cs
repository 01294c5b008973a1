namespace Candour.Improvement.Tests;

public sealed class DraftTests
{
    private static readonly DateTimeOffset At = new(2018, 12, 3, 12, 0, 0, TimeSpan.Zero);
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void A_source_without_a_code_gets_one_of_its_title() =>
        new SourceDraft { Title = "Peer Challenge 2018" }.Add(_eastmere.View, At).Required.Code.ShouldBe("PC2018");

    [Fact]
    public void Two_sources_cannot_share_a_code_nor_a_source_and_a_plan()
    {
        new SourceDraft { Title = "Another", Code = "ofsted17" }.Add(_eastmere.View, At).Problems.Single().Field.ShouldBe("code");
        new SourceDraft { Title = "Another", Code = "CSIP" }.Add(_eastmere.View, At).Problems.Single().Field.ShouldBe("code");
        new PlanDraft("OFSTED17", "Another", []).Add(_eastmere.View, At).Problems.Single().Field.ShouldBe("code");
    }

    [Fact]
    public void An_inspection_does_not_end_before_it_begins() =>
        new SourceDraft { Title = "Visit", InspectedFrom = Day("2018-12-11"), InspectedTo = Day("2018-12-10") }.Add(_eastmere.View, At).Problems.Single().Field.ShouldBe("inspectedTo");

    [Fact]
    public void A_source_is_edited_without_a_change_of_code()
    {
        var same = SourceDraft.Of(_eastmere.Inspection);

        same.Edit(_eastmere.View, _eastmere.Inspection).Required.ShouldBe(_eastmere.Inspection);
        (same with { Code = "OFSTED18" }).Edit(_eastmere.View, _eastmere.Inspection).Problems.Single().Field.ShouldBe("code");
    }

    [Fact]
    public void A_recommendation_is_named_after_its_source_and_cannot_repeat_itself()
    {
        var first = _eastmere.Add(new RecommendationDraft { Source = _eastmere.Inspection.Id, Number = "4", Text = "Improve." }.Add(_eastmere.View, At).Required);
        var again = _eastmere.Add(new RecommendationDraft { Source = _eastmere.Inspection.Id, Number = "4", Text = "Improve.", RepeatOf = first.Id }.Add(_eastmere.View, At.AddSeconds(1)).Required);

        (first.Reference, again.Reference).ShouldBe(("OFSTED17-4", "OFSTED17-4-2"));
        (RecommendationDraft.Of(first) with { RepeatOf = again.Id }).Edit(_eastmere.View, first).Problems.Single().Field.ShouldBe("repeatOf");
        new RecommendationDraft().Add(_eastmere.View, At).Problems.Select(one => one.Field).ShouldBe(["source", "text"]);
    }

    [Fact]
    public void A_theme_that_actions_belong_to_cannot_be_left_out_and_one_that_stays_keeps_its_identity()
    {
        _eastmere.Act("1");
        var draft = PlanDraft.Of(_eastmere.Plan);

        var edited = (draft with { Themes = ["Leadership", "practice"] }).Edit(_eastmere.View, _eastmere.Plan, At).Required;
        edited.Themes.Select(one => one.Name).ShouldBe(["Leadership", "practice"]);
        edited.Themes[1].Id.ShouldBe(_eastmere.Plan.Themes[0].Id);

        (draft with { Themes = ["Workforce"] }).Edit(_eastmere.View, _eastmere.Plan, At).Problems.Single().Message
            .ShouldBe("Actions belong to the theme “Practice”. Give them another first.");
        PlanDraft.Rename(_eastmere.Plan, _eastmere.Plan.Themes[0].Id, "Social work").Themes[0].Name.ShouldBe("Social work");
    }

    [Fact]
    public void A_version_has_a_name_of_its_own_and_somebody_who_agreed_it()
    {
        var named = PlanDraft.NameVersion(_eastmere.Plan, "As agreed", At, "Improvement board", null).Required;

        PlanDraft.NameVersion(named, "as agreed", At, "", null).Problems.Select(one => one.Field).ShouldBe(["agreedBy", "name"]);
    }

    [Fact]
    public void A_post_has_a_title_of_its_own_without_a_semicolon()
    {
        new PostDraft("head of hr").Add(_eastmere.View, At).Problems.Single().Message.ShouldBe("Another post has this title.");
        new PostDraft("Head of HR; Head of IT").Add(_eastmere.View, At).Problems.Single().Field.ShouldBe("title");
        new PostDraft("Head of HR", "People").Edit(_eastmere.View, _eastmere.HeadOfHr).Required.Directorate.ShouldBe("People");
    }

    [Fact]
    public void Somebody_new_in_a_post_ends_the_time_of_whoever_held_it()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var held = PostDraft.Hold(PostDraft.Hold(_eastmere.HeadOfHr, first, Day("2017-01-01"), PostStatus.Permanent), second, Day("2018-09-01"), PostStatus.Interim);

        held.Holders.ShouldBe([new(first, Day("2017-01-01"), Day("2018-08-31")), new(second, Day("2018-09-01"))]);
        held.Status.ShouldBe(PostStatus.Interim);
        var left = PostDraft.Hold(held, null, Day("2018-12-01"), PostStatus.Permanent);
        (left.Status, left.HolderOn(Eastmere.Today), left.HolderOn(Day("2018-11-30"))).ShouldBe((PostStatus.Vacant, null, second));
    }

    [Theory]
    [InlineData("2019-12-03", null)]
    [InlineData("2019-12-04", "Nobody can answer for it for longer than 12 months.")]
    [InlineData("2018-12-02", "That day is past.")]
    public void A_waiver_holds_for_a_year_at_most(string until, string? problem)
    {
        var action = _eastmere.Act("1");

        new WaiverDraft(PlanRules.All[1], action.Id, "Being recruited.", Day(until)).Add(_eastmere.View, At, Eastmere.Today, "Improvement manager")
            .Problems.Select(one => one.Message).ShouldBe(problem is null ? [] : [problem]);
    }

    [Fact]
    public void A_waiver_is_about_a_record_and_says_why() =>
        new WaiverDraft(PlanRules.All[0], Guid.NewGuid(), "", null).Add(_eastmere.View, At, Eastmere.Today, "Improvement manager")
            .Problems.Select(one => one.Field).ShouldBe(["subject", "reason", "until"]);
}
