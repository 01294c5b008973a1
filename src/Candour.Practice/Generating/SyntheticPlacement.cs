namespace Candour.Practice.Generating;

/// <summary>Where a child in care lives from a day on.</summary>
internal sealed record SyntheticPlacement(DateOnly Started, string Type, string Provider, bool IsOut)
{
    private const int Purpose = 40, VisitPurpose = 41;

    /// <summary>All of a child's, in the order of time; with adopters it is the last.</summary>
    public static IReadOnlyList<SyntheticPlacement> Of(SyntheticChild child, DateOnly started, DateOnly until)
    {
        var draw = child.Draw(Purpose);
        var moves = draw.Chance(0.25) ? (Least: 50, Most: 260) : (Least: 300, Most: 1600);
        var all = new List<SyntheticPlacement>();
        for (var on = started; on <= until; on = on.AddDays(draw.Between(moves.Least, moves.Most)))
        {
            var type = draw.Of(("U6", 45), ("U4", 20), ("U1", 5), ("U3", 10), ("K2", 10), ("H5", 6), ("P1", 4));
            var provider = draw.Of(("PR1", 55), ("PR4", 40), ("PR5", 5));
            all.Add(new(on, type, type is "P1" ? "PR0" : provider, draw.Chance(0.35)));
            if (child.Adoption is not null) break;
        }
        if (child.Adoption?.Placed is { } adopters) all.Add(all[^1] with { Started = adopters, Type = "A6" });
        return all;
    }

    /// <summary>How many there were since a day.</summary>
    public static int Count(IReadOnlyList<SyntheticPlacement> all, DateOnly since) => Math.Max(1, all.Count(one => one.Started > since) + (all[0].Started <= since ? 1 : 0));

    /// <summary>The visits, the latest placement's first: within a week of the start of a placement, then within six weeks.</summary>
    public static IEnumerable<DateOnly> Visits(IReadOnlyList<SyntheticPlacement> all, DateOnly until, SyntheticChild child)
    {
        for (var (i, to) = (all.Count - 1, until); i >= 0; to = all[i--].Started)
        {
            var draw = child.Draw(VisitPurpose + Math.Min(i, 40));
            var first = all[i].Started.AddDays(draw.Chance(0.9) ? draw.Between(0, 7) : 7 + Recurring.DaysLate(ref draw));
            foreach (var visit in Recurring.All(first, to, 42, 0.2, draw).Reverse()) yield return visit;
        }
    }

    public static DateOnly? Visited(IReadOnlyList<SyntheticPlacement> all, DateOnly until, SyntheticChild child) => Visits(all, until, child).Select(one => (DateOnly?)one).FirstOrDefault();
}
