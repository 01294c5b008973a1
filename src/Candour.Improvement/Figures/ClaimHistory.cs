namespace Candour.Improvement;

/// <summary>What leads claimed at the end of a day.</summary>
public sealed record ClaimsOn(DateOnly Day, IReadOnlyList<ClaimCount> Claims)
{
    public int Total => Claims.Sum(one => one.Count);

    public int OnTrackOrComplete => Claims.Where(one => one.Claim.Standing >= Standing.OnTrack).Sum(one => one.Count);
}

public static class ClaimHistory
{
    /// <summary>Claims at the end of each month from one day to another; the last one is at that other day itself.</summary>
    public static IReadOnlyList<ClaimsOn> Monthly(ProgrammeView view, DateOnly from, DateOnly to) =>
        view.OnDay<IReadOnlyList<ClaimsOn>>(to, (nameof(ClaimHistory), from), () =>
            [.. MonthEnds(from, to).Append(to).Where(day => day >= from).Distinct().Select(day => On(view, day))]);

    /// <summary>Claims of the actions that were known and counted on a day.</summary>
    public static ClaimsOn On(ProgrammeView view, DateOnly day) => new(day, ActionGroups.Count(
        view.Actions.Where(action => view.Counts(action, day) && !(view.KnownFrom(action) > day)).Select(action => view.ClaimOn(action, day)),
        view.Programme));

    /// <summary>The last days of months, up to a day.</summary>
    public static IEnumerable<DateOnly> MonthEnds(DateOnly from, DateOnly to)
    {
        for (var first = new DateOnly(from.Year, from.Month, 1); ; first = first.AddMonths(1))
        {
            var end = first.AddMonths(1).AddDays(-1);
            if (end > to) yield break;
            yield return end;
        }
    }
}
