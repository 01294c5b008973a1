using System.Text;
using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Files;

/// <summary>What a file is, its content says; what is odd in it is borne.</summary>
public sealed class FormatTests
{
    private const string Plan = "No;Action;Lead;Due date\n1;Review café opening – now;Head of Café;July 2019\n2;Audit;Head of Audit;August 2019\n";

    public static TheoryData<string> Encodings => ["windows-1252", "utf-8", "utf-16", "utf-16BE", "utf-8 with mark", "utf-16LE without mark"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_CSV_keeps_its_letters_in_every_encoding(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = encoding switch
        {
            "utf-8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Plan)],
            "utf-16" or "utf-16BE" => [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Plan)],
            "utf-16LE without mark" => Encoding.Unicode.GetBytes(Plan),
            _ => Encoding.GetEncoding(encoding).GetBytes(Plan),
        };
        var plan = Fixture.Read(bytes, "plan.csv").Parts.ShouldHaveSingleItem().ShouldBeOfType<ActionPlan>();
        plan.Actions[0].Text.ShouldBe("Review café opening – now");
        plan.Actions[0].Leads.ShouldBe([new(null, "Head of Café")]);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void A_CSV_says_by_itself_what_parts_its_cells(char delimiter) =>
        Fixture.ReadText(Plan.Replace(';', delimiter), "plan.csv").Parts.OfType<ActionPlan>().ShouldHaveSingleItem().Actions.Count.ShouldBe(2);

    [Fact]
    public void A_million_empty_rows_take_no_time_and_no_memory()
    {
        var empty = string.Concat(Enumerable.Range(5, 1_000_000).Select(row => $"<row r=\"{row}\"/>"));
        var sheet = Workbook.Sheet([["No", "Action", "Lead", "Due"], ["1", "Audit", "Head of Audit", "July 2019"]]).Replace("</sheetData>", empty + "</sheetData>", StringComparison.Ordinal);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var plan = Fixture.Read(Workbook.Of(("Plan", sheet)), "plan.xlsx").Parts.ShouldHaveSingleItem().ShouldBeOfType<ActionPlan>();
        plan.Actions.ShouldHaveSingleItem().Text.ShouldBe("Audit");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(400L << 20);
    }

    [Fact]
    public void A_PDF_is_read_page_by_page()
    {
        try
        {
            var result = Fixture.Read(RefusalTests.Pdf("This page says something about supervision"), "note.pdf");
            result.Format.ShouldBe("pdf");
            result.Problems.ShouldNotBeEmpty();
        }
        catch (DocumentRefusedException refused) when (refused.Message.Contains("poppler", StringComparison.Ordinal))
        {
            Assert.Skip("pdftotext is not installed (Debian: poppler-utils).");
        }
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled() =>
        Should.Throw<OperationCanceledException>(() => DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Plan)), "plan.csv", cancelled: new CancellationToken(canceled: true)));
}
