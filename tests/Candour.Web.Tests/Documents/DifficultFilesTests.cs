using System.Net;
using System.Text;
using Candour.Improvement;

namespace Candour.Web.Tests.Documents;

public sealed class DifficultFilesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty.txt", [], "the file is empty" },
        { "picture.pdf", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "it is a picture, not text" },
        { "cut.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"), "" },
        { "not-a.pdf", [.. Enumerable.Range(0, 4000).Select(at => (byte)(at * 7 % 32))], "it is not a document that Candour reads" },
        { "broken.docx", [(byte)'P', (byte)'K', 3, 4, 1, 2, 3], "" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_cannot_be_read_is_refused_at_its_field_and_nothing_is_kept(string name, byte[] content, string why)
    {
        using var clerk = await Clerk.AtAsync(site);
        var before = (await site.SnapshotAsync()).Sequence;
        var answer = await clerk.UploadAsync(name, content);

        var said = answer.QuerySelector(".govuk-error-message")!.TextContent;
        said.ShouldContain($"{name} was not read: ");
        said.ShouldContain(why);
        (await site.SnapshotAsync()).Sequence.ShouldBe(before);
    }

    [Theory]
    [InlineData("eastmere-encrypted.pdf", "opens only with a password. Save it without one and read that.")]
    [InlineData("eastmere-scanned.pdf", "holds no text, only pictures of pages, as a scan does. It needs OCR first")]
    public async Task A_PDF_that_holds_no_text_to_read_is_refused_with_what_would_help(string name, string help)
    {
        using var clerk = await Clerk.AtAsync(site);
        var before = (await site.SnapshotAsync()).Sequence;

        var said = (await clerk.UploadAsync(Clerk.Own(name))).QuerySelector(".govuk-error-message")!.TextContent;

        Assert.SkipWhen(said.Contains("poppler", StringComparison.Ordinal), "pdftotext is not installed (Debian: poppler-utils).");
        said.ShouldContain($"{name} was not read: ");
        said.ShouldContain(help);
        (await site.SnapshotAsync()).Sequence.ShouldBe(before);
    }

    [Fact]
    public async Task Who_sends_nothing_is_asked_for_a_file()
    {
        using var clerk = await Clerk.AtAsync(site);
        (await clerk.Visitor.SubmitAsync(await clerk.Visitor.OpenAsync("/documents/add"))).QuerySelector(".govuk-error-message")!.TextContent.ShouldContain("Choose a file.");
    }

    [Fact]
    public async Task A_file_of_500_MB_is_refused_before_it_is_read()
    {
        using var clerk = await Clerk.AtAsync(site);
        using var endless = new StreamContent(Stream.Null);
        endless.Headers.ContentLength = 500L << 20;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/documents/add", UriKind.Relative)) { Content = endless };
        var answer = await clerk.Visitor.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.Visitor.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector(".govuk-error-message")!.TextContent.ShouldContain("larger than 100 MB");
    }

    [Fact]
    public async Task The_same_file_twice_is_recognised_and_stored_once()
    {
        using var clerk = await Clerk.AtAsync(site);
        await clerk.UploadAsync(Clerk.Own("eastmere-minutes.txt"));
        var before = (await site.SnapshotAsync()).Sequence;
        var again = await clerk.UploadAsync("another name.txt", File.ReadAllBytes(Clerk.Own("eastmere-minutes.txt")));

        again.QuerySelector(".govuk-error-message")!.TextContent.ShouldContain("This file was read in already");
        again.QuerySelector(".govuk-inset-text a")!.GetAttribute("href").ShouldStartWith("/documents/");
        (await site.SnapshotAsync()).Sequence.ShouldBe(before);
    }

    [Fact]
    public async Task A_draft_that_was_discarded_is_not_found_and_its_file_can_come_again()
    {
        using var clerk = await Clerk.AtAsync(site);
        var text = $"Ledger of quixotry {Guid.NewGuid()}\n";
        await clerk.UploadTextAsync("odd.txt", text);
        var import = ProgrammeView.Of(await site.SnapshotAsync()).Imports[0];
        (await clerk.Visitor.OpenAsync("/search?q=quixotry")).QuerySelector("mark")!.TextContent.ShouldBe("quixotry");

        await clerk.Visitor.SubmitAsync(await clerk.Visitor.OpenAsync($"/documents/{import.Id}/discard"));
        (await clerk.Visitor.OpenAsync("/search?q=quixotry")).QuerySelector("mark").ShouldBeNull();
        (await clerk.UploadTextAsync("odd.txt", text)).QuerySelector("h1")!.TextContent.ShouldBe("odd.txt");
    }

    [Fact]
    public async Task Script_in_a_document_is_text_on_every_page_and_the_file_itself_is_only_ever_saved()
    {
        const string script = "<script>alert('x')</script>";
        using var clerk = await Clerk.AtAsync(site);
        var plan = File.ReadAllText(Clerk.Own("eastmere-plan-layout.txt")).Replace("Recruit twelve", $"Recruit {script}", StringComparison.Ordinal);
        await clerk.UploadTextAsync("<script>alert('x')</script>.txt", plan);
        var import = ProgrammeView.Of(await site.SnapshotAsync()).Imports[0];

        foreach (var address in (string[])["/documents", $"/documents/{import.Id}", $"/documents/{import.Id}/source", $"/documents/{import.Id}/discard", "/search?q=script"])
        {
            var page = await clerk.Visitor.OpenAsync(address);
            page.QuerySelectorAll("script").ShouldAllBe(one => one.TextContent.Length == 0, address);
        }
        var file = await clerk.Visitor.GetAsync($"/documents/{import.Id}/file");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await file.Content.ReadAsStringAsync()).ShouldBe(plan);
    }
}
