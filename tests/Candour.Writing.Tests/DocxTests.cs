using Candour.Writing.Docx;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Candour.Writing.Tests;

/// <summary>A document as Word gets it.</summary>
public sealed class DocxTests
{
    private static readonly DateTimeOffset At = new(2018, 12, 3, 9, 0, 0, TimeSpan.Zero);

    private static readonly WrittenDocument Minutes = new("Improvement board", "Minutes of 3 December 2018",
    [
        new Facts([new("Present", ["Mayor", "Director"]), new("Apologies", ["Lead Member"])]),
        new Entries([new("1", "Apologies", ["For information."], 0, false), new("1.1", "Late papers", [], 1, true)]),
        new Heading("2. Plan"),
        new Paragraph("The board heard two things:\nthe first, and the second."),
        new Bullets(["That the plan be agreed.", "That it come back."], AreNumbered: true),
        new Paragraph("to send the plan.", "Action:"),
        new Bullets(["That nothing else be done."], AreNumbered: true),
        new Bullets(["A point"]),
        new Table("Topics", ["Meeting", "Topic", "Lead"], [new("January", [["One", "Director"], ["Standing items"]]), new("March", [["Two", "Mayor"]])]),
    ]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Word_finds_nothing_wrong_with_it(bool isWide)
    {
        using var file = Open(Minutes with { IsWide = isWide });
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(file).Select(one => $"{one.Path?.XPath}: {one.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Headings_are_headings_and_lists_are_lists()
    {
        using var file = Open(Minutes);
        var paragraphs = file.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().ToList();
        Styled(paragraphs, "Title").ShouldBe(["Improvement board"]);
        Styled(paragraphs, "Heading1").ShouldBe(["1 Apologies", "2. Plan"]);
        Styled(paragraphs, "Heading2").ShouldBe(["1.1 Late papers"]);
        Styled(paragraphs, "ListParagraph").Count.ShouldBe(4);
        paragraphs.Single(one => one.InnerText.Contains("Late papers", StringComparison.Ordinal)).Descendants<Strike>().ShouldNotBeEmpty();
    }

    [Fact]
    public void Each_numbered_list_begins_at_one()
    {
        using var file = Open(Minutes);
        var used = file.MainDocumentPart!.Document.Descendants<NumberingId>().Select(one => one.Val!.Value).ToList();
        used.ShouldBe([2, 2, 3, 1]);
        var numbering = file.MainDocumentPart.NumberingDefinitionsPart!.Numbering;
        numbering.Elements<NumberingInstance>().Where(one => one.NumberID! > 1)
            .ShouldAllBe(one => one.Descendants<StartOverrideNumberingValue>().Single().Val! == 1);
    }

    [Fact]
    public void A_table_repeats_its_head_and_names_a_group_beside_all_of_its_rows()
    {
        using var file = Open(Minutes);
        var table = file.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>().Last();
        var rows = table.Elements<TableRow>().ToList();
        rows[0].Descendants<TableHeader>().ShouldNotBeEmpty();
        rows.Skip(1).SelectMany(one => one.Descendants<VerticalMerge>()).Select(one => one.Val!.Value)
            .ShouldBe([MergedCellValues.Restart, MergedCellValues.Continue, MergedCellValues.Restart]);
        rows[2].Descendants<GridSpan>().Single().Val!.Value.ShouldBe(2);
    }

    [Fact]
    public void It_says_its_title_language_and_whose_it_is()
    {
        using var file = Open(Minutes);
        file.PackageProperties.Title.ShouldBe("Improvement board");
        file.PackageProperties.Creator.ShouldBe("Eastmere Council");
        file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value.ShouldBe("en-GB");
    }

    [Fact]
    public void A_text_may_hold_anything_that_somebody_can_paste()
    {
        using var file = Open(new("A\u0001B", "\uFFFE", [new Paragraph("one\u0000two 😀 <b>&amp;")]));
        file.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("onetwo 😀 <b>&amp;");
        file.PackageProperties.Title.ShouldBe("AB");
    }

    private static List<string> Styled(IEnumerable<DocumentFormat.OpenXml.Wordprocessing.Paragraph> all, string style) =>
        [.. all.Where(one => one.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(one => one.InnerText)];

    private static WordprocessingDocument Open(WrittenDocument document)
    {
        var file = new MemoryStream();
        DocxWriter.Write(document, "Eastmere Council", At, file);
        return WordprocessingDocument.Open(file, isEditable: false);
    }
}
