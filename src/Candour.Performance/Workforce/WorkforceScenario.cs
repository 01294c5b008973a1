using Candour.Improvement;

namespace Candour.Performance;

/// <summary>A projection of the workforce that a board can set beside others: what it assumes, and what it is meant to reach.</summary>
public sealed record WorkforceScenario : ToldRecord
{
    public required string Title { get; init; }

    /// <summary>Why one would assume this.</summary>
    public string? Note { get; init; }

    /// <summary>The first day of year 1.</summary>
    public required DateOnly StartsOn { get; init; }

    public required int Posts { get; init; }

    /// <summary>On the day before year 1.</summary>
    public required int Vacancies { get; init; }

    public required IReadOnlyList<RecruitmentRoute> Routes { get; init; }

    /// <summary>In percent, from year 1 on; the last one holds for the years after it.</summary>
    public required IReadOnlyList<decimal> Turnover { get; init; }

    public TurnoverBase TurnoverOf { get; init; }

    /// <summary>What share of the posts may be vacant at the end of the last year, in percent.</summary>
    public decimal? Target { get; init; }

    public override string UniqueName => Title.ToUpperInvariant();

    public WorkforcePlan Plan => new() { Posts = Posts, Vacancies = Vacancies, Routes = Routes, Turnover = Turnover, TurnoverOf = TurnoverOf };

    public override string Name(ProgrammeView view) => Title;
}
