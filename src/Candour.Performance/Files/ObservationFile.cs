using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>A figure that a line would enter; with the one that it restates, where there is one.</summary>
public sealed record ObservationLine(int Line, Measure Measure, Observation Figure, Observation? Before);

/// <summary>What a file of figures would do, before it is done. It is done whole or not at all.</summary>
/// <param name="Unchanged">Lines that say what is recorded already.</param>
public sealed record ObservationFile(IReadOnlyList<ObservationLine> Lines, int Unchanged, IReadOnlyList<CsvNote> Errors)
{
    public IEnumerable<ObservationLine> Entered => Lines.Where(one => one.Before is null);

    public IEnumerable<ObservationLine> Restated => Lines.Where(one => one.Before is not null);

    public bool CanBeDone => Errors.Count == 0;

    /// <summary>The changes for the store; none where a line has an error.</summary>
    public IReadOnlyList<Change> Changes => !CanBeDone ? [] :
        [.. Lines.Select(one => Change.Add(one.Before is null ? MeasureChanges.FigureEntered : MeasureChanges.FigureRestated, one.Figure))];
}
