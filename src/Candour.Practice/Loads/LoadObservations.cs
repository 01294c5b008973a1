using Candour.Ledger;
using Candour.Performance;

namespace Candour.Practice;

/// <summary>What a load tells of the programme's own measures: one that names a measure of practice gets its figure on the day of the lists.</summary>
public static class LoadObservations
{
    /// <param name="today">The day on which the lists are loaded.</param>
    public static IEnumerable<Change> Of(PracticeLoad load, MeasureView measures, DateOnly today, DateTimeOffset at)
    {
        var whole = load.Figures.Where(one => one.Team is null && one.Denominator > 0).ToDictionary(one => one.Measure);
        foreach (var measure in measures.Measures.Where(one => one.Practice is not null && one.IsKeptOn(load.AsAt)))
        {
            if (!whole.TryGetValue(measure.Practice!, out var figure)) continue;
            var draft = DraftOf(figure, measure.Unit) with { To = load.AsAt, Vintage = $"Children’s records, version {load.Version}" };
            var before = draft.Before(measures, measure);
            if (before is not null) draft = draft with { Restates = before.Revision, Note = "The lists of the day were loaded anew" };
            if (draft.Add(measures, measure, today, at).Value is { } told)
                yield return Change.Add(before is null ? MeasureChanges.FigureEntered : MeasureChanges.FigureRestated, told);
        }
    }

    private static ObservationDraft DraftOf(LoadFigure figure, FigureUnit unit) => unit.Divides()
        ? new() { Numerator = figure.Numerator, Denominator = figure.Denominator }
        : new() { Value = decimal.Round((decimal)figure.Numerator / figure.Denominator / PracticeMeasures.Find(figure.Measure)!.Unit.Size(), 1, MidpointRounding.AwayFromZero) };
}
