using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>A figure as a form or a row of a file says it.</summary>
public sealed record ObservationDraft
{
    public string? Breakdown { get; init; }

    /// <summary>Null for a figure of one day.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Value { get; init; }

    public Missing? WhyMissing { get; init; }

    public string? Vintage { get; init; }

    public string? Note { get; init; }

    /// <summary>The revision of the figure that the person saw and restates; 0 where they saw none.</summary>
    public int Restates { get; init; }

    /// <summary>The figure that stands for the same period; null where there is none.</summary>
    public Observation? Before(MeasureView view, Measure measure) => To is { } to ? view.Figure(measure.Id, Draft.Said(Breakdown), From ?? to, to) : null;

    public Checked<Observation> Add(MeasureView view, Measure measure, DateOnly today, DateTimeOffset at)
    {
        if (measure.Unit is FigureUnit.Per10000 && Draft.Said(Breakdown) is null && Numerator is not null && Denominator is null && To is { } end && view.Population?.For(end) is { } known)
            return (this with { Denominator = (decimal)known.Children }).Add(view, measure, today, at);
        var before = Before(view, measure);
        var made = Make(measure, before, at);
        return new Problems()
            .Unless(To is not null, "to", "Give the last day of the period.")
            .Unless(!(From > To), "from", "The first day lies after the last.")
            .Unless(!(To > today), "to", "The period is not over.")
            .Unless(!(Draft.Said(Breakdown)?.Length > Observation.LongestBreakdown), "breakdown", $"A service or team has up to {Observation.LongestBreakdown} characters.")
            .Unless(!HasCounts || (Numerator is not null && Denominator is not null), Numerator is null ? "numerator" : "denominator", "Give both counts, or the figure alone.")
            .Unless(!HasCounts || measure.Unit.Divides(), "numerator", "This measure is one number. Give the figure alone.")
            .Unless(!(Numerator < 0), "numerator", "A count cannot be below 0.")
            .Unless(!(Denominator < 0), "denominator", "A count cannot be below 0.")
            .Unless(measure.Unit is not FigureUnit.Percent || !(Numerator > Denominator), "numerator", "More are counted than there are: this would be over 100 %.")
            .Unless(measure.Unit is not FigureUnit.Percent || Value is null or (>= 0 and <= 100), "value", "A percentage lies between 0 and 100.")
            .Unless(Value is null || made.Value is not null || Agrees(made, measure.Unit), "value", $"{MeasureWords.Counted(made)} is {MeasureWords.Figure(made, measure.Unit)}, which is not the figure given.")
            .Unless(HasFigure || WhyMissing is not null, measure.Unit.Divides() ? "numerator" : "value", "Give the figure, or say why there is none.")
            .Unless(!HasFigure || WhyMissing is null, "whyMissing", "There is a figure. Leave this empty.")
            .Unless(before is not null || To is not { } to || !view.Standing(measure.Id).Any(one => one.To == to && SameBreakdown(one)), "from", "Another figure ends on the same day and begins on another. Restate that one, or give another period.")
            .Unless(before is null || before.Revision == Restates, "restates", $"There is a figure for this period: {MeasureWords.Figure(before, measure.Unit)}. Save again to restate it; it stays in the record as it was.")
            .Unless(before is null || before with { Id = made.Id, Revision = made.Revision, Vintage = made.Vintage, Note = made.Note, Breakdown = made.Breakdown } != made, measure.Unit.Divides() ? "numerator" : "value", "This is the figure that stands.")
            .Unless(before is null || Draft.Said(Note) is not null, "note", "Say why the figure is restated.")
            .Or(() => made);
    }

    /// <summary>Whether this is the figure that is recorded; a file may have it rounded, and its words are no part of it.</summary>
    public bool Says(Observation one, FigureUnit unit) => HasCounts
        ? (one.Numerator, one.Denominator) == (Numerator, Denominator)
        : Value is { } value ? one.ValueIn(unit) is { } known && decimal.Round(known, Math.Min(value.Scale, (byte)4), MidpointRounding.AwayFromZero) == value
        : WhyMissing is not null && one.WhyMissing == WhyMissing;

    private bool HasCounts => Numerator is not null || Denominator is not null;

    private bool HasFigure => HasCounts || Value is not null;

    private Observation Make(Measure measure, Observation? before, DateTimeOffset at) => new()
    {
        Id = Record.NewId(at),
        Measure = measure.Id,
        From = From ?? To ?? default,
        To = To ?? default,
        Breakdown = Draft.Said(Breakdown),
        Numerator = Numerator,
        Denominator = Denominator,
        Value = HasCounts ? null : Value,
        WhyMissing = WhyMissing,
        Vintage = Draft.Said(Vintage),
        Note = Draft.Said(Note),
        Revision = (before?.Revision ?? 0) + 1,
    };

    /// <summary>A figure beside its counts is theirs, rounded as it was written.</summary>
    private bool Agrees(Observation made, FigureUnit unit) =>
        made.ValueIn(unit) is not { } counted || decimal.Round(counted, Value!.Value.Scale, MidpointRounding.AwayFromZero) == Value;

    private bool SameBreakdown(Observation one) => string.Equals(one.Breakdown, Draft.Said(Breakdown), StringComparison.OrdinalIgnoreCase);
}
