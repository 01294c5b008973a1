using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Reads the list below a heading, over wrapped lines and pages, until something else begins.</summary>
internal sealed partial class ListReader(InspectionKind kind, IReadOnlyList<TextLine> lines)
{
    private const int LongestIntroduction = 15;

    private readonly List<ListItem> items = [];
    private Marker? first;
    private int level;
    private bool hangs;

    /// <returns>The items, and the index of the first line after the list.</returns>
    public (IReadOnlyList<ListItem> Items, int Next) Read(int from)
    {
        var blank = true;
        var pageBreak = false;
        var introduction = 0;
        for (var i = from; i < lines.Count; i++)
        {
            var line = lines[i];
            pageBreak |= line.StartsPage;
            if (line.IsBlank)
            {
                blank = true;
                continue;
            }
            if (Headings.Opens(kind, lines, i) is not null) return (items, i);
            if (blank || pageBreak || !hangs || line.Indent <= level)
            {
                if (Headings.Ends(line) && items is not [.., { Text: "" }]) return (items, i);
                if (Headings.IsTheme(line))
                {
                    if ((items.Count == 0 && introduction > 0) || !IsSubheading(i)) return (items, i);
                    blank = pageBreak = false;
                    continue;
                }
            }

            if (Marker.Of(line) is { } marker && Take(marker, line, i)) { }
            else if (first is null)
            {
                if (++introduction > LongestIntroduction) return ([], i);
            }
            else if (items.Count > 0 && Continues(i, blank, pageBreak)) items[^1].Add(line);
            else if (IsSubheading(i)) { }
            else return (items, i);
            blank = pageBreak = false;
        }
        return (items, lines.Count);
    }

    private bool Take(Marker marker, TextLine line, int at)
    {
        if (first is null)
        {
            if (IsNoItem(marker, at)) return true;
            first = marker;
            level = marker.Indent;
            hangs = Hangs(at);
            items.Add(new(marker.Number, line, marker.Text));
            return true;
        }
        if (marker.IsBeside(first with { Indent = level }, items.Count > 0 ? items[^1].Number : null))
        {
            level = marker.Indent;
            items.Add(new(marker.Number, line, marker.Text));
            return true;
        }
        if (marker.Number is null && marker.Indent >= level && marker.Sign != first.Sign
            || marker.Number is null && marker.Indent > level)
        {
            items[^1].AddPoint(line, marker.Text);
            return true;
        }
        return false;
    }

    /// <summary>"26. There are no areas for priority action", or a numbered sentence that only leads to the list.</summary>
    private bool IsNoItem(Marker marker, int at)
    {
        if (marker.Number is null) return Nothing().IsMatch(marker.Text);
        var paragraph = Prose.Join([marker.Text, .. lines.Skip(at + 1).TakeWhile(line => !line.IsBlank && Marker.Of(line) is null).Select(line => line.Trimmed)]);
        return Nothing().IsMatch(paragraph) || LeadsOn().IsMatch(paragraph);
    }

    /// <summary>Whether wrapped lines stand further in than the bullet or number; text that was not laid out has none of that.</summary>
    private bool Hangs(int at) =>
        lines.Skip(at + 1).Take(40).Any(line => !line.IsBlank && line.Indent > level && Marker.Of(line) is null);

    private bool Continues(int at, bool blank, bool pageBreak)
    {
        var line = lines[at];
        var open = !Prose.EndsSentence(items[^1].LastLine);
        // Text that was not laid out may have the number in a paragraph of its own.
        if (items[^1].LastLine.Length == 0 || Prose.StartsLower(line.Trimmed) || pageBreak && open) return true;
        if (pageBreak) return ContinuesOverPage(at);
        if (hangs && line.Indent > level) return true;
        if (blank) return open && !hangs && !IsShort(line);
        return !hangs || open;
    }

    /// <summary>Pages may stand further left or right than the one before; the next item's mark shows what hangs below it.</summary>
    private bool ContinuesOverPage(int at)
    {
        var next = lines.Skip(at + 1).Take(12).Select(Marker.Of).FirstOrDefault(marker => marker is not null);
        return next is not null && next.IsBeside(first! with { Indent = next.Indent }, items[^1].Number)
            ? next.Indent < lines[at].Indent
            : hangs && lines[at].Indent > level && !IsShort(lines[at]);
    }

    /// <summary>
    /// A line above an item that names what the next ones are about. After it the numbers go on; where there are none, only the
    /// single inspection framework divides a list so.
    /// </summary>
    private bool IsSubheading(int at)
    {
        if (!IsShort(lines[at])) return false;
        var next = lines.Skip(at + 1).Where(line => !line.IsBlank).Select(Marker.Of).FirstOrDefault();
        if (next is null) return false;
        return items.Count == 0 ? true
            : first?.Number is not null ? next.Number == items[^1].Number + 1
            : kind is InspectionKind.SingleFramework && next.Sign == first?.Sign;
    }

    private static bool IsShort(TextLine line) => line.Trimmed.Length < 70 && !line.Trimmed.EndsWith('.');

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(there (are|were) no\b|none\b|no areas?\b|(the|this) (inspection|visit) (did not|found no)|inspectors (did not|found no))", Loose, 1000)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\bfollowing actions?\b[^.:]*[.:]?$", Loose, 1000)]
    private static partial Regex LeadsOn();
}
