using System.Globalization;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>Turns the lines of a file into the figures that they would enter and restate. Nothing is changed here.</summary>
public sealed class ObservationFileReader
{
    private static readonly string[] Needed = [ObservationCsv.Measure, ObservationCsv.To];

    private readonly MeasureView _view;
    private readonly DateTimeOffset _at;
    private readonly DateOnly _today;
    private readonly Dictionary<string, int> _lineOf = [];
    private readonly List<ObservationLine> _lines = [];
    private readonly List<CsvNote> _errors = [];
    private int _unchanged;

    private ObservationFileReader(MeasureView view, DateTimeOffset at, DateOnly today) => (_view, _at, _today) = (view, at, today);

    public static ObservationFile Read(IReadOnlyList<CsvLine> lines, MeasureView view, DateTimeOffset at, DateOnly today)
    {
        var reader = new ObservationFileReader(view, at, today);
        reader._errors.AddRange(CsvColumns.Problems(lines, ObservationCsv.Columns, Needed, "figures"));
        if (reader._errors.Count == 0)
            foreach (var line in lines) reader.Read(line);
        return new(reader._lines, reader._unchanged, reader._errors);
    }

    private void Read(CsvLine line)
    {
        var cells = new ObservationCells(line, _errors);
        if (cells.Text(ObservationCsv.Measure) is not { } code || _view.By(code) is not { } measure)
        {
            cells.Wrong(ObservationCsv.Measure, $"No measure has the code “{cells.Text(ObservationCsv.Measure)}”.");
            return;
        }
        if (cells.Read() is not { } draft) return;
        if (draft.To is { } to && IsRecorded(draft, measure, to, cells.Revision))
        {
            _unchanged++;
            return;
        }
        var before = draft.Before(_view, measure);
        // Who sends a file sees what it restates before it does.
        var made = (draft with { Restates = before?.Revision ?? 0 }).Add(_view, measure, _today, _at.AddMilliseconds(_lines.Count));
        foreach (var problem in made.Problems) cells.Wrong(ObservationCells.ColumnOf(problem.Field), problem.Message);
        if (made.Value is not { } figure) return;
        if (_lineOf.TryAdd(figure.UniqueName, line.Number)) _lines.Add(new(line.Number, measure, figure, before));
        else cells.Wrong(null, $"Line {_lineOf[figure.UniqueName].ToString(CultureInfo.InvariantCulture)} gives this figure already.");
    }

    /// <summary>A file that was downloaded has each figure as it was first given as well; none of these is news.</summary>
    private bool IsRecorded(ObservationDraft draft, Measure measure, DateOnly to, int? revision)
    {
        var versions = _view.Versions(measure.Id, draft.Breakdown, draft.From ?? to, to);
        return (revision is null ? versions.TakeLast(1) : versions.Where(one => one.Revision == revision)).Any(one => draft.Says(one, measure.Unit));
    }
}
