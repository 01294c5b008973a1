using System.IO.Compression;
using Candour.Governance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Papers;

public sealed class PaperTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_paper_is_begun_for_an_item_and_says_what_is_still_to_write()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await BeginAsync(officer, "Staff report", PaperType.Information);

        var page = await officer.OpenAsync(address);

        page.QuerySelector(".govuk-inset-text")!.TextContent.Trim().ShouldBe("Still to write: executive summary and details of the report.");
        page.QuerySelector(".govuk-caption-l")!.TextContent.ShouldContain("18 December 2018, item ");
        (await officer.OpenAsync("/papers")).QuerySelectorAll("tbody tr").ShouldContain(one => one.TextContent.Contains("Staff report", StringComparison.Ordinal) && one.TextContent.Contains("2 sections; clearance by director", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_author_sees_the_page_as_it_will_be_before_anything_is_saved()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await BeginAsync(officer, "Previewed", PaperType.Information);

        var preview = await officer.SubmitAsync(await officer.OpenAsync($"{address}/edit"), Text("summary", "**Bold** <script>x</script>"), button: "See the page as it will be");

        preview.QuerySelector(".card strong")!.TextContent.ShouldBe("Bold");
        preview.QuerySelector(".card script").ShouldBeNull();
        preview.QuerySelector("[name='Form.Sections[summary]']")!.TextContent.ShouldBe("**Bold** <script>x</script>");
        (await officer.OpenAsync(address)).QuerySelector(".paper").ShouldBeNull();

        var saved = await officer.SubmitAsync(preview);
        saved.QuerySelectorAll(".paper h2").Select(one => one.TextContent).ShouldBe(["Executive summary"]);
    }

    [Fact]
    public async Task Two_authors_who_write_different_sections_are_both_saved()
    {
        using var first = await site.SignedInAsync(Roles.ActionLead);
        using var second = await site.SignedInAsync(Roles.FinanceOrLegalOfficer);
        var address = await BeginAsync(first, "Joint report", PaperType.Information);
        var (mine, theirs) = (await first.OpenAsync($"{address}/edit"), await second.OpenAsync($"{address}/edit"));

        await second.SubmitAsync(theirs, Text("finance", "Within the budget."));
        var page = await first.SubmitAsync(mine, Text("summary", "It goes well."));

        page.QuerySelector(".govuk-notification-banner")!.TextContent.ShouldContain("beside those that somebody else made meanwhile");
        page.QuerySelectorAll(".paper p").Select(one => one.TextContent).ShouldBe(["It goes well.", "Within the budget."]);
    }

    [Fact]
    public async Task Two_authors_who_write_the_same_section_choose()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await BeginAsync(officer, "Contested", PaperType.Information);
        using var people = await Conflicts.TwoPeople.MeetAsync(site, $"{address}/edit", Text("summary", "Good."), Text("summary", "Bad."));

        people.ShouldChoose(new() { ["Executive summary"] = null });
        await people.ChooseAsync(("summary", "mine"));

        people.Said.ShouldContain("Bad.");
    }

    [Fact]
    public async Task Clearance_is_sought_answered_by_whom_it_was_asked_of_and_goes_out_of_date()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var view = await site.ViewAsync();
        var post = view.Posts.First(one => one.HolderOn(Today) is not null);
        using var director = await site.SignedInAsync(Roles.ActionLead, post.HolderOn(Today));
        using var stranger = await site.SignedInAsync(Roles.ActionLead);
        var address = await BeginAsync(officer, "To be cleared", PaperType.Information);

        var page = await officer.SubmitAsync(await officer.OpenAsync($"{address}/seek"), new Dictionary<string, string> { ["Form.Kind"] = "Director", ["Form.From"] = $"{post.Id}" });
        page.QuerySelector("table tbody tr")!.TextContent.Squeezed().ShouldStartWith($"Director 3 December 2018, of {post.Title} No Waits for an answer");
        var answer = page.QuerySelectorAll("a").Single(one => one.TextContent.StartsWith("Answer", StringComparison.Ordinal)).GetAttribute("href")!;
        (await stranger.GetAsync(answer)).Headers.Location!.AbsolutePath.ShouldBe("/account/denied");
        (await director.OpenAsync("/owed")).QuerySelectorAll("tbody tr").ShouldContain(one => one.TextContent.Contains("To be cleared", StringComparison.Ordinal));

        var form = await director.OpenAsync(answer);
        var unsaid = await director.SubmitAsync(form, new Dictionary<string, string> { ["Form.Answer"] = "ClearedWithComments" });
        unsaid.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say what should change, or what readers should know.");
        page = await director.SubmitAsync(unsaid, new Dictionary<string, string> { ["Form.Comment"] = "Mind the cost." });
        page.QuerySelector("table tbody tr")!.TextContent.Squeezed().ShouldContain("Mind the cost. Cleared with comments");

        page = await officer.SubmitAsync(await officer.OpenAsync($"{address}/edit"), Text("summary", "Now it says something else."));
        page.QuerySelector("table tbody tr")!.TextContent.ShouldContain("Out of date: the paper changed after");
    }

    [Fact]
    public async Task What_changed_under_the_readers_hands_is_not_cleared()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await BeginAsync(officer, "Moving", PaperType.Information);
        var page = await officer.SubmitAsync(await officer.OpenAsync($"{address}/seek"), new Dictionary<string, string> { ["Form.Kind"] = "Director", ["Form.From"] = $"{(await site.ViewAsync()).Posts[0].Id}" });
        var form = await officer.OpenAsync(page.QuerySelectorAll("a").Single(one => one.TextContent.StartsWith("Answer", StringComparison.Ordinal)).GetAttribute("href")!);
        using var author = await site.SignedInAsync(Roles.ActionLead);
        await author.SubmitAsync(await author.OpenAsync($"{address}/edit"), Text("summary", "Other words."));

        var refused = await officer.SubmitAsync(form, new Dictionary<string, string> { ["Form.Answer"] = "Cleared" }, form: "main form[method=post]");

        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("The paper has changed since you opened it. Read it again.");
        refused.Body!.TextContent.ShouldContain("Other words.");
    }

    [Fact]
    public async Task A_comment_is_added_dealt_with_and_kept()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await BeginAsync(officer, "Commented", PaperType.Information);

        var page = await member.SubmitAsync(await member.OpenAsync($"{address}/comment"), new Dictionary<string, string> { ["Form.Section"] = "finance", ["Form.Text"] = "Which year?" });
        page.QuerySelector(".card")!.TextContent.Squeezed().ShouldContain("Which year? BoardMember");
        page.QuerySelector(".card")!.TextContent.ShouldContain("on “Comments of the chief finance officer”");

        page = await officer.SubmitAsync(await officer.OpenAsync(address), form: ".card form");
        page.QuerySelector("details li")!.TextContent.Squeezed().ShouldEndWith("dealt with by CommitteeOfficer");
    }

    [Fact]
    public async Task Each_version_shows_the_lines_that_were_taken_out_and_put_in()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await BeginAsync(officer, "Rewritten", PaperType.Information);
        await officer.SubmitAsync(await officer.OpenAsync($"{address}/edit"), Text("details", "First.\r\nSecond.\r\nThird."));
        await officer.SubmitAsync(await officer.OpenAsync($"{address}/edit"), Text("details", "First.\r\nLast.\r\nThird."));

        var page = await officer.OpenAsync($"{address}/versions");

        page.QuerySelectorAll("section h2").Select(one => one.TextContent).ShouldBe(["Version 3: paper changed", "Version 2: paper changed", "Version 1: paper begun"]);
        var last = page.QuerySelector("section")!;
        last.QuerySelector("h3")!.TextContent.ShouldBe("Details of the report");
        last.QuerySelectorAll("li").Select(one => one.TextContent.Squeezed()).ShouldBe(["First.", "Taken out: Second.", "Put in: Last.", "Third."]);
    }

    [Fact]
    public async Task A_file_stands_in_place_of_the_text_and_one_that_cannot_be_opened_is_refused()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await BeginAsync(officer, "Slides", PaperType.Presentation);
        var form = await officer.OpenAsync($"{address}/upload");

        var broken = await officer.UploadAsync(form, "Form.File", "slides.docx", [0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
        broken.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("slides.docx was not taken:");
        var text = await officer.UploadAsync(broken, "Form.File", "notes.txt", "Only text."u8.ToArray());
        text.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("notes.txt is no DOCX or PDF.");

        var file = WordFile("A slide");
        var page = await officer.UploadAsync(text, "Form.File", "slides.docx", file);
        var link = page.QuerySelectorAll("a").Single(one => one.TextContent == "Download slides.docx").GetAttribute("href")!;
        (await (await officer.GetAsync(link)).Content.ReadAsByteArrayAsync()).ShouldBe(file);
    }

    [Fact]
    public async Task A_withdrawn_paper_stays_with_its_reason_and_is_written_on_no_more()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var address = await BeginAsync(officer, "Too early", PaperType.Information);

        var page = await officer.SubmitAsync(await officer.OpenAsync($"{address}/withdraw"), new Dictionary<string, string> { ["Form.Reason"] = "The figures are not ready." });

        page.QuerySelector(".govuk-warning-text")!.TextContent.ShouldContain("The figures are not ready.");
        ((int)(await officer.GetAsync($"{address}/edit")).StatusCode).ShouldBe(404);
    }

    private static readonly DateOnly Today = new(2018, 12, 3);

    private static Dictionary<string, string> Text(string section, string text) => new() { [$"Form.Sections[{section}]"] = text };

    private static byte[] WordFile(string text)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Write(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Write(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Write(zip, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>""");
        }
        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    /// <returns>The paper's address.</returns>
    private async Task<string> BeginAsync(Visitor author, string title, PaperType type)
    {
        var view = GovernanceView.Of(await site.ViewAsync());
        var meeting = view.MeetingOn(view.BoardBy("TIB")!.Id, new(2018, 12, 18))!;
        var item = view.AgendaOf(meeting.Id).First(one => one.Item.Standing is null).Item;
        var page = await author.SubmitAsync(await author.OpenAsync($"/papers/add?item={item.Id}"), new Dictionary<string, string> { ["Form.Title"] = title, ["Form.Type"] = type.ToString() });
        return page.QuerySelector(".govuk-back-link")!.GetAttribute("href")!;
    }
}
