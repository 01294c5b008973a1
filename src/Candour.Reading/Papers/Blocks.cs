using System.Text;
using Candour.Reading.Papers.Meetings;

namespace Candour.Reading.Papers;

/// <summary>Lines to blocks: joins what was wrapped, drops what belongs to the page, keeps tables whole.</summary>
internal sealed class Blocks
{
    private const int LongestWrapped = 130;
    private const int ShortTitle = 45;

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly SourceDocument _document;
    private readonly IReadOnlySet<int> _furniture;
    private readonly bool _isUnwrapped;
    private (int From, int To, int? Page, Marker Marker, bool Emphasis, bool StartsPage, bool AfterGap, string Last) _open;
    private bool _startsPage = true;
    private bool _afterGap = true;

    private Blocks(SourceDocument document)
    {
        document = document with { Lines = MarginOwners.Into(document.Lines) };
        _document = document;
        _furniture = RunningHeads.Find(document.Lines);
        var filled = document.Lines.Where(line => line.Text.Length > 0).ToList();
        _isUnwrapped = filled.Count(line => line.Text.Length > LongestWrapped + 30) > filled.Count / 12;
    }

    public static IReadOnlyList<Block> Of(SourceDocument document)
    {
        var blocks = new Blocks(document);
        blocks.Walk();
        return Sentences.Rejoin(blocks._blocks);
    }

    private void Walk()
    {
        var tables = new Queue<Table>(_document.Tables.OrderBy(table => table.At.From));
        int? page = null;
        for (var i = 0; i < _document.Lines.Count; i++)
        {
            var line = _document.Lines[i];
            if (line.Page != page) (page, _startsPage) = (line.Page, true);
            if (tables.TryPeek(out var table) && line.Number >= table.At.From)
            {
                Close();
                tables.Dequeue();
                if (table.At.To < line.Number) continue;
                _blocks.Add(new(table.At, "", Marker.None, false, _startsPage, _afterGap, table));
                _startsPage = _afterGap = false;
                i = table.At.To - 1;
                page = _document.Lines[i].Page;
                continue;
            }
            Take(line);
        }
        Close();
    }

    private void Take(Line line)
    {
        if (_furniture.Contains(line.Number) || Markup.IsFurniture(line.Text))
        {
            Close();
            _afterGap = true;
            _startsPage |= line.Text.Contains("blank", StringComparison.OrdinalIgnoreCase);
            return;
        }
        var emphasis = _document.Headings.Contains(line.Number) || Markup.IsEmphasis(line.Text);
        foreach (var piece in Markup.Clean(line.Text.TrimStart('#', ' ')).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var marker = Marker.Take(piece, out var rest);
            if (_text.Length > 0 && GoesOn(marker, piece, line, emphasis)) _text.Append(' ').Append(rest);
            else
            {
                Close();
                _open = (line.Number, line.Number, line.Page, marker, emphasis, _startsPage, _afterGap, piece);
                _text.Append(rest);
                _startsPage = _afterGap = false;
            }
            _open.To = line.Number;
            _open.Last = line.Text;
        }
    }

    /// <summary>Word knows its paragraphs: none is broken over two lines of ours.</summary>
    private bool IsWhole => _document.Format == "docx";

    /// <summary>Whether a line is the rest of the paragraph before it.</summary>
    private bool GoesOn(Marker marker, string piece, Line line, bool emphasis)
    {
        if (IsWhole || marker != Marker.None || line.Number == _open.To || Label.Starts(piece) || AttendanceLabel.IsAlone(piece) || (Days.Opens(piece) && !Label.Hangs(_open.Last))) return false;
        if (char.IsLower(piece[0]) || (Label.Hangs(_open.Last) && !EndsHere(line))) return true;
        if (_open.Last.EndsWith(',') && Block.Beside(_open.Last).Count < 3) return true;
        if (RunsOn(line)) return true;
        if (_open.Last.Trim().Contains("   ", StringComparison.Ordinal)) return false;
        if (_open.Emphasis != emphasis) return false;
        if (_open.Last.Length > LongestWrapped || _text[^1] is '.' or ':' or ';' or '?' or ')' or ']') return false;
        return emphasis
            ? _open.Last.Trim().Length > 30 && piece.Length > 3
            : !_isUnwrapped && _open.Last.Trim().Length > 60 && !_document.Headings.Contains(line.Number);
    }

    /// <summary>A numbered title may end with "on" or "to": where the line is short, and the next begins no further in, it is whole.</summary>
    private bool EndsHere(Line line) =>
        _open.Marker.Number is not null && _open.Last.Trim().Length < ShortTitle && !_open.Emphasis && Indent(line.Text) <= Indent(_open.Last);

    /// <summary>"Officers:      Director; Head of" above "Support; Clerk" that stands as far in: a row of names that the line was too short for.</summary>
    private bool RunsOn(Line line) =>
        _open.Last.Contains(';', StringComparison.Ordinal) && !_open.Last.TrimEnd().EndsWith(';') && Block.Pieces(_open.Last) is [_, var (at, _)] && Math.Abs(Indent(line.Text) - at) <= 1;

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private void Close()
    {
        if (_text.Length > 0)
            _blocks.Add(new(new(_open.From, _open.To, _open.Page), _text.ToString().Trim(), _open.Marker, _open.Emphasis, _open.StartsPage, _open.AfterGap)
            {
                Layout = _open.From == _open.To ? _open.Last : null,
            });
        _text.Clear();
    }
}
