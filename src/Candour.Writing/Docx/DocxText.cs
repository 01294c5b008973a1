using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Writing.Docx;

/// <summary>Text as paragraphs and runs.</summary>
internal static class DocxText
{
    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Paragraph(string style, string text, string? lead = null, bool isStruck = false)
    {
        var paragraph = new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (lead is not null) paragraph.Append(Run($"{lead} ", new RunProperties(new Bold())));
        paragraph.Append(Run(text, isStruck ? new RunProperties(new Strike()) : null));
        return paragraph;
    }

    /// <summary>Without what a file of XML cannot hold.</summary>
    public static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(one => one.Value > char.MaxValue || XmlConvert.IsXmlChar((char)one.Value)));

    private static Run Run(string text, RunProperties? how)
    {
        var run = new Run();
        if (how is not null) run.Append(how);
        foreach (var (place, line) in Clean(text).ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (place > 0) run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }
}
