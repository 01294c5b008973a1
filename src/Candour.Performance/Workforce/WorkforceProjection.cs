namespace Candour.Performance;

/// <summary>A year of a projection. Who comes and goes is not known of year 0, from which it starts.</summary>
/// <param name="Vacancies">At the end of the year; below 0 where more people than posts are planned.</param>
public sealed record WorkforceYear(int Year, int? Recruits, int? Leavers, int? Net, int Vacancies, int Posts)
{
    /// <summary>In percent of all posts.</summary>
    public decimal VacancyRate => 100m * Vacancies / Posts;
}

/// <summary>How many posts stand empty year by year, if as many people come and go as a plan says.</summary>
public static class WorkforceProjection
{
    /// <summary>Year 0 and the years of the plan's routes.</summary>
    public static IReadOnlyList<WorkforceYear> Of(WorkforcePlan plan)
    {
        List<WorkforceYear> years = [new(0, null, null, null, plan.Vacancies, plan.Posts)];
        for (var year = 1; year <= plan.Years; year++)
        {
            var before = years[^1].Vacancies;
            var (recruits, leavers) = (plan.RecruitsIn(year), LeaversOf(plan, before, plan.TurnoverIn(year)));
            years.Add(new(year, recruits, leavers, recruits - leavers, before - recruits + leavers, plan.Posts));
        }
        return years;
    }

    /// <summary>What must be true for no more than a share of posts to be vacant at the end of a year.</summary>
    /// <param name="rate">In percent of all posts.</param>
    /// <param name="year">From 1 to the plan's last.</param>
    public static WorkforceTarget Reach(WorkforcePlan plan, decimal rate, int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, plan.Years);
        var most = (int)Math.Floor(rate * plan.Posts / 100);
        return new(
            rate, year, most,
            Recruits: Least(0, plan.Posts, more => VacantAfter(year, plan, more: more) <= most),
            Turnover: Most(0, 1000, tenths => VacantAfter(year, plan, turnover: tenths / 10m) <= most) is { } held ? held / 10m : null);
    }

    private static int VacantAfter(int year, WorkforcePlan plan, int more = 0, decimal? turnover = null)
    {
        var vacancies = plan.Vacancies;
        for (var one = 1; one <= year; one++) vacancies += LeaversOf(plan, vacancies, turnover ?? plan.TurnoverIn(one)) - plan.RecruitsIn(one) - more;
        return vacancies;
    }

    private static int LeaversOf(WorkforcePlan plan, int vacancies, decimal turnover) =>
        (int)Math.Round((plan.TurnoverOf is TurnoverBase.Posts ? plan.Posts : plan.Posts - vacancies) * turnover / 100, MidpointRounding.AwayFromZero);

    /// <summary>Both answers only ever get better in one direction, so that half of what is left can be put aside at each step.</summary>
    private static int? Least(int from, int to, Func<int, bool> isEnough)
    {
        if (!isEnough(to)) return null;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (isEnough(middle)) to = middle;
            else from = middle + 1;
        }
        return to;
    }

    private static int? Most(int from, int to, Func<int, bool> isEnough) =>
        Least(from, to, one => !isEnough(one)) is { } tooMuch ? tooMuch == from ? null : tooMuch - 1 : to;
}

/// <summary>What would bring vacancies down to a target, one thing changed at a time.</summary>
/// <param name="Rate">In percent of all posts.</param>
/// <param name="Vacancies">How many posts that is at most.</param>
/// <param name="Recruits">How many more people a year than planned must come; 0 where the plan is enough.</param>
/// <param name="Turnover">The highest turnover, in percent and tenths of it, in each of the years; null where even none would not do.</param>
public sealed record WorkforceTarget(decimal Rate, int Year, int Vacancies, int? Recruits, decimal? Turnover);
