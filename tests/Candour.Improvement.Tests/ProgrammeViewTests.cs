using Candour.Ledger;

namespace Candour.Improvement.Tests;

public sealed class ProgrammeViewTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void A_store_that_nobody_has_set_up_yet_shows_an_empty_programme()
    {
        var view = ProgrammeView.Of(Snapshot.Of(Guid.NewGuid(), 0, []));

        view.Council.ShouldBeNull();
        view.Programme.Claims.ShouldBe(ClaimDefinition.Standard);
        view.Actions.ShouldBeEmpty();
        view.Rows(Eastmere.Today).ShouldBeEmpty();
        view.ActionBy("CSIP-1").ShouldBeNull();
        Coverage.Of(view, Eastmere.Today).Count.ShouldBe(0);
        PlanTest.Run(view, Eastmere.Today).ShouldBeEmpty();
        ChangesSince.Of(view, Day("2018-10-22"), Eastmere.Today).IsNothing.ShouldBeTrue();
        Headline.Of(view, Eastmere.Today).Sentence.ShouldBe("The plan has no actions yet.");
    }

    [Theory]
    [InlineData(true, true, "Director of Children’s Services")]
    [InlineData(true, false, "Director of Children’s Services")]
    [InlineData(false, true, "Head of HR")]
    [InlineData(false, false, "Director of Children’s Services")]
    public void The_first_lead_that_is_somebody_answers_for_an_action(bool hasDirector, bool hasHead, string answers)
    {
        Post Held(Post post, bool isHeld) => _eastmere.Add(post with { Holders = isHeld ? [new(_eastmere.Add(new Person { Id = _eastmere.NewId(), Name = post.Title }).Id, Day("2018-01-01"))] : [] });
        var action = _eastmere.Act("1", one => one with { Leads = [new(Held(_eastmere.Director, hasDirector).Id), new(Held(_eastmere.HeadOfHr, hasHead).Id)] });

        _eastmere.View.AnswersFor(action, Eastmere.Today)!.Title.ShouldBe(answers);
        _eastmere.View.AnswersFor(action with { Leads = [] }, Eastmere.Today).ShouldBeNull();
    }

    [Fact]
    public void Actions_stand_as_people_count()
    {
        foreach (var number in new[] { "10", "7a", "2", "8", "7", "1.10", "1.9" }) _eastmere.Act(number);

        _eastmere.View.Actions.Select(one => one.Number).ShouldBe(["1.9", "1.10", "2", "7", "7a", "8", "10"]);
    }

    [Fact]
    public void A_reference_is_found_in_capitals_and_in_small_letters()
    {
        var action = _eastmere.Act("12");
        var recommendation = _eastmere.Recommend("4");

        _eastmere.View.ActionBy("csip-12").ShouldBe(action);
        _eastmere.View.RecommendationBy("ofsted17-4").ShouldBe(recommendation);
        _eastmere.View.SourceBy("ofsted17").ShouldBe(_eastmere.Inspection);
        _eastmere.View.PlanBy("csip").ShouldBe(_eastmere.Plan);
    }

    [Fact]
    public void An_action_stands_as_its_last_report_says_and_stood_as_the_report_of_that_day_said()
    {
        var action = _eastmere.Act("1");
        _eastmere.Report(action, "2018-11-28", "onTrack");
        _eastmere.Report(action, "2018-09-10", "offTrack");

        var view = _eastmere.View;
        view.UpdatesOf(action).Select(one => one.Claim).ShouldBe(["onTrack", "offTrack"]);
        view.ClaimOf(action).Name.ShouldBe("On track");
        view.ClaimOn(action, Day("2018-11-27")).Name.ShouldBe("Off track");
        view.ClaimOn(action, Day("2018-09-09")).Name.ShouldBe("Not started");
    }

    [Fact]
    public void Of_two_reports_on_one_day_the_later_one_holds()
    {
        var action = _eastmere.Act("1");
        _eastmere.Report(action, "2018-11-28", "onTrack");
        _eastmere.Report(action, "2018-11-28", "atRisk");

        _eastmere.View.ClaimOf(action).Name.ShouldBe("At risk");
    }

    [Fact]
    public void A_lead_is_the_post_with_whoever_was_in_it_on_the_day()
    {
        var (before, now) = (_eastmere.Add(new Person { Id = _eastmere.NewId(), Name = "First holder" }), _eastmere.Add(new Person { Id = _eastmere.NewId(), Name = "Second holder" }));
        _eastmere.Add(_eastmere.Director with { Holders = [new(before.Id, Day("2017-01-01"), Day("2018-06-30")), new(now.Id, Day("2018-09-01"))] });
        var action = _eastmere.Act("1");

        var view = _eastmere.View;
        view.LeadsOf(action, Day("2018-06-30")).Single().Holder.ShouldBe(before);
        view.LeadsOf(action, Day("2018-07-15")).Single().Holder.ShouldBeNull();
        view.LeadsOf(action, Eastmere.Today).Single().Holder.ShouldBe(now);
        view.DirectoratesOf(action, Eastmere.Today).ShouldBe(["Children"]);
    }

    [Fact]
    public void What_is_handed_on_and_on_is_found_where_it_ended()
    {
        var last = _eastmere.Act("15");
        var middle = _eastmere.Act("5", one => one with { Closure = new(Day("2018-10-01"), "Improvement manager", "Goes on there.", last.Id) });
        var first = _eastmere.Act("1", one => one with { Closure = new(Day("2018-09-01"), "Improvement manager", "Goes on there.", middle.Id) });

        _eastmere.View.CarriedOnBy(first).ShouldBe(last);
        _eastmere.View.RowOf(first.Id, Eastmere.Today)!.State.ShouldBe(ActionState.Transferred);
        _eastmere.View.CountedRows(Eastmere.Today).Select(row => row.Number).ShouldBe(["15"]);
    }

    [Fact]
    public void Open_actions_of_a_plan_that_has_ended_no_longer_count_and_done_ones_do()
    {
        _eastmere.Act("1");
        _eastmere.Act("2", one => one with { Closure = new(Day("2018-05-01"), "Improvement manager", "Audited.") });
        _eastmere.Add(_eastmere.Plan with { EndedOn = Day("2018-11-30") });

        _eastmere.View.CountedRows(Eastmere.Today).Select(row => row.Number).ShouldBe(["2"]);
        _eastmere.View.OpenActions(Day("2018-11-29")).Select(one => one.Number).ShouldBe(["1"]);
    }

    [Fact]
    public void Many_readers_at_once_see_the_same()
    {
        for (var number = 1; number <= 200; number++) _eastmere.Report(_eastmere.Act($"{number}"), "2018-11-28", "onTrack");
        var view = _eastmere.View;

        var seen = new string[32];
        Parallel.For(0, seen.Length, at => seen[at] = string.Join(',', view.Rows(Eastmere.Today.AddDays(at % 3)).Select(row => row.Reference + row.Claim.Code)));

        seen.Distinct().Count().ShouldBe(1);
    }
}
