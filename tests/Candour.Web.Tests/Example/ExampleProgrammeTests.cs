using Candour.Assurance;
using Candour.Example;
using Candour.Improvement;
using Candour.Site;
using Candour.Time;

namespace Candour.Web.Tests.Example;

public sealed class ExampleProgrammeTests
{
    private static ProgrammeView View => Eastmere.View;

    [Theory]
    [InlineData("OFSTED17", 15)]
    [InlineData("LSCB17", 5)]
    [InlineData("PEER18", 11)]
    [InlineData("IA17", 3)]
    public void Each_source_makes_as_many_recommendations_as_the_papers_it_follows(string source, int recommendations) =>
        View.RecommendationsOf(View.SourceBy(source)!).Count().ShouldBe(recommendations);

    [Fact]
    public void The_later_plan_has_33_actions_and_its_numbers_jump_from_7_to_10()
    {
        var numbers = View.ActionsOf(View.PlanBy("TIP")!).Select(one => int.Parse(one.Number, System.Globalization.CultureInfo.InvariantCulture));

        numbers.ShouldBe([.. Enumerable.Range(1, 7), .. Enumerable.Range(10, 26)]);
    }

    [Fact]
    public void Every_claim_is_one_of_the_programmes_own()
    {
        var codes = View.Programme.Claims.Select(one => one.Code).ToList();

        Eastmere.Records.OfType<ActionUpdate>().ShouldAllBe(one => codes.Contains(one.Claim));
    }

    [Fact]
    public void Nobody_reports_from_a_vacant_post_or_on_an_action_that_is_closed()
    {
        var (posts, closed) = (new Dictionary<string, Post>(), new HashSet<Guid>());
        foreach (var record in Eastmere.Records)
        {
            if (record is Post post) posts[post.Title] = post;
            if (record is PlanAction { IsOpen: false }) closed.Add(record.Id);
            if (record is not ActionUpdate update) continue;
            posts[update.By].Status.ShouldNotBe(PostStatus.Vacant, $"{update.By} {update.On}");
            closed.ShouldNotContain(update.Action, update.Commentary);
        }
    }

    [Fact]
    public void An_update_is_of_the_day_on_which_it_was_entered() => Eastmere.Told
        .SelectMany(set => set.Changes, (set, change) => (Day: set.At!.Value.DayInLondon(), Update: change.Record as ActionUpdate))
        .Where(one => one.Update is not null && one.Update.On != one.Day).ShouldBeEmpty();

    [Fact]
    public void What_is_left_of_the_complaints_review_goes_on_in_action_15_of_the_later_plan()
    {
        var handedOn = View.ActionsOf(View.PlanBy("CRP")!).Where(one => one.Closure?.TransferredTo is not null).ToList();

        handedOn.Count.ShouldBe(5);
        handedOn.ShouldAllBe(one => View.CarriedOnBy(one).Reference == "TIP-15");
    }

    [Fact]
    public void The_direction_is_on_file_without_a_date()
    {
        var direction = View.SourceBy("DIR17")!;

        direction.Obligations.Select(one => one.Reference).ShouldBe(["5(a)", "5(b)", "5(c)", "5(d)", "5(e)", "5(f)", "5(g)"]);
        direction.Published.ShouldBeNull();
        View.Events.ShouldNotContain(one => one.Name == "directionIssued");
    }

    [Fact]
    public void Clocks_know_every_event_that_the_programme_records_and_that_its_obligations_wait_for() =>
        View.Events.Select(one => one.Name).Concat(View.Sources.SelectMany(one => one.Obligations).Select(one => one.Event).OfType<string>())
            .Except(ClockRules.BuiltIn.Events.Keys).ShouldBeEmpty();

    [Fact]
    public void The_plan_has_the_weak_spots_of_a_real_one_and_not_only_those()
    {
        var found = StressTests.Whole.Run(View, ExampleProgramme.Today).CountBy(one => one.Rule.Code).ToDictionary();

        string[] expected =
        [
            "no-action", "no-date", "unclear-date", "no-review", "number-gap", "no-board", "no-evidence-expected",
            "lead-overloaded", "lead-not-permanent", "late-on-track", "not-reported", "moved-twice",
        ];
        expected.Where(rule => !found.ContainsKey(rule)).ShouldBeEmpty();
        PlanRules.All.ShouldAllBe(rule => found.GetValueOrDefault(rule.Code) <= 20);
        ProofRules.All.Where(rule => rule.Code != "raised-challenged").ShouldAllBe(rule => found.ContainsKey(rule.Code));
    }
}
