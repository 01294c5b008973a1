namespace Candour.Improvement;

/// <summary>Something about one cell of a file. The column is null where it is about the whole line, the line 0 where about the whole file.</summary>
public sealed record CsvNote(int Line, string? Column, string Message);

/// <summary>An action that a line would change.</summary>
public sealed record CsvChange(int Line, PlanAction Before, PlanAction After, IReadOnlyList<Difference> Differences);

public sealed record CsvAddition(int Line, PlanAction Action);

/// <summary>What a file of actions would do, before it is done. It is done whole or not at all.</summary>
/// <param name="Unchanged">Lines that say what is recorded already.</param>
/// <param name="Ignored">Cells that differ in a column that a file cannot change; the rest of the line counts.</param>
public sealed record ActionCsvPlan(
    IReadOnlyList<CsvAddition> Added, IReadOnlyList<CsvChange> Changed, int Unchanged,
    IReadOnlyList<CsvNote> Errors, IReadOnlyList<CsvNote> Ignored)
{
    public bool CanBeDone => Errors.Count == 0;

    /// <summary>The changes for the store; none where a line has an error.</summary>
    public IReadOnlyList<Ledger.Change> Changes(ProgrammeView view) => !CanBeDone ? [] :
    [
        .. Added.Select(one => Ledger.Change.Add(Improvement.Changes.ActionAdded, one.Action)),
        .. Changed.Select(one => Ledger.Change.To(Improvement.Changes.ActionChanged, one.After, view.Snapshot.VersionOf(one.After.Id))),
    ];
}
