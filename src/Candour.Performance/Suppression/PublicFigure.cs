using Candour.Improvement;

namespace Candour.Performance;

/// <summary>A figure of a measure as it may go out.</summary>
public sealed record PublicFigure(Observation Observation, PublicNumber Numerator, PublicNumber Denominator, PublicNumber Value)
{
    public static IReadOnlyList<string> Columns { get; } = ["Measure", "Title", "Breakdown", "From", "To", "Unit", "Numerator", "Denominator", "Value", "Missing"];

    /// <summary>The figures that stand, of the whole and of its services and teams, the earliest period first.</summary>
    public static IReadOnlyList<PublicFigure> Of(MeasureView view, Measure measure) =>
    [
        .. view.Standing(measure.Id).GroupBy(one => one.Period).OrderBy(one => one.Key.To).ThenBy(one => one.Key.From)
            .SelectMany(period => Of(view, measure, [.. period.OrderBy(one => one.Breakdown ?? "", StringComparer.OrdinalIgnoreCase)])),
    ];

    public static string Note(MeasureView view, params IEnumerable<Measure> measures) =>
        measures.Any(one => one.IsOfChildren) ? SuppressionWords.Note(view.Suppression) : SuppressionWords.NothingHeld;

    public IReadOnlyList<string> Cells(Measure measure) =>
    [
        measure.Code, measure.Title, Observation.Breakdown ?? "", Observation.From.Iso(), Observation.To.Iso(), MeasureNames.Of(measure.Unit),
        $"{Numerator}", $"{Denominator}", $"{Value}", Observation.WhyMissing is { } why ? TableFigure.Words(why) : "",
    ];

    /// <summary>The figures of one period: the earlier ones that were restated are taken to be public, as far as they could be.</summary>
    private static IEnumerable<PublicFigure> Of(MeasureView view, Measure measure, IReadOnlyList<Observation> period)
    {
        if (!measure.IsOfChildren) return period.Select(one => new PublicFigure(one, Shown(one.Numerator), Shown(one.Denominator), Shown(one.ValueIn(measure.Unit))));
        var (shares, versions) = (new PublicShares(view.Suppression, measure.Unit is FigureUnit.Percent or FigureUnit.Per10000), period.Select(view.Versions).ToList());
        for (var version = 0; version < versions.Max(one => one.Count); version++)
            shares.Publish(period.Zip(versions, (one, all) => (Name: NameOf(one), Share: ShareOf(all[Math.Min(version, all.Count - 1)], measure.Unit)))
                .Where(one => one.Share is not null).ToDictionary(one => one.Name, one => one.Share!));
        return period.Select(one => Of(one, measure.Unit, shares));
    }

    private static PublicFigure Of(Observation one, FigureUnit unit, PublicShares shares)
    {
        if (one.WhyMissing is not null) return new(one, default, default, default);
        // Of what was given without its counts nobody can tell whether it stands on few.
        if (ShareOf(one, unit) is not { } share) return new(one, Held(one.Numerator), Held(one.Denominator), PublicNumber.Held);
        var name = NameOf(one);
        return share.Below is null ? new(one, default, default, shares.Above(name)) : new(one, shares.Above(name), shares.Below(name), shares.Divided(name, unit.Factor()));
    }

    private static string NameOf(Observation one) => one.Breakdown ?? PublicShares.Whole;

    /// <summary>Null where whole people are not counted, or not known to be.</summary>
    private static Share? ShareOf(Observation one, FigureUnit unit) =>
        unit.Divides() ? Count(one.Numerator) is { } above && Count(one.Denominator) is { } below ? new(above, below) : null
        : unit is FigureUnit.Number && Count(one.Value ?? one.Numerator) is { } count ? new(count, null)
        : null;

    private static int? Count(decimal? number) => number is >= 0 and <= int.MaxValue && decimal.IsInteger(number.Value) ? (int)number.Value : null;

    private static PublicNumber Shown(decimal? number) => new(number, IsHeld: false);

    private static PublicNumber Held(decimal? number) => number is null ? default : PublicNumber.Held;
}
