namespace Candour.Performance;

/// <summary>What an authority is compared with: an area, or the mean of its statistical neighbours.</summary>
/// <param name="Note">How it is made, where it is no area of its own.</param>
public sealed record Comparator(string Name, double? Value, Missing? Why, double? Numerator, double? Denominator, string? Note = null)
{
    internal static Comparator Of(Area area, AreaFigure? figure) => new(area.Name, figure?.Value, figure is null ? Missing.Unavailable : figure.Why, figure?.Numerator, figure?.Denominator);
}

/// <summary>An authority beside others in one period.</summary>
/// <param name="Own">The authority itself; null where the statistics do not have it.</param>
/// <param name="Others">England, the region (in London its part, then London), the mean of the statistical neighbours, and who else was asked for.</param>
/// <param name="Ranked">All authorities in the order of the measure, those without a figure last.</param>
/// <param name="Funnel">Of all authorities with counts; null where the measure is no proportion.</param>
public sealed record AreaComparison(DateOnly From, DateOnly To, Comparator? Own, IReadOnlyList<Comparator> Others, IReadOnlyList<RankedArea> Ranked, Funnel? Funnel)
{
    /// <param name="own">The code of the authority.</param>
    /// <param name="neighbours">The authority's.</param>
    /// <param name="also">Codes of other authorities to be shown.</param>
    public static AreaComparison Of(
        IReadOnlyList<Area> areas, IEnumerable<AreaFigure> figures, DateOnly to, string? own, Neighbours? neighbours, IReadOnlyCollection<string> also, FigureUnit unit, Polarity better)
    {
        var then = figures.Where(one => one.To == to).ToDictionary(one => one.Area);
        var self = areas.FirstOrDefault(one => one.Code == own);
        var authorities = areas.Where(one => one.Level is AreaLevel.Authority && then.ContainsKey(one.Code)).ToList();
        return new(
            then.Values.Select(one => one.From).FirstOrDefault(to), to,
            self is null ? null : Comparator.Of(self, then.GetValueOrDefault(self.Code)),
            [.. OthersOf(areas, then, self, neighbours, also)],
            Ranking.Of(authorities.Select(one => (one.Name, then[one.Code].Value)), better),
            unit is FigureUnit.Percent ? FunnelOf(authorities, then) : null);
    }

    /// <summary>The authority's place among all; null where it has no figure.</summary>
    public RankedArea? Place => Own is null ? null : Ranked.FirstOrDefault(one => one.Area == Own.Name && one.Rank is not null);

    /// <summary>How many authorities have a figure.</summary>
    public int Known => Ranked.Count(one => one.Rank is not null);

    private static IEnumerable<Comparator> OthersOf(IReadOnlyList<Area> areas, Dictionary<string, AreaFigure> then, Area? self, Neighbours? neighbours, IReadOnlyCollection<string> also)
    {
        foreach (var area in areas.Where(one => one.Level is AreaLevel.National)) yield return Comparator.Of(area, then.GetValueOrDefault(area.Code));
        foreach (var region in areas.Where(one => one.Level is AreaLevel.Regional && self is not null && self.LiesIn(one)).OrderBy(one => one.Name != self!.Region))
            yield return Comparator.Of(region, then.GetValueOrDefault(region.Code));
        if (neighbours is not null) yield return Mean(areas, then, neighbours.Nearest);
        foreach (var area in areas.Where(one => also.Contains(one.Code) && one != self)) yield return Comparator.Of(area, then.GetValueOrDefault(area.Code));
    }

    /// <summary>The plain mean, as the DfE's tools have it; an authority without a figure is left out, and said to be.</summary>
    private static Comparator Mean(IReadOnlyList<Area> areas, Dictionary<string, AreaFigure> then, IReadOnlyList<string> nearest)
    {
        var known = areas.Where(one => one.OldCode is { } its && nearest.Contains(its)).Select(one => then.GetValueOrDefault(one.Code)?.Value).OfType<double>().ToList();
        return new("Statistical neighbours", known.Count == 0 ? null : known.Average(), known.Count == 0 ? Missing.Unavailable : null, null, null, $"mean of {known.Count} of {nearest.Count}");
    }

    private static Funnel? FunnelOf(List<Area> authorities, Dictionary<string, AreaFigure> then)
    {
        var counted = authorities.Select(one => (one.Name, Figure: then[one.Code])).Where(one => one.Figure is { Numerator: not null, Denominator: > 0 }).ToList();
        return counted.Count == 0 ? null : Funnel.Of([.. counted.Select(one => new FunnelInput(one.Name, one.Figure.Numerator!.Value, one.Figure.Denominator!.Value))]);
    }
}
