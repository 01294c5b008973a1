using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Writing.Docx;

/// <summary>How Candour’s documents look: one face, at least 11 points, left aligned, headings that are headings.</summary>
/// <remarks>Government Digital Service, Publishing accessible documents: a plain face, no italics, real headings, one column.</remarks>
internal static class DocxStyles
{
    public const string Language = "en-GB";

    private const string Face = "Arial";
    private const string Ink = "0B0C0C";

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Face, HighAnsi = Face, ComplexScript = Face },
                new Color { Val = Ink },
                new FontSize { Val = "24" },
                new Languages { Val = Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "160", Line = "288", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", size: 24, isDefault: true),
        Paragraph("Title", "Title", size: 40, isBold: true, before: 0, after: 60),
        Paragraph("Subtitle", "Subtitle", size: 26, after: 280),
        Paragraph("Heading1", "heading 1", size: 28, isBold: true, before: 320, after: 100, level: 0),
        Paragraph("Heading2", "heading 2", size: 26, isBold: true, before: 240, after: 80, level: 1),
        Paragraph("ListParagraph", "List Paragraph", size: 24, after: 80),
        Paragraph("Caption", "caption", size: 24, isBold: true, before: 240, after: 80, keepsNext: true),
        Paragraph("TableHead", "Table Head", size: 22, isBold: true, before: 40, after: 40),
        Paragraph("TableText", "Table Text", size: 22, before: 40, after: 40),
        Paragraph("Footer", "footer", size: 20),
        Grid());

    private static Style Paragraph(
        string id, string name, int size, bool isBold = false, int before = 0, int after = 160, int? level = null, bool keepsNext = false, bool isDefault = false)
    {
        var shape = new StyleParagraphProperties();
        if (level is not null || keepsNext) shape.Append(new KeepNext());
        shape.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (level is { } outline) shape.Append(new OutlineLevel { Val = outline });
        var type = new StyleRunProperties();
        if (isBold) type.Append(new Bold());
        type.Append(new FontSize { Val = $"{size}" });
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault) style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle(), shape, type);
        return style;
    }

    private static Style Grid() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(new TableBorders(
            Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>())))
    { Type = StyleValues.Table, StyleId = "TableGrid" };

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "B1B4B6" };
}
