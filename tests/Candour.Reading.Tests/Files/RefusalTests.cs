using System.Globalization;
using System.IO.Compression;
using System.Text;
using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Files;

/// <summary>Files that cannot be read: each is refused with a reason that helps, and the file is named.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void An_empty_file_is_refused() => Refusal([], "plan.pdf").ShouldBe("plan.pdf: the file is empty.");

    [Fact]
    public void A_file_without_words_is_refused() => Refusal("  \n \n"u8.ToArray(), "plan.txt").ShouldContain("no text");

    [Fact]
    public void XML_that_is_cut_short_is_refused_with_its_place() => Refusal("<?xml version=\"1.0\"?>\n<meeting><agendaitems>"u8.ToArray(), "meeting.xml").ShouldContain("line 2, position");

    [Fact]
    public void XML_with_a_document_type_is_refused() =>
        Refusal("<?xml version=\"1.0\"?><!DOCTYPE meeting [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><meeting><agendaitems>&a;</agendaitems></meeting>"u8.ToArray(), "meeting.xml").ShouldContain("damaged");

    [Fact]
    public void XML_of_another_kind_is_refused_by_its_name() => Refusal("<?xml version=\"1.0\"?><orders><order/></orders>"u8.ToArray(), "orders.xml").ShouldContain("“orders”");

    [Fact]
    public void XML_that_is_nested_without_end_is_refused() =>
        Refusal(Encoding.UTF8.GetBytes($"<meeting>{string.Concat(Enumerable.Repeat("<a>", 2000))}"), "meeting.xml").ShouldContain("deeper");

    [Fact]
    public void A_PDF_that_is_cut_short_is_refused() => Refusal("%PDF-1.7\n1 0 obj <<>> endobj"u8.ToArray(), "plan.pdf").ShouldContain("cut short");

    [Fact]
    public void A_PDF_of_scanned_pages_needs_OCR() => Refusal(Pdf(""), "scan.pdf", needsPoppler: true).ShouldContain("OCR");

    [Fact]
    public void A_PDF_of_pictures_needs_OCR() => Refusal(File.ReadAllBytes(Fixture.Path("eastmere-scanned.pdf")), "scan.pdf", needsPoppler: true).ShouldContain("OCR");

    [Fact]
    public void A_PDF_that_is_only_named_so_is_read_for_what_it_is() =>
        Fixture.ReadText("Dear colleague,\n\nThank you for the paper.", "plan.pdf").Format.ShouldBe("text");

    [Fact]
    public void A_PDF_behind_a_password_is_refused() => Refusal(File.ReadAllBytes(Fixture.Path("eastmere-encrypted.pdf")), "plan.pdf", needsPoppler: true).ShouldContain("password");

    [Fact]
    public void A_damaged_PDF_is_refused() => Refusal("%PDF-1.7\nnothing\n%%EOF"u8.ToArray(), "plan.pdf", needsPoppler: true).ShouldContain("damaged");

    [Fact]
    public void A_file_over_the_limit_is_refused_without_being_read()
    {
        using var endless = new EndlessStream();
        Should.Throw<DocumentRefusedException>(() => DocumentReader.Read(endless, "big.pdf", new ReadingLimits { FileBytes = 1 << 20 })).Message.ShouldContain("larger than 1 MB");
        endless.Given.ShouldBeLessThan(2 << 20);
    }

    [Fact]
    public void A_ZIP_bomb_is_not_unpacked()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/workbook.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 40; i++) entry.Write(zeros);
        }
        Refusal(stream.ToArray(), "plan.xlsx", new ReadingLimits { UnpackedBytes = 20 << 20 }).ShouldContain("ZIP bomb");
    }

    [Fact]
    public void An_archive_that_is_no_Word_file_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("photos/1.jpg");
        Refusal(stream.ToArray(), "plan.docx").ShouldContain("ZIP archive");
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", "&a;")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "&b;")]
    public void Entities_in_a_Word_file_are_not_followed(string type, string text) =>
        Refusal(Replaced(WordFile.Of(WordFile.Text("words")), "word/document.xml", xml => type + xml[xml.IndexOf("<w:document", StringComparison.Ordinal)..].Replace("words", text, StringComparison.Ordinal)), "plan.docx")
            .ShouldContain("damaged");

    [Fact]
    public void A_Word_file_nested_without_end_is_refused() =>
        Refusal(Replaced(WordFile.Of(WordFile.Text("words")), "word/document.xml", xml => xml.Replace("<w:body>", $"<w:body>{string.Concat(Enumerable.Repeat("<w:sdt>", 5000))}", StringComparison.Ordinal).Replace("</w:body>", $"{string.Concat(Enumerable.Repeat("</w:sdt>", 5000))}</w:body>", StringComparison.Ordinal)), "plan.docx")
            .ShouldContain("nested");

    [Fact]
    public void A_web_page_nested_without_end_is_refused_at_once() =>
        Refusal(Encoding.ASCII.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 300_000))), "paper.html").ShouldContain("nested");

    [Fact]
    public void A_text_of_endless_lines_is_refused() =>
        Refusal(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("A   1   2\n", 120_000))), "paper.txt").ShouldContain("100000 lines");

    [Fact]
    public void A_quote_that_is_never_closed_is_named_with_its_line() =>
        Refusal("No,Action,Lead\n1,\"Rewrite the standard,Head\n2,Audit,Head\n"u8.ToArray(), "plan.csv").ShouldStartWith("plan.csv: line 2: a quotation mark");

    [Theory]
    [InlineData("89504E470D0A1A0A", "picture")]
    [InlineData("7B5C727466315C616E7369", "RTF")]
    [InlineData("7F454C4602010100000000000000000003003E0001000000", "not a document")]
    public void Other_files_are_refused_for_what_they_are(string bytes, string because) =>
        Refusal(Convert.FromHexString(bytes), "paper.docx").ShouldContain(because);

    private static string Refusal(byte[] bytes, string name, ReadingLimits? limits = null, bool needsPoppler = false)
    {
        var refused = Should.Throw<DocumentRefusedException>(() => Fixture.Read(bytes, name, limits));
        if (needsPoppler) Assert.SkipWhen(refused.Message.Contains("poppler", StringComparison.Ordinal), "pdftotext is not installed (Debian: poppler-utils).");
        return refused.Message;
    }

    internal static byte[] Pdf(string text)
    {
        var content = $"BT /F1 12 Tf 72 720 Td ({text}) Tj ET";
        var body = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(body.Length);
            body.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = body.Length;
        body.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").AppendJoin("", offsets.Select(offset => $"{offset:D10} 00000 n \n"));
        body.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(body.ToString());
    }

    private static byte[] Replaced(byte[] package, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(zip.GetEntry(part)!.Open())) xml = reader.ReadToEnd();
            zip.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(change(xml));
        }
        return stream.ToArray();
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
