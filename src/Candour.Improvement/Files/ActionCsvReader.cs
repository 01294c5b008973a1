using System.Globalization;

namespace Candour.Improvement;

/// <summary>Turns the lines of a file into what they would add and change. Nothing is changed here.</summary>
public sealed class ActionCsvReader
{
    private readonly ProgrammeView _view;
    private readonly DateTimeOffset _at;
    private readonly DateOnly _today;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<Guid, int> _lineOf = [];
    private readonly List<CsvAddition> _added = [];
    private readonly List<CsvChange> _changed = [];
    private readonly List<CsvNote> _errors = [];
    private readonly List<CsvNote> _ignored = [];
    private int _unchanged;

    private ActionCsvReader(ProgrammeView view, DateTimeOffset at, DateOnly today)
    {
        (_view, _at, _today) = (view, at, today);
        _taken = new(view.References, StringComparer.OrdinalIgnoreCase);
    }

    public static ActionCsvPlan Read(IReadOnlyList<CsvLine> lines, ProgrammeView view, DateTimeOffset at, DateOnly today)
    {
        var reader = new ActionCsvReader(view, at, today);
        reader.CheckColumns(lines);
        if (reader._errors.Count == 0)
            foreach (var line in lines) reader.Read(line);
        return new(reader._added, reader._changed, reader._unchanged, reader._errors, reader._ignored);
    }

    private void CheckColumns(IReadOnlyList<CsvLine> lines)
    {
        if (lines.Count == 0)
        {
            _errors.Add(new(0, null, "The file has no lines below its header."));
            return;
        }
        var columns = lines[0].Cells.Keys;
        foreach (var unknown in columns.Where(one => !ActionCsv.Columns.Concat(ActionCsv.Beside).Contains(one, StringComparer.OrdinalIgnoreCase)))
            _errors.Add(new(1, unknown, $"No column of actions is called “{unknown}”. The columns are: {string.Join(", ", ActionCsv.Columns)}."));
        if (!columns.Contains("Reference", StringComparer.OrdinalIgnoreCase))
            _errors.Add(new(1, "Reference", "The file needs the column “Reference”; leave its cell empty for a new action."));
    }

    private void Read(CsvLine line)
    {
        var cells = new ActionCells(line, _view, _errors);
        var reference = cells.Text("Reference") ?? "";
        if (reference.Length == 0)
            Add(cells);
        else if (_view.ActionBy(reference) is not { } action)
            _errors.Add(new(line.Number, "Reference", $"No action is called “{reference}”. Leave the cell empty to add one."));
        else if (!_lineOf.TryAdd(action.Id, line.Number))
            _errors.Add(new(line.Number, "Reference", $"Line {_lineOf[action.Id].ToString(CultureInfo.InvariantCulture)} is about {reference} already."));
        else
            Edit(cells, action);
    }

    private void Add(ActionCells cells)
    {
        var empty = new ActionDraft { Plan = _view.Plans is [var only] ? only.Id : Guid.Empty };
        if (cells.Fill(empty, present: null) is not { } draft) return;
        if (Good(draft.Add(_view, _at.AddMilliseconds(_added.Count), _today, _taken), cells.Line) is not { } action) return;
        _taken.Add(action.Reference);
        _added.Add(new(cells.Line, action));
    }

    private void Edit(ActionCells cells, PlanAction action)
    {
        var row = _view.RowOf(action.Id, _today)!;
        var present = ActionCsv.Columns.Zip(ActionCsv.Cells(row, _view)).ToDictionary(one => one.First, one => one.Second, StringComparer.OrdinalIgnoreCase);
        foreach (var column in ActionCsv.Shown.Where(column => !cells.Agrees(column, present[column])))
            _ignored.Add(new(cells.Line, column, $"“{column}” cannot be changed from a file; it stays “{present[column]}”."));
        if (cells.Fill(ActionDraft.Of(action, _today), present) is not { } draft) return;
        if (Good(draft.Edit(_view, action, _at, _today), cells.Line) is not { } after) return;

        if (after == action) _unchanged++;
        else _changed.Add(new(cells.Line, action, after, Describe.Changes(action, after, _view)));
    }

    private PlanAction? Good(Checked<PlanAction> result, int line)
    {
        _errors.AddRange(result.Problems.Select(one => new CsvNote(line, ActionCells.ColumnOf(one.Field), one.Message)));
        return result.Value;
    }
}
