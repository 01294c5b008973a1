using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Reading.Files;

/// <summary>What a Word document's styles say of a paragraph: whether it is a heading, and how it is numbered.</summary>
internal sealed class DocxStyles
{
    private readonly Dictionary<string, Style> _styles;

    public DocxStyles(MainDocumentPart main) => _styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!).ToDictionary(same => same.Key, same => same.First());

    public bool IsHeading(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel is not null) return true;
        if (paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is not { } id) return false;
        var name = _styles.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value ?? id : id;
        return name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase)
            || style?.StyleParagraphProperties?.OutlineLevel is not null;
    }

    /// <summary>The list and level of a paragraph, its own or its style's.</summary>
    public (int List, int Level)? NumberingOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        if (own?.NumberingId?.Val?.Value is { } list) return list == 0 ? null : (list, own.NumberingLevelReference?.Val?.Value ?? 0);
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var depth = 0; id is not null && depth < 20 && _styles.TryGetValue(id, out var style); depth++)
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { NumberingId.Val.Value: var styled } numbering) return styled == 0 ? null : (styled, numbering.NumberingLevelReference?.Val?.Value ?? own?.NumberingLevelReference?.Val?.Value ?? 0);
            id = style.BasedOn?.Val?.Value;
        }
        return null;
    }
}
