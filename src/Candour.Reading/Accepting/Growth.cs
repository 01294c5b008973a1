using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Reading.Accepting;

/// <summary>A programme as it grows while rows are taken: what a later row refers to, an earlier one may have brought.</summary>
internal sealed class Growth(DocumentImport import, ProgrammeView view, DateTimeOffset at, DateOnly today)
{
    private readonly List<Change> _changes = [];
    private readonly List<string> _taken = [];
    private readonly List<RowNote> _notes = [];
    private readonly List<RowNote> _left = [];
    private readonly List<string> _same = [];
    private readonly List<FieldProblem> _refused = [];
    private readonly List<FieldProblem> _missing = [];
    private readonly Dictionary<Guid, IEnumerator<string>> _numbers = [];
    private readonly HashSet<string> _references = view.References.ToHashSet(StringComparer.OrdinalIgnoreCase);
    private ProgrammeView? _view;

    public DateTimeOffset At => at;

    public DateOnly Today => today;

    /// <summary>The programme as it stood before.</summary>
    public ProgrammeView Before => view;

    public Guid Import => import.Id;

    /// <summary>Every reference in use or about to be.</summary>
    public IReadOnlySet<string> References => _references;

    /// <summary>The programme with what was added up to the last record that others stand on; the rest is there once it is settled.</summary>
    public ProgrammeView View => _view ??= ProgrammeView.Of(view.Snapshot.After(_changes, at));

    /// <summary>Makes everything that was added so far part of the view.</summary>
    public void Settle() => _view = null;

    public T Add<T>(string type, T record) where T : Record
    {
        _changes.Add(Ledger.Change.Add(type, record));
        if (record is PlanAction action) _references.Add(action.Reference);
        if (record is Recommendation recommendation) _references.Add(recommendation.Reference);
        if (record is not (PlanAction or Recommendation or ActionUpdate or BoardAction or Minute)) Settle();
        return record;
    }

    /// <summary>An action of a board, with the next number: the view does not know those that were given a moment ago.</summary>
    public void Raise(BoardAction action, Span from)
    {
        if (!_numbers.TryGetValue(action.Board, out var free)) _numbers[action.Board] = free = GovernanceView.Of(View).FreeActionNumbers(action.Board).GetEnumerator();
        free.MoveNext();
        Add(GovernanceChanges.BoardActionRaised, action with { Number = free.Current, Provenance = From(from) });
    }

    /// <summary>A record that stood before, or that was added a moment ago, in a new state.</summary>
    public void Put(string type, Record after)
    {
        var made = _changes.FindIndex(one => one.Record.Id == after.Id);
        if (made >= 0) _changes[made] = _changes[made] with { Record = after };
        else _changes.Add(Ledger.Change.To(type, after, view.Snapshot.VersionOf(after.Id)));
        Settle();
    }

    public Provenance From(Span span) => new(import.Id, span.From, span.To, span.Page);

    public void Take(DraftRow row, string? note = null)
    {
        _taken.Add(row.Path);
        if (note is not null) Note(row, note);
    }

    /// <summary>A row that the record says already; nothing comes of it.</summary>
    public void Same(DraftRow row, string message)
    {
        _same.Add(row.Path);
        Take(row, message);
    }

    /// <summary>Rows that wait until somebody says which board they belong to.</summary>
    public void Miss(IReadOnlyList<DraftRow> rows, string message)
    {
        if (rows.Count > 0) _missing.Add(new($"{rows[0].Part}.{nameof(PartTarget.Board)}", message));
        foreach (var row in rows) Leave(row, message);
    }

    /// <summary>What a plan says forty times over is worth saying once, at the first row.</summary>
    public void Note(DraftRow row, string message)
    {
        if (_notes.All(one => one.Message != message)) _notes.Add(new(row.Path, message));
    }

    public void Leave(DraftRow row, string why) => _left.Add(new(row.Path, why));

    /// <summary>What was asked for; where it is not right, its problems are the target's.</summary>
    public T? Good<T>(Checked<T> asked, PartTarget target, IReadOnlyDictionary<string, string> fields) where T : class
    {
        _refused.AddRange(asked.Problems.Select(one => new FieldProblem($"{target.Part}.{fields.GetValueOrDefault(one.Field, one.Field)}", one.Message)));
        return asked.Value;
    }

    /// <summary>What was asked for; where it is not right, the row is left.</summary>
    public T? Good<T>(Checked<T> asked, DraftRow row) where T : class
    {
        if (!asked.IsGood) Leave(row, string.Join(' ', asked.Problems.Select(one => one.Message)));
        return asked.Value;
    }

    public Acceptance Result() => _refused.Count > 0 ? new([], [], [], _left, _refused) : new(_changes, _taken, _notes, _left, []) { Same = _same, Missing = _missing };
}
