using System.IO.Compression;
using System.Net;
using System.Text;
using Candour.Assurance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Assurance;

/// <summary>Who adds evidence has a site of their own: others count what there is.</summary>
public sealed class EvidenceImportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Header = "title,shows,line,method,collector,independence,for,observed,file\r\n";

    private static readonly byte[] Pdf = "%PDF-1.7 an audit"u8.ToArray();

    [Fact]
    public async Task A_folder_is_shown_before_it_is_added_and_its_files_are_kept()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        var action = await ActionAsync();
        var zip = Zip(("evidence/evidence.csv", Text($"{Header}Audit of <8> files,Outcome,Oversight,CaseAudit,Internal audit,Independent,{action},2018-11-30,audit.pdf\r\nNote of the lead,Output,Management,Document,Lead,Lead,{action},2018-11-28,\r\n")),
            ("evidence/audit.pdf", Pdf), ("evidence/holiday.png", [0x89, 0x50, 0x4E, 0x47]));

        var page = await auditor.UploadAsync(await auditor.OpenAsync("/evidence/import"), "Upload", "folder.zip", zip);
        page.Text("main").ShouldContain("It would add 2 items.");
        page.Text("main").ShouldContain("No line names holiday.png");
        page.Text("main").ShouldContain("Audit of <8> files");
        var before = (await ViewAsync()).Evidence.Count;

        await auditor.SubmitAsync(page);
        var added = (await ViewAsync()).Evidence.Skip(before).ToList();
        added.Select(one => one.Title).ShouldBe(["Audit of <8> files", "Note of the lead"]);
        (await (await auditor.GetAsync($"/evidence/{added[0].Number}/file")).Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);

        page = await auditor.UploadAsync(await auditor.OpenAsync("/evidence/import"), "Upload", "folder.zip", zip);
        page.Text("main").ShouldContain("every line says what is recorded already");
    }

    [Fact]
    public async Task What_is_wrong_in_a_line_is_told_and_nothing_is_added()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        var before = (await ViewAsync()).Evidence.Count;

        var page = await auditor.UploadAsync(await auditor.OpenAsync("/evidence/import"), "Upload", "evidence.csv", Text($"{Header}Audit,Outcome,Oversight,CaseAudit,Internal audit,Independent,NOPE-1,2018-11-30,audit.pdf\r\n"));

        page.Text("main").ShouldContain("the file has 2 errors");
        page.Text("main").ShouldContain("No action or recommendation is called NOPE-1.");
        page.Text("main").ShouldContain("No file called “audit.pdf” came with it.");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        (await ViewAsync()).Evidence.Count.ShouldBe(before);
    }

    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "folder.zip", "no zip"u8.ToArray(), "it is no ZIP file" },
        { "folder.zip", Zip(("a.csv", Text(Header))), "it must hold one table called evidence.csv or evidence.xlsx" },
        { "folder.zip", Zip(("evidence.csv", Text(Header)), ("run.exe", "MZ"u8.ToArray())), "run.exe was not taken" },
        { "folder.zip", Zip(("evidence.csv", Text(Header)), ("a/x.pdf", Pdf), ("b/x.pdf", Pdf)), "it holds two files called “x.pdf”" },
        { "folder.zip", Zip(("evidence.csv", Text(Header)), ("x.pdf", "GIF89a"u8.ToArray())), "it is not what its name says" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_cannot_be_used_is_refused_with_words(string name, byte[] content, string message)
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);

        var page = await auditor.UploadAsync(await auditor.OpenAsync("/evidence/import"), "Upload", name, content);

        page.Text(".govuk-error-summary").ShouldContain(message);
    }

    [Fact]
    public async Task Who_does_not_keep_evidence_cannot_send_any()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        (await member.OpenAsync("/evidence")).QuerySelectorAll("a[href='/evidence/import']").ShouldBeEmpty();
        (await member.GetAsync("/evidence/import")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var written = new MemoryStream();
        using (var zip = new ZipArchive(written, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return written.ToArray();
    }

    private async Task<string> ActionAsync() => (await ViewAsync()).Programme.OpenActions(Day("2018-12-03"))[0].Reference;

    private async Task<AssuranceView> ViewAsync() => AssuranceView.Of(await site.SnapshotAsync());
}
