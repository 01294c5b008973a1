using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>How many actions counted on a day, how many were claimed to be on track or complete, and of how many evidence supported that.</summary>
public sealed record AssuranceOn(DateOnly Day, int Actions, int Claimed, int Evidenced);

public static class AssuranceHistory
{
    /// <summary>At the end of each month from one day to another, and at that other day itself.</summary>
    public static IReadOnlyList<AssuranceOn> Monthly(AssuranceView view, DateOnly from, DateOnly to) =>
        [.. ClaimHistory.MonthEnds(from, to).Append(to).Where(day => day >= from).Distinct().Select(day => On(view, day))];

    private static AssuranceOn On(AssuranceView view, DateOnly day)
    {
        var (actions, claimed, evidenced) = (0, 0, 0);
        var programme = view.Programme;
        foreach (var action in programme.Actions)
        {
            if (!programme.Counts(action, day) || programme.KnownFrom(action) > day) continue;
            actions++;
            var claim = programme.ClaimOn(action, day).Standing;
            if (claim < Standing.OnTrack) continue;
            claimed++;
            if (claim.Beyond(view.OpinionOf(action.Id, day)) == 0) evidenced++;
        }
        return new(day, actions, claimed, evidenced);
    }
}
