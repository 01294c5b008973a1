namespace Candour.Performance.Tests;

public sealed class WorkforceTests
{
    private static readonly WorkforcePlan Eastmere = new()
    {
        Posts = 262,
        Vacancies = 114,
        Turnover = [15],
        Routes = [new("Newly qualified", [40, 40, 40]), new("Agency, converted", [6, 4, 2]), new("Experienced", [14, 25, 25])],
    };

    [Fact]
    public void The_three_year_table_comes_out_as_the_board_saw_it()
    {
        var years = WorkforceProjection.Of(Eastmere);

        years.Skip(1).Select(one => one.Recruits).ShouldBe([60, 69, 67]);
        years.Skip(1).Select(one => one.Leavers).ShouldBe([39, 39, 39]);
        years.Skip(1).Select(one => one.Net).ShouldBe([21, 30, 28]);
        years.Select(one => one.Vacancies).ShouldBe([114, 93, 63, 35]);
        years.Select(one => Math.Round(one.VacancyRate, MidpointRounding.AwayFromZero)).ShouldBe([44, 35, 24, 13]);
    }

    [Fact]
    public void Turnover_of_filled_posts_is_less_while_many_are_empty() =>
        WorkforceProjection.Of(Eastmere with { TurnoverOf = TurnoverBase.Filled })[1].Leavers.ShouldBe(22);

    [Theory]
    [InlineData(13.4, 3)]
    [InlineData(10, 3)]
    [InlineData(20, 2)]
    [InlineData(5, 1)]
    public void What_must_be_true_for_a_target_is_just_enough(double percent, int year)
    {
        var target = WorkforceProjection.Reach(Eastmere, (decimal)percent, year);

        int After(int more, decimal turnover) => WorkforceProjection.Of(Eastmere with { Turnover = [turnover], Routes = [.. Eastmere.Routes, new("More", [more, more, more])] })[year].Vacancies;
        After(target.Recruits!.Value, 15).ShouldBeLessThanOrEqualTo(target.Vacancies);
        if (target.Recruits > 0) After(target.Recruits.Value - 1, 15).ShouldBeGreaterThan(target.Vacancies);
        if (target.Turnover is not { } held) After(0, 0).ShouldBeGreaterThan(target.Vacancies);
        else
        {
            After(0, held).ShouldBeLessThanOrEqualTo(target.Vacancies);
            After(0, held + 0.1m).ShouldBeGreaterThan(target.Vacancies);
        }
    }

    [Theory]
    [InlineData(0, 0, 15, "posts must be 1 or more.")]
    [InlineData(10, 11, 15, "vacancies must be from 0 to 10, the number of posts.")]
    [InlineData(10, 5, 101, "turnover must be from 0 to 100 percent in each year.")]
    public void A_plan_that_cannot_be_says_which_field_is_wrong(int posts, int vacancies, int turnover, string problem) =>
        (Eastmere with { Posts = posts, Vacancies = vacancies, Turnover = [turnover] }).Problem.ShouldBe(problem);
}
