using Candour.Performance;

namespace Candour.Practice;

/// <summary>A figure of a load as it may go out.</summary>
public sealed record PublicLoad(MeasureFigure Figure, PublicNumber Value, PublicNumber Lower, PublicNumber Upper, PublicNumber Numerator, PublicNumber Denominator)
{
    /// <summary>Every measure, for the authority and its teams. What earlier versions of the day could show is taken to be public.</summary>
    public static IReadOnlyList<PublicLoad> Of(PracticeView practice, PracticeLoad load, SuppressionMethod method)
    {
        var versions = practice.Loads.Where(one => one.AsAt == load.AsAt && one.Version <= load.Version).OrderBy(one => one.Version).ToList();
        return [.. PracticeMeasures.All.SelectMany(measure => Of(measure, versions, method))];
    }

    private static IEnumerable<PublicLoad> Of(PracticeMeasure measure, IReadOnlyList<PracticeLoad> versions, SuppressionMethod method)
    {
        var shares = new PublicShares(method, measure.Unit is PracticeUnit.Percent);
        foreach (var version in versions)
            shares.Publish(version.Figures.Where(one => one.Measure == measure.Code).ToDictionary(one => one.Team ?? PublicShares.Whole, one => new Share((int)one.Numerator, (int)one.Denominator)));
        return versions[^1].Figures.Where(one => one.Measure == measure.Code && (one.Team is null || one.Denominator > 0)).OrderBy(one => one.Team is not null).Select(one => Of(one.In(measure), shares));
    }

    private static PublicLoad Of(MeasureFigure figure, PublicShares shares)
    {
        var (name, isShare) = (figure.Group ?? PublicShares.Whole, figure.Measure.Unit is PracticeUnit.Percent);
        var (above, below) = (shares.Above(name), shares.Below(name));
        var interval = isShare && above.Number is { } counted && below.Number is > 0 and var of ? Proportion.Of((double)counted, (double)of) : default;
        return new(figure, shares.Divided(name, isShare ? 100 : 1m / figure.Measure.Unit.Size()), Bound(interval.Lower), Bound(interval.Upper), above, below);

        PublicNumber Bound(double? share) => above.IsHeld || below.IsHeld ? PublicNumber.Held : new((decimal?)(100 * share), IsHeld: false);
    }
}
