namespace Candour.Practice.Generating;

/// <summary>The visits and reviews of a child, all of them in the order of time: the eleven lists tell the last, the extra lists each.</summary>
internal static class SyntheticVisits
{
    public static IEnumerable<DateOnly> InNeed(SyntheticChild child)
    {
        var first = SyntheticChild.Later(child.Referred.AddDays(AfterTheReason(child, 6).Between(0, 10)), child.Born);
        return Recurring.All(first, child.Closed ?? child.AsAt, 27, 0.2, child.Draw(20));
    }

    public static IEnumerable<DateOnly> UnderPlan(SyntheticChild child, DateOnly started)
    {
        var first = SyntheticChild.Later(started.AddDays(AfterTheReason(child, 7).Between(1, 10)), child.Born);
        return Recurring.All(first, child.PlanEnded ?? child.AsAt, 13, 0.14, child.Draw(21));
    }

    /// <summary>A plan ends with a review.</summary>
    public static IEnumerable<DateOnly> PlanReviews(SyntheticChild child, DateOnly started)
    {
        var reviews = Reviews(started, child.PlanEnded ?? child.AsAt, child.Draw(22), 88);
        return child.PlanEnded is { } ended ? reviews.Where(one => one < ended).Append(ended) : reviews;
    }

    public static IEnumerable<DateOnly> CareReviews(SyntheticChild child, DateOnly started) => Reviews(started, child.LeftCare ?? child.AsAt, child.Draw(25), 27, 88);

    public static IEnumerable<DateOnly> InCare(SyntheticChild child, DateOnly started)
    {
        var until = child.LeftCare ?? child.AsAt;
        return SyntheticPlacement.Visits(SyntheticPlacement.Of(child, started, until), until, child).Reverse().Distinct(); // on the day of a move there is one
    }

    /// <summary>The first ones after so many days each, then within six months; two in five are late.</summary>
    private static IEnumerable<DateOnly> Reviews(DateOnly started, DateOnly until, Draw draw, params int[] first)
    {
        const double Late = 0.4;
        var next = started;
        foreach (var (i, days) in first.Index())
        {
            next = Recurring.Next(next, days, Late, ref draw);
            if (next > until) yield break;
            if (i < first.Length - 1) yield return next;
        }
        foreach (var one in Recurring.All(next, until, 181, Late, draw)) yield return one;
    }

    /// <summary>A list draws the reason of a closure or plan first.</summary>
    private static Draw AfterTheReason(SyntheticChild child, int list)
    {
        var draw = child.Draw(list);
        _ = draw.Share();
        return draw;
    }
}
