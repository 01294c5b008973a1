namespace Candour.Improvement;

/// <summary>Who leads an action, over time.</summary>
public static class Leading
{
    /// <summary>From a day on the posts given lead, in that order; whoever led before and is not among them led until the day before.</summary>
    public static IReadOnlyList<Lead> Assign(IReadOnlyList<Lead> before, IReadOnlyList<Guid> posts, DateOnly from)
    {
        posts = [.. posts.Distinct()];
        if (before.Where(one => one.HoldsOn(from)).Select(one => one.Post).SequenceEqual(posts)) return before;

        var ended = before.Where(one => !posts.Contains(one.Post) || !one.HoldsOn(from))
            .Select(one => one.HoldsOn(from) ? one with { To = from.AddDays(-1) } : one)
            .Where(one => !(one.From > one.To));
        var leading = posts.Select(post => before.FirstOrDefault(one => one.Post == post && one.HoldsOn(from)) ?? new Lead(post, before.Count == 0 ? null : from));
        return [.. ended, .. leading];
    }
}
