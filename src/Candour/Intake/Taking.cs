using Candour.Improvement;
using Candour.Ledger;
using Candour.Reading.Accepting;
using Candour.Storage;

namespace Candour.Intake;

/// <summary>What came of a person's yes.</summary>
/// <param name="Step">The step that can be undone; null where nothing was taken.</param>
public sealed record Took(Acceptance Acceptance, Guid? Step, Saved.Conflict? Conflict = null);

/// <summary>Rows of a draft into the record as one step, and back.</summary>
public sealed class Taking(LedgerStore store, Snapshots snapshots, History history, Steps steps, RecordKinds kinds)
{
    /// <param name="goodRowsOnly">The person knows that rows of a log are wrong and takes the others; else one wrong row keeps all out.</param>
    /// <param name="version">The version of the draft that the person saw.</param>
    /// <param name="at">The moment by the council's clock.</param>
    public async Task<Took> TakeAsync(
        Guid authority, Guid id, int version, Func<ProgrammeView, DocumentImport, Decision> decide, Actor actor, DateTimeOffset at, DateOnly today, bool goodRowsOnly = false, CancellationToken cancel = default)
    {
        var view = ProgrammeView.Of(await snapshots.NowAsync(authority, cancel));
        var import = view.Snapshot.Find<DocumentImport>(id)!;
        var acceptance = Acceptance.Of(import, view, decide(view, import), at, today);
        if (acceptance.Taken.Count == 0 || (acceptance.Wrong > 0 && !goodRowsOnly)) return new(acceptance, null);

        var step = Record.NewId(at);
        var taken = import with { State = ImportState.Accepted, Accepted = [.. import.Accepted, .. acceptance.Taken], Batches = [.. import.Batches, step] };
        // The import's own entry is no part of the step: a later step changes it again, and the earlier one can still be undone.
        var saved = await store.CommitAsync(authority,
        [
            new(actor, acceptance.Changes, $"Taken from {import.FileName}", step, at),
            new(actor, [Change.To(Changes.ImportAccepted, taken, version)], RowWords.Write(import, acceptance), At: at),
        ], cancel: cancel);
        return saved is Saved.Conflict conflict ? new(acceptance, null, conflict) : new(acceptance, step);
    }

    /// <summary>The entry by which a step was noted in its import, and the rows that it took.</summary>
    public async Task<(Entry Entry, IReadOnlyList<string> Rows)?> StepAsync(Guid authority, Guid import, Guid step, CancellationToken cancel = default)
    {
        IReadOnlyList<string> before = [];
        foreach (var entry in (await history.AboutAsync(authority, import, cancel: cancel)).Reverse().Where(one => !one.Removes))
        {
            var state = (DocumentImport)kinds.Read(entry.Kind, entry.State);
            if (entry.Type == Changes.ImportAccepted && state.Batches is [.., var last] && last == step) return (entry, [.. state.Accepted.Except(before)]);
            before = state.Accepted;
        }
        return null;
    }

    /// <summary>Takes a step back; null where something stands in the way or the import changed.</summary>
    public async Task<Saved?> UndoAsync(Guid authority, DocumentImport import, int version, Guid step, Actor actor, DateTimeOffset at, CancellationToken cancel = default)
    {
        var undoing = await steps.UndoingAsync(authority, step, cancel);
        if (await StepAsync(authority, import.Id, step, cancel) is not { } made || !(undoing.IsPossible || undoing.Made.Count == 0)) return null;

        List<Guid> left = [.. import.Batches.Where(one => one != step)];
        var undone = import with
        {
            Accepted = [.. import.Accepted.Except(made.Rows)],
            Batches = left,
            State = left.Count == 0 ? ImportState.Undone : ImportState.Accepted,
        };
        return await store.CommitAsync(authority,
            new ChangeSet(actor, [.. undoing.Changes, Change.To(Changes.ImportUndone, undone, version)], $"Undone: taken from {import.FileName}", At: at), cancel: cancel);
    }
}
