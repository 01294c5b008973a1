namespace Candour.Performance;

/// <summary>What an authority is compared with: an area, or the mean of its statistical neighbours.</summary>
/// <param name="Note">How it is made, where it is no area of its own.</param>
public sealed record Comparator(string Name, double? Value, Missing? Why, double? Numerator, double? Denominator, string? Note = null)
{
    internal static Comparator Of(Area area, AreaFigure? figure) => new(area.Name, figure?.Value, figure is null ? Missing.Unavailable : figure.Why, figure?.Numerator, figure?.Denominator);
}

/// <summary>An authority among all of them in one period.</summary>
/// <param name="Rank">1 is the best; null where it has no figure.</param>
/// <param name="Chance">How far it lies from the mean of all, given how many cases it has; null where the counts are not known or the measure is no proportion.</param>
/// <param name="IsOwn">Whether it is the one that is compared.</param>
public sealed record ComparedAuthority(Area Area, AreaFigure Figure, int? Rank, QuartileBand? Band, FunnelArea? Chance, bool IsOwn);

/// <summary>An authority beside others in one period. Areas are told apart by their codes: of those that were joined or parted several may bear one name.</summary>
/// <param name="Own">The authority itself; null where the statistics do not have it.</param>
/// <param name="Others">England, the region (in London its part, then London), the mean of the statistical neighbours, and who else was asked for; the same in every period.</param>
/// <param name="Authorities">All of them in the order of the measure, those without a figure last.</param>
/// <param name="Mean">Of all authorities with counts, from 0 to 1; null where the measure is no proportion.</param>
public sealed record AreaComparison(DateOnly From, DateOnly To, Comparator? Own, IReadOnlyList<Comparator> Others, IReadOnlyList<ComparedAuthority> Authorities, double? Mean)
{
    /// <param name="own">The code of the authority.</param>
    /// <param name="neighbours">The authority's.</param>
    /// <param name="also">Codes of other authorities to be shown.</param>
    public static AreaComparison Of(
        IReadOnlyList<Area> areas, IEnumerable<AreaFigure> figures, DateOnly to, string? own, Neighbours? neighbours, IReadOnlyCollection<string> also, FigureUnit unit, Polarity better)
    {
        var then = figures.Where(one => one.To == to).ToDictionary(one => one.Area);
        var self = areas.FirstOrDefault(one => one.Code == own);
        var authorities = areas.Where(one => one.Level is AreaLevel.Authority && then.ContainsKey(one.Code)).ToDictionary(one => one.Code);
        var funnel = unit is FigureUnit.Percent ? FunnelOf(authorities.Keys.Select(code => then[code])) : null;
        var chances = funnel?.Areas.ToDictionary(one => one.Area);
        return new(
            then.Values.Select(one => one.From).FirstOrDefault(to), to,
            self is null ? null : Comparator.Of(self, then.GetValueOrDefault(self.Code)),
            [.. OthersOf(areas, then, self, neighbours, also)],
            [
                .. Ranking.Of(authorities.Keys.Select(code => (code, then[code].Value)), better)
                    .Select(one => new ComparedAuthority(authorities[one.Area], then[one.Area], one.Rank, one.Band, chances?.GetValueOrDefault(one.Area), one.Area == own)),
            ],
            funnel?.Mean);
    }

    /// <summary>The authority's place among all; null where it has no figure.</summary>
    public ComparedAuthority? Place => Authorities.FirstOrDefault(one => one is { IsOwn: true, Rank: not null });

    /// <summary>How many authorities have a figure.</summary>
    public int Known => Authorities.Count(one => one.Rank is not null);

    private static IEnumerable<Comparator> OthersOf(IReadOnlyList<Area> areas, Dictionary<string, AreaFigure> then, Area? self, Neighbours? neighbours, IReadOnlyCollection<string> also)
    {
        foreach (var area in areas.Where(one => one.Level is AreaLevel.National)) yield return Comparator.Of(area, then.GetValueOrDefault(area.Code));
        foreach (var region in areas.Where(one => one.Level is AreaLevel.Regional && self is not null && self.LiesIn(one)).OrderBy(one => one.Name != self!.Region))
            yield return Comparator.Of(region, then.GetValueOrDefault(region.Code));
        if (neighbours is not null) yield return MeanOf(areas, then, neighbours.Nearest);
        foreach (var area in areas.Where(one => also.Contains(one.Code) && one != self)) yield return Comparator.Of(area, then.GetValueOrDefault(area.Code));
    }

    /// <summary>The plain mean, as the DfE's tools have it; an authority without a figure is left out, and said to be.</summary>
    private static Comparator MeanOf(IReadOnlyList<Area> areas, Dictionary<string, AreaFigure> then, IReadOnlyList<string> nearest)
    {
        var known = areas.Where(one => one.OldCode is { } its && nearest.Contains(its)).Select(one => then.GetValueOrDefault(one.Code)?.Value).OfType<double>().ToList();
        return new("Statistical neighbours", known.Count == 0 ? null : known.Average(), known.Count == 0 ? Missing.Unavailable : null, null, null, $"mean of {known.Count} of {nearest.Count}");
    }

    private static Funnel? FunnelOf(IEnumerable<AreaFigure> figures)
    {
        var counted = figures.Where(one => one is { Numerator: not null, Denominator: > 0 }).Select(one => new FunnelInput(one.Area, one.Numerator!.Value, one.Denominator!.Value)).ToList();
        return counted.Count == 0 ? null : Funnel.Of(counted);
    }
}
