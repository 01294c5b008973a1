namespace Candour.Performance;

/// <summary>What the official statistics say of the council's own area in a period, and what comes of it for a measure.</summary>
/// <param name="Before">The figure that stands; null where there is none.</param>
/// <param name="After">The observation that is added, or restates the one before; null where nothing is.</param>
/// <param name="Problem">Why it cannot be taken; null where it can, or nothing changes.</param>
public sealed record PublishedFigure(MeasurePeriod Period, Observation? Before, Observation? After, string? Problem);

/// <summary>The published figures of the council's own area as observations of a measure.</summary>
public static class PublishedFigures
{
    /// <summary>Whether the statistics have as many figures a year as the measure.</summary>
    public static bool Fit(Measure measure, Indicator indicator) =>
        measure.Unit == indicator.Unit && measure.Frequency == (indicator.YearEnds is null ? MeasureFrequency.Monthly : MeasureFrequency.Yearly);

    /// <summary>In the order of time; nothing is changed here.</summary>
    public static IReadOnlyList<PublishedFigure> Of(Benchmark release, string own, Measure measure, MeasureView view, DateOnly today, DateTimeOffset at) =>
        [.. release.Figures.Where(one => one.Area == own).OrderBy(one => one.To).Select((one, place) => Of(one, release, measure, view, today, at.AddMilliseconds(place)))];

    private static PublishedFigure Of(AreaFigure figure, Benchmark release, Measure measure, MeasureView view, DateOnly today, DateTimeOffset at)
    {
        var counted = measure.Unit.Divides() && figure is { Numerator: not null, Denominator: > 0 };
        var before = view.Figure(measure.Id, null, figure.From, figure.To);
        var draft = new ObservationDraft
        {
            From = figure.From,
            To = figure.To,
            Numerator = counted ? (decimal)figure.Numerator!.Value : null,
            Denominator = counted ? (decimal)figure.Denominator!.Value : null,
            Value = counted ? null : (decimal?)figure.Value,
            WhyMissing = figure.Why,
            Vintage = release.File,
            Note = before is null ? null : $"As published in {release.File}",
            Restates = before?.Revision ?? 0,
        };
        var period = new MeasurePeriod(figure.From, figure.To);
        if (before is not null && draft.Says(before, measure.Unit)) return new(period, before, null, null);
        var made = draft.Add(view, measure, today, at);
        return new(period, before, made.Value, made.IsGood ? null : string.Join(' ', made.Problems.Select(one => one.Message)));
    }
}
