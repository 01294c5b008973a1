namespace Candour.Performance;

/// <summary>A way by which social workers come: newly qualified, agency staff converted, experienced ones.</summary>
/// <param name="Recruits">People in each year, from year 1 on.</param>
public sealed record RecruitmentRoute(string Name, IReadOnlyList<int> Recruits);

/// <summary>Of what turnover is a share.</summary>
public enum TurnoverBase
{
    /// <summary>Of all posts, filled or not, as councils reckon when they plan.</summary>
    Posts,

    /// <summary>Of the posts that are filled at the start of the year.</summary>
    Filled,
}

/// <summary>What a projection starts from: posts, how many of them are vacant, who is to come and who leaves.</summary>
public sealed record WorkforcePlan
{
    public required int Posts { get; init; }

    /// <summary>At the end of year 0.</summary>
    public required int Vacancies { get; init; }

    public required IReadOnlyList<RecruitmentRoute> Routes { get; init; }

    /// <summary>The share that leaves in a year, in percent, from year 1 on; the last one holds for the years after it.</summary>
    public required IReadOnlyList<decimal> Turnover { get; init; }

    public TurnoverBase TurnoverOf { get; init; }

    /// <summary>How many years are projected: as many as the longest route has.</summary>
    public int Years => Routes.Max(one => (int?)one.Recruits.Count) ?? 0;

    /// <summary>What is wrong with it, as a sentence that names the field; null where it can be projected.</summary>
    public string? Problem =>
        Posts < 1 ? "posts must be 1 or more."
        : Vacancies < 0 || Vacancies > Posts ? $"vacancies must be from 0 to {Posts}, the number of posts."
        : Turnover is not [_, ..] ? "turnover must have a percentage for year 1 at least."
        : Turnover.Any(one => one is < 0 or > 100) ? "turnover must be from 0 to 100 percent in each year."
        : Routes.FirstOrDefault(one => one.Recruits.Any(people => people < 0)) is { } route ? $"recruits of “{route.Name}” cannot be below 0."
        : Years == 0 ? "routes must have recruits for year 1 at least."
        : null;

    public int RecruitsIn(int year) => Routes.Sum(one => one.Recruits.ElementAtOrDefault(year - 1));

    public decimal TurnoverIn(int year) => Turnover[Math.Min(year, Turnover.Count) - 1];
}
