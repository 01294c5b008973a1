using System.Text;
using Candour.Reading;

namespace Candour.Intake;

/// <summary>A document's text as it was read, line by line: what a provenance points into, whatever later editions would read.</summary>
internal sealed class SourceText
{
    private const char NewPage = '\f';

    private readonly List<Line> _lines = [];

    private SourceText(string text)
    {
        var page = 0;
        foreach (var line in text.Split('\n'))
        {
            var marks = line.Length - line.TrimStart(NewPage).Length;
            page += marks;
            _lines.Add(new(_lines.Count + 1, line[marks..], page == 0 ? null : page));
        }
    }

    public IReadOnlyList<Line> Lines => _lines;

    public IEnumerable<Line> At(Span span) => _lines.Skip(span.From - 1).Take(span.To - span.From + 1);

    /// <summary>The lines, with a form feed before the first of each page.</summary>
    public static MemoryStream Write(SourceDocument document)
    {
        var (text, page) = (new StringBuilder(), 0);
        foreach (var line in document.Lines)
        {
            if (line.Number > 1) text.Append('\n');
            if (line.Page > page) text.Append(NewPage, line.Page.Value - page);
            page = line.Page ?? page;
            text.Append(line.Text.ReplaceLineEndings(" ").Replace(NewPage, ' '));
        }
        return new(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public static SourceText Read(MemoryStream kept) => new(Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length));
}
