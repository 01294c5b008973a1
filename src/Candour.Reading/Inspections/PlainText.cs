using System.Text;

namespace Candour.Reading.Inspections;

/// <summary>Lines as files give them, made into pages of plain lines: whatever wrote the file, a blank is a blank.</summary>
internal static class PlainText
{
    private const int TabWidth = 8;

    public static List<List<TextLine>> Pages(IReadOnlyList<Line> lines)
    {
        var pages = new List<List<TextLine>>();
        int? page = null;
        var breakAhead = true;
        foreach (var line in lines)
        {
            var starts = breakAhead || line.Page != page || line.Text.StartsWith('\f');
            breakAhead = line.Text.Length > 1 && line.Text.TrimEnd('\r', '\n').EndsWith('\f');
            page = line.Page;
            if (starts) pages.Add([]);
            pages[^1].Add(new(line.Number, Plain(line.Text), line.Page, starts));
        }
        return pages.Count == 1 ? PrintedNumbers.Split(pages[0]) : pages;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter == '\t') plain.Append(' ', TabWidth - plain.Length % TabWidth);
            else if (letter is '\f' or '\r' or '\n' or '\uFEFF' or '\u200B' or '\u00AD') continue;
            else plain.Append(char.IsWhiteSpace(letter) ? ' ' : letter);
        }
        return plain.ToString().TrimEnd();
    }
}
