namespace Candour.Improvement;

public enum StateFilter { Open, Closed, All }

public enum DueWindow { Any, Overdue, Next30Days, ThisQuarter, NoDate }

/// <summary>Which actions a list shows. What is null is not asked; <see cref="Without"/> asks for those that have none.</summary>
public sealed record ActionFilter
{
    public const string Without = "none";

    /// <summary>A plan's code.</summary>
    public string? Plan { get; init; }

    /// <summary>A theme's name.</summary>
    public string? Theme { get; init; }

    /// <summary>A recommendation's reference.</summary>
    public string? Recommendation { get; init; }

    /// <summary>The identity of a lead post.</summary>
    public string? Lead { get; init; }

    public string? Directorate { get; init; }

    public string? Board { get; init; }

    /// <summary>A claim's code.</summary>
    public string? Claim { get; init; }

    public StateFilter State { get; init; }

    public DueWindow Due { get; init; }

    /// <summary>Any day of the month in which all of it is due.</summary>
    public DateOnly? DueIn { get; init; }

    /// <summary>Each word must stand somewhere in the action; a capital is as good as a small letter.</summary>
    public string? Words { get; init; }

    /// <summary>The rows asked for, in the order given.</summary>
    public IEnumerable<ActionRow> Apply(IEnumerable<ActionRow> rows, DateOnly today)
    {
        var words = Words?.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries) ?? [];
        foreach (var row in rows)
            if (IsInState(row) && IsNamed(row) && IsDue(row, today) && Says(row, words)) yield return row;
    }

    private static bool Says(ActionRow row, string[] words)
    {
        foreach (var word in words)
            if (!row.Words.Contains(word, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private bool IsInState(ActionRow row) => State switch
    {
        StateFilter.Open => row.State == ActionState.Open,
        StateFilter.Closed => row.State != ActionState.Open,
        _ => true,
    };

    private bool IsNamed(ActionRow row) =>
        (Claim is null || row.Claim.Code == Claim)
        && (Plan is null || Same(row.Plan?.Code, Plan))
        && (DueIn is not { } month || (row.Due?.Year == month.Year && row.Due?.Month == month.Month))
        && (Theme is null || (row.Theme is null ? Theme == Without : row.Theme == Theme))
        && (Recommendation is null || Has(row.Recommendations, Recommendation, one => one.Reference))
        && (Lead is null || IsLedBy(row, Lead))
        && (Directorate is null || Has(row.Directorates, Directorate, one => one))
        && (Board is null || Has(row.MonitoredBy, Board, one => one));

    private bool IsDue(ActionRow row, DateOnly today) => Due switch
    {
        DueWindow.Overdue => row.IsOverdue,
        DueWindow.Next30Days => IsBetween(row, today, today.AddDays(30)),
        DueWindow.ThisQuarter => IsBetween(row, Quarter.FirstDay(today), Quarter.LastDay(today)),
        DueWindow.NoDate => row.Due is null,
        _ => true,
    };

    private static bool IsBetween(ActionRow row, DateOnly from, DateOnly to)
    {
        foreach (var day in row.DueDays)
            if (from <= day && day <= to) return true;
        return false;
    }

    private static bool IsLedBy(ActionRow row, string lead)
    {
        if (!Guid.TryParse(lead, out var post)) return row.Leads.Count == 0 && lead == Without;
        foreach (var one in row.Leads)
            if (one.Post.Id == post) return true;
        return false;
    }

    private static bool Has<T>(IReadOnlyList<T> all, string wanted, Func<T, string> name)
    {
        foreach (var one in all)
            if (Same(name(one), wanted)) return true;
        return all.Count == 0 && wanted == Without;
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Quarters of the year; those of the financial year begin on the same days.</summary>
internal static class Quarter
{
    public static DateOnly FirstDay(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);

    public static DateOnly LastDay(DateOnly day) => FirstDay(day).AddMonths(3).AddDays(-1);
}
