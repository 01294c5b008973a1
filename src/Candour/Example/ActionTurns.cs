using Candour.Improvement;

namespace Candour.Example;

/// <summary>How an action looks after something happened to it.</summary>
internal static class ActionTurns
{
    /// <summary>With the last date that is still open moved.</summary>
    public static PlanAction Moved(this PlanAction action, DateOnly to, DateOnly on, string by, string reason)
    {
        var open = action.Milestones.Last(one => one.DoneOn is null);
        return action with { Milestones = [.. action.Milestones.Select(one => one == open ? one.MoveTo(to, on, by, reason) : one)] };
    }

    public static PlanAction Reached(this PlanAction action, string milestone, DateOnly on) =>
        action with { Milestones = [.. action.Milestones.Select(one => one.Name == milestone ? one with { DoneOn = on } : one)] };

    public static PlanAction LedBy(this PlanAction action, IReadOnlyList<Guid> posts, DateOnly from) => action with
    {
        Leads =
        [
            .. action.Leads.Select(one => posts.Contains(one.Post) ? one : one with { To = from.AddDays(-1) }),
            .. posts.Where(post => action.Leads.All(one => one.Post != post)).Select(post => new Lead(post, from)),
        ],
    };

    public static PlanAction Ended(this PlanAction action, Closure closure) => action with
    {
        Closure = closure,
        Milestones = [.. action.Milestones.Select(one => closure.TransferredTo is null ? one with { DoneOn = one.DoneOn ?? closure.On } : one)],
    };
}
