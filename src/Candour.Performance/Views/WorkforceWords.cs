using Candour.Improvement;

namespace Candour.Performance;

/// <summary>A projection of the workforce as a board reads it.</summary>
public static class WorkforceWords
{
    private const char Together = '\u00a0';

    /// <summary>13 %, rounded half up</summary>
    public static string Rate(decimal percent) => $"{Math.Round(percent, MidpointRounding.AwayFromZero):0}{Together}%";

    /// <summary>year 1, to 30 September 2019; at the start for year 0</summary>
    public static string Year(WorkforceScenario scenario, int year) =>
        year == 0 ? $"At the start, {InWords.Day(scenario.StartsOn.AddDays(-1))}" : $"Year {year}, to {InWords.Day(scenario.StartsOn.AddYears(year).AddDays(-1))}";

    /// <summary>From 114 to 35 vacant posts of 262 in 3 years: 44 to 13 %.</summary>
    public static string Sentence(IReadOnlyList<WorkforceYear> years)
    {
        var (first, last) = (years[0], years[^1]);
        return $"From {first.Vacancies} to {last.Vacancies} vacant posts of {first.Posts} in {InWords.Count(last.Year, "year")}: {Rate(first.VacancyRate)} to {Rate(last.VacancyRate)}.";
    }

    /// <summary>What must be true for the target to be reached, one thing changed at a time.</summary>
    public static string Reach(WorkforceTarget target)
    {
        var aim = $"No more than {Rate(target.Rate)} vacant ({InWords.Count(target.Vacancies, "post")}) at the end of year {target.Year}";
        if (target.Recruits == 0) return $"{aim} is reached as planned{(target.Turnover is { } most ? $", as long as turnover is {most:0.#}{Together}% or less in each year" : "")}.";
        var more = target.Recruits is { } people ? $"{people} more people a year come than planned" : null;
        var fewer = target.Turnover is { } held ? $"turnover is {held:0.#}{Together}% or less in each year" : null;
        return (more, fewer) switch
        {
            (null, null) => $"{aim} is out of reach: no number of recruits and no turnover brings it about.",
            ({ } first, { } second) => $"{aim} is reached only if {first}, or if {second}.",
            _ => $"{aim} is reached only if {more ?? fewer}.",
        };
    }
}
