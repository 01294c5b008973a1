namespace Candour.Performance.Tests;

public sealed class WorkforceScenarioTests
{
    private static readonly Series Known = new();

    private static readonly WorkforceDraft Strategy = new(
        "Strategy", "As planned", Day("2018-10-01"), 262, 114, TurnoverBase.Posts, "15", "Newly qualified: 40, 40, 40\nConverted: 6, 4, 2\nExperienced: 14, 25, 25", 15);

    [Fact]
    public void A_projection_is_typed_in_lines_and_comes_out_as_it_was_reckoned()
    {
        var scenario = Strategy.Add(Known.Programme, Known.At).Required;

        WorkforceDraft.Of(scenario).ShouldBe(Strategy);
        var years = WorkforceProjection.Of(scenario.Plan);
        years.Select(one => (one.Recruits, one.Net, one.Vacancies)).ShouldBe([(null, null, 114), (60, 21, 93), (69, 30, 63), (67, 28, 35)]);
        WorkforceWords.Sentence(years).ShouldBe("From 114 to 35 vacant posts of 262 in 3 years: 44\u00a0% to 13\u00a0%.");
        WorkforceWords.Year(scenario, 1).ShouldBe("Year 1, to 30 September 2019");
    }

    [Theory]
    [InlineData(15, "is reached as planned, as long as turnover is 15.4")]
    [InlineData(10, "is reached only if 3 more people a year come than planned, or if turnover is 13.9")]
    public void What_must_be_true_is_said_one_thing_at_a_time(int target, string words)
    {
        var plan = Strategy.Add(Known.Programme, Known.At).Required.Plan;

        WorkforceWords.Reach(WorkforceProjection.Reach(plan, target, 3)).ShouldContain(words);
    }

    [Fact]
    public void Each_field_says_what_is_wrong_with_it()
    {
        Fields(new WorkforceDraft(null, null, null, null, null, TurnoverBase.Posts, null, null, null)).ShouldBe(["title", "startsOn", "posts", "vacancies", "turnover", "routes"]);
        Fields(Strategy with { Vacancies = 263, Turnover = "15, many", Routes = "Newly qualified 40", Target = 101 }).ShouldBe(["vacancies", "turnover", "routes", "target"]);
        Fields(Strategy with { Turnover = "15, 101", Routes = "Newly qualified: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11" }).ShouldBe(["turnover", "routes"]);
    }

    private static IEnumerable<string> Fields(WorkforceDraft draft) => draft.Add(Known.Programme, Known.At).Problems.Select(one => one.Field);
}
