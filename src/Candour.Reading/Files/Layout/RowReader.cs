using System.Text.RegularExpressions;
using Candour.Reading.Papers;
using Candour.Reading.Papers.Plans;

namespace Candour.Reading.Files.Layout;

/// <summary>Reads the rows below a header in laid-out text, over as many pages as they go on.</summary>
internal sealed partial class RowReader(IReadOnlyList<Line> lines, IReadOnlySet<int> furniture, Header first)
{
    private const int BlankLinesWithin = 4;

    private readonly List<TableRow> _rows = [];
    private readonly List<TableRow> _pieces = [];
    private Header _header = first;
    private readonly List<Line> _open = [];
    private (string Text, Span At)? _group;
    private bool _isNumbered;
    private int _blank;
    private int? _page;

    /// <summary>The rows, and the index of the first line after them.</summary>
    public (IReadOnlyList<TableRow> Rows, int End) Read(int index)
    {
        _page = lines[index].Page;
        AddHeader(index);
        _isNumbered = IsNumbered(index + _header.Lines);
        var end = index + _header.Lines;
        for (var i = end; i < lines.Count; i++)
        {
            var line = lines[i];
            if (Markup.IsFurniture(line.Text) && !IsNumberOnly().IsMatch(line.Text) || furniture.Contains(line.Number) && !_header.IsAgain(line.Text))
            {
                _blank++;
                continue;
            }
            if (_header.IsAgain(line.Text))
            {
                TurnPage(i);
                (_page, _blank, end) = (line.Page, 0, i + 1);
                continue;
            }
            if (line.Page != _page) CutOpen();
            if (!Take(line)) break;
            (_page, _blank, end) = (line.Page, 0, i + 1);
        }
        Close();
        return (_rows, end);
    }

    private bool Take(Line line)
    {
        var segments = Segment.Of(line.Text);
        if (segments.Count == 1 && GroupHeading.Read(line.Text.Trim(), Span(line)) is not null && segments[0].Start < _header.Starts[Math.Min(1, _header.Starts.Count - 1)] + 4)
        {
            Close();
            _group = (line.Text.Trim(), Span(line));
        }
        else if (StartsRow(line, segments))
        {
            Close();
            _open.Add(line);
        }
        else if (Ends(line, segments)) return false;
        else if (_group is { } group && !IsInRow) _group = ($"{group.Text} {line.Text.Trim()}", group.At with { To = line.Number });
        else _open.Add(line);
        return true;
    }

    private bool StartsRow(Line line, List<Segment> segments)
    {
        if (_isNumbered) return Numbered().IsMatch(line.Text) && segments[0].Start <= _header.Starts[0] + 4;
        var columns = Columns.Match([.. segments.Select(segment => segment.Start)], _header.Starts, _ => true);
        string At(Column kind) => columns.AsSpan().IndexOf(_header.IndexOf(kind)) is var i and >= 0 ? segments[i].Text : "";
        var action = At(Column.Action);
        if (_header.IndexOf(Column.Action) < 0) return segments.Count >= 2 && segments[0].Start <= _header.Starts[Math.Min(1, _header.Starts.Count - 1)] + 3 && (!IsInRow || _blank > 0 || segments.Count >= 3 || IsTime().IsMatch(segments[0].Text)) && (char.IsUpper(segments[0].Text[0]) || IsTime().IsMatch(segments[0].Text));
        if (action.Length == 0 || !char.IsUpper(action[0])) return false;
        var hasLead = At(Column.Lead) is { Length: > 0 } lead && !char.IsLower(lead[0]);
        var hasDue = At(Column.Due) is { Length: > 0 } due && DueCell.SaysWhen(due);
        // An action that fills its column may touch the lead's; then one space is all that parts them.
        var mayHoldLead = _header.IndexOf(Column.Lead) == _header.IndexOf(Column.Action) + 1 && segments[0].End >= _header.Starts[_header.IndexOf(Column.Lead)] - 4;
        return ((hasLead || mayHoldLead) && hasDue) || ((hasLead || hasDue) && (!IsInRow || _blank > 0));
    }

    /// <summary>Words that cross the columns, or stand apart at the margin, are no longer the table's.</summary>
    private bool Ends(Line line, List<Segment> segments)
    {
        if (_blank > BlankLinesWithin && line.Page == _page) return true;
        if (Behind().IsMatch(line.Text)) return true;
        if (segments is not [var only] || only.Start > _header.Starts[0] + 2 || (_blank == 0 && line.Page == _page)) return false;
        var crosses = _header.Starts.Count(start => start > only.Start + 2 && start < only.End - 10);
        return crosses >= 2 || (_isNumbered && only.Text.Length > 6) || (_blank >= 1 && Label.Starts(only.Text)) || _blank >= 2;
    }

    private void Close()
    {
        if (_group is { } group) _rows.Add(new([new(group.Text, group.At, _header.Columns.Count)], group.At));
        _group = null;
        CutOpen();
        if (_pieces.Count > 0) _rows.Add(RowCutter.Join(_pieces));
        _pieces.Clear();
    }

    /// <summary>On each page the columns may stand elsewhere; what a row has on one page is cut by that page's columns.</summary>
    private void TurnPage(int index)
    {
        CutOpen();
        if (Header.Find(lines, index) is { } again && again.Columns.Count == _header.Columns.Count) _header = again;
    }

    private void CutOpen()
    {
        if (_open.Count > 0) _pieces.Add(RowCutter.Cut(_open, _header));
        _open.Clear();
    }

    private bool IsInRow => _open.Count > 0 || _pieces.Count > 0;

    private void AddHeader(int index)
    {
        var at = new Span(lines[index].Number, lines[index + _header.Lines - 1].Number, lines[index].Page);
        _rows.Add(new([.. _header.Columns.Select(column => new TableCell(column.Text, at))], at));
    }

    private bool IsNumbered(int from)
    {
        if (_header.IndexOf(Column.Number) is 0) return true;
        return lines.Skip(from).Take(40).Count(line => Numbered().IsMatch(line.Text) && line.Text.Length - line.Text.TrimStart().Length <= _header.Starts[0] + 1) >= 2
            && _header.Kinds[0] is not Column.Action;
    }

    private static Span Span(Line line) => new(line.Number, line.Number, line.Page);

    [GeneratedRegex(@"^\s*(?!\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b)([A-Z]{1,6}[./-]?)?(\d{1,3}|\d{4}(?=[/-]))([./-]\d{1,4}){0,3}[a-z]?[.):]?(\s|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\d{1,2}[.:]\d\d\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex IsTime();

    [GeneratedRegex(@"^\s*\d{1,3}[.)]\s*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex IsNumberOnly();

    [GeneratedRegex(@"^\s*((appendix|annex)\s+\w{1,3}\b|(dates? of )?(the )?next meetings?\s*:)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Behind();
}
