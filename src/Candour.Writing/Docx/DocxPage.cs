using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Writing.Docx;

/// <summary>The sheet: A4 with the number of the page at its foot.</summary>
internal static class DocxPage
{
    private const uint Short = 11906;
    private const uint Long = 16838;
    private const int Margin = 1134;

    public static SectionProperties Of(MainDocumentPart main, WrittenDocument document)
    {
        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
            Words($"{DocxText.Clean(document.Title)}: page "), Field("PAGE"), Words(" of "), Field("NUMPAGES")));
        return new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            document.IsWide
                ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
                : new PageSize { Width = Short, Height = Long },
            new PageMargin { Top = Margin, Right = Margin, Bottom = Margin, Left = Margin, Header = 567, Footer = 567, Gutter = 0 });
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string what) => new(new Run(new Text("1"))) { Instruction = what };
}
