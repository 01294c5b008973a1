using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Reads the list below a heading, over wrapped lines and pages, until something else begins.</summary>
internal sealed partial class ListReader(InspectionKind kind, IReadOnlyList<TextLine> lines)
{
    private const int LongestIntroduction = 8;

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
            if (Headings.Opens(kind, lines, i) is not null || Headings.Ends(line)) return (items, i);

            if (Marker.Of(line) is { } marker && Take(marker, line, i)) { }
            else if (first is null)
            {
                if (++introduction > LongestIntroduction) return ([], i);
            }
            else if (items.Count > 0 && Continues(line, blank, pageBreak)) items[^1].Add(line);
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

    private bool Continues(TextLine line, bool blank, bool pageBreak)
    {
        var open = !Prose.EndsSentence(items[^1].LastLine);
        if (Prose.StartsLower(line.Trimmed)) return true;
        if (hangs && line.Indent > level) return true;
        if (pageBreak) return open;
        if (blank) return open && !hangs && !IsShort(line);
        return !hangs || open;
    }

    /// <summary>A line between two items that names what the next ones are about.</summary>
    private bool IsSubheading(int at)
    {
        if (first?.Number is null || !IsShort(lines[at]) || items.Count == 0) return false;
        var next = lines.Skip(at + 1).FirstOrDefault(line => !line.IsBlank);
        return next is not null && Marker.Of(next)?.Number == items[^1].Number + 1;
    }

    private static bool IsShort(TextLine line) => line.Trimmed.Length < 70 && !line.Trimmed.EndsWith('.');

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(there (are|were) no\b|none\b|no areas?\b|(the|this) (inspection|visit) (did not|found no)|inspectors (did not|found no))", Loose, 1000)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"(:|the following actions?\.?|following (areas|actions)[^.]*\.?)$", Loose, 1000)]
    private static partial Regex LeadsOn();
}
