namespace Candour.Improvement.Tests;

public sealed class CoverageTests
{
    private readonly Eastmere _eastmere = new();

    private Coverage Coverage => Coverage.Of(_eastmere.View, Eastmere.Today);

    [Fact]
    public void The_matrix_shows_which_action_answers_which_recommendation_and_where_nothing_does()
    {
        var (one, two) = (_eastmere.Recommend("1"), _eastmere.Recommend("2"));
        _eastmere.Recommend("3");
        _eastmere.Act("1", action => action with { Recommendations = [one.Id, two.Id] });
        _eastmere.Act("2", action => action with { Recommendations = [one.Id] });

        var source = Coverage.Sources.Single();

        source.Actions.Select(row => row.Number).ShouldBe(["1", "2"]);
        source.Recommendations.Select(row => string.Concat(source.Actions.Select(action => row.IsAnsweredBy(action) ? "x" : "."))).ShouldBe(["xx", "x.", ".."]);
        source.Recommendations.Select(row => row.IsGap).ShouldBe([false, false, true]);
        (Coverage.Count, Coverage.Gaps).ShouldBe((3, 1));
    }

    [Fact]
    public void A_recommendation_said_again_counts_once_and_is_answered_by_what_answers_the_first()
    {
        var first = _eastmere.Recommend("1");
        var again = _eastmere.Recommend("2", with: one => one with { RepeatOf = first.Id });
        var oncemore = _eastmere.Recommend("3", with: one => one with { RepeatOf = again.Id });
        _eastmere.Act("1", action => action with { Recommendations = [again.Id] });

        Coverage.Count.ShouldBe(1);
        Coverage.Gaps.ShouldBe(0);
        Coverage.All.ShouldAllBe(one => !one.IsGap);
        Coverage.All.Single(one => one.Recommendation == oncemore).Repeats.ShouldBe(first);
    }

    [Fact]
    public void Two_recommendations_that_repeat_each_other_by_mistake_do_no_harm()
    {
        var first = _eastmere.Recommend("1");
        var second = _eastmere.Recommend("2", with: one => one with { RepeatOf = first.Id });
        _eastmere.Add(first with { RepeatOf = second.Id });

        Coverage.All.Count().ShouldBe(2);
    }

    [Fact]
    public void What_was_handed_on_answers_through_whatever_carries_it_now()
    {
        var recommendation = _eastmere.Recommend("5");
        var heir = _eastmere.Act("15");
        _eastmere.Act("1", action => action with { Recommendations = [recommendation.Id], Closure = new(Day("2018-09-01"), "Improvement manager", "Goes on there.", heir.Id) });
        Coverage.Gaps.ShouldBe(0);

        _eastmere.Add(_eastmere.Plan with { EndedOn = Day("2018-11-30") });
        Coverage.Gaps.ShouldBe(1);
        PlanTest.Run(_eastmere.View, Eastmere.Today).Single(one => one.Rule.Code == "no-action").Sentence
            .ShouldBe("What answered recommendation 5 was left open in a plan that has ended.");
    }
}
