using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>Turns the lines of a file, and the files that came with it, into the evidence that they would add. Nothing is changed here.</summary>
public sealed class EvidenceFileReader
{
    private readonly AssuranceView _view;
    private readonly IReadOnlyDictionary<string, EvidenceFile> _files;
    private readonly DateTimeOffset _at;
    private readonly DateOnly _today;
    private readonly List<ListedEvidence> _lines = [];
    private readonly List<CsvNote> _errors = [];
    private readonly Dictionary<Guid, int> _supersedes = [];
    private readonly HashSet<string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _last;
    private int _unchanged;

    private EvidenceFileReader(AssuranceView view, IReadOnlyDictionary<string, EvidenceFile> files, DateTimeOffset at, DateOnly today) =>
        (_view, _files, _at, _today, _last) = (view, files, at, today, EvidenceDraft.LastNumber(view));

    /// <param name="files">What came with it, by name whatever its case.</param>
    public static EvidenceList Read(IReadOnlyList<CsvLine> lines, IReadOnlyDictionary<string, EvidenceFile> files, AssuranceView view, DateTimeOffset at, DateOnly today)
    {
        var reader = new EvidenceFileReader(view, files, at, today);
        reader.CheckColumns(lines);
        if (reader._errors.Count == 0)
            foreach (var line in lines) reader.Read(line);
        return new(reader._lines, reader._unchanged, [.. files.Keys.Where(one => !reader._named.Contains(one)).Order(StringComparer.OrdinalIgnoreCase)], reader._errors);
    }

    private void CheckColumns(IReadOnlyList<CsvLine> lines)
    {
        if (lines.Count == 0)
        {
            _errors.Add(new(0, null, "The file has no lines below its header."));
            return;
        }
        var columns = lines[0].Cells.Keys;
        foreach (var unknown in columns.Except(EvidenceColumns.Read.Concat(EvidenceColumns.Written), StringComparer.OrdinalIgnoreCase))
            _errors.Add(new(1, unknown, $"No column of evidence is called “{unknown}”. The columns are: {string.Join(", ", EvidenceColumns.Read)}."));
        foreach (var missing in EvidenceColumns.Needed.Except(columns, StringComparer.OrdinalIgnoreCase))
            _errors.Add(new(1, missing, $"The file needs the column “{missing}”."));
    }

    private void Read(CsvLine line)
    {
        var cells = new EvidenceCells(line, _errors);
        if (cells.Text(EvidenceColumns.Number) is { } number)
        {
            if (_view.By(number) is not null) _unchanged++;
            else cells.Wrong(EvidenceColumns.Number, $"There is no evidence {number}. Leave the cell empty to add some; its number is given then.");
            return;
        }
        var (read, file) = (cells.Read(), FileOf(cells));
        if (read is not { } draft) return;
        var made = draft.Add(_view, _at.AddMilliseconds(_lines.Count), _today, file);
        foreach (var problem in made.Problems) cells.Wrong(EvidenceCells.ColumnOf(problem.Field), problem.Message);
        if (made.Value is not { } one) return;
        if (_view.Evidence.Any(known => IsSame(known, one)))
            _unchanged++;
        else if (_lines.Find(other => IsSame(other.Evidence, one)) is { } twice)
            cells.Wrong(null, $"Line {twice.Line} says the same.");
        else if (one.Supersedes is { } earlier && !_supersedes.TryAdd(earlier, line.Number))
            cells.Wrong(EvidenceColumns.Instead, $"Line {_supersedes[earlier]} stands in its place already.");
        else
            _lines.Add(new(line.Number, one with { Number = $"E-{_last + 1 + _lines.Count}" }));
    }

    private EvidenceFile? FileOf(EvidenceCells cells)
    {
        if (cells.Text(EvidenceColumns.File) is not { } name) return null;
        _named.Add(name);
        if (_files.TryGetValue(name, out var file)) return file;
        cells.Wrong(EvidenceColumns.File, $"No file called “{name}” came with it.");
        return null;
    }

    /// <summary>What was added once is not added again when the file is sent a second time.</summary>
    private static bool IsSame(Evidence one, Evidence other) =>
        one.ObservedTo == other.ObservedTo && one.Shows == other.Shows && one.File?.Sha256 == other.File?.Sha256
        && one.Title.Equals(other.Title, StringComparison.OrdinalIgnoreCase) && one.Collector.Equals(other.Collector, StringComparison.OrdinalIgnoreCase)
        && one.Bearings.ToHashSet().SetEquals(other.Bearings);
}
