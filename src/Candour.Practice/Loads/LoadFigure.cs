namespace Candour.Practice;

/// <summary>A measure as it was counted when its lists were loaded.</summary>
/// <param name="Measure">Its code.</param>
/// <param name="Team">Null for the whole authority.</param>
public sealed record LoadFigure(string Measure, string? Team, long Numerator, long Denominator, IReadOnlyList<LeftOut> LeftOut)
{
    public long? Most { get; init; }

    public long? WorkersAbove { get; init; }

    public static LoadFigure Of(MeasureFigure figure) =>
        new(figure.Measure.Code, figure.Group, figure.Numerator, figure.Denominator, [.. figure.LeftOut.Where(one => one.Rows > 0)]) { Most = figure.Most, WorkersAbove = figure.WorkersAbove };

    public MeasureFigure In(PracticeMeasure measure) => new(measure, Team, Numerator, Denominator, LeftOut) { Most = Most, WorkersAbove = WorkersAbove };
}
