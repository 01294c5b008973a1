using System.Net;
using Candour.Assurance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Assurance;

/// <summary>Who adds evidence has a site of their own: others count what there is.</summary>
public sealed class EvidencePagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly byte[] Pdf = "%PDF-1.7 an audit"u8.ToArray();

    [Fact]
    public async Task An_auditor_adds_evidence_to_an_action_and_the_claim_is_supported()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        var action = await UnprovenAsync();
        var page = await auditor.OpenAsync($"/actions/{action}");
        page.Text(".two").ShouldContain("Nothing");

        page = await auditor.UploadAsync(await auditor.OpenAsync($"/evidence/add?for={action}"), "Upload", [("audit.pdf", Pdf)], Audit(action));
        page.Text(".two").ShouldContain("On track");
        page.Text("main").ShouldContain("Audit of <30> files");

        var evidence = (await ViewAsync()).Evidence[^1];
        page = await auditor.OpenAsync($"/evidence/{evidence.Number}");
        page.Text("main").ShouldContain(evidence.File!.Sha256);
        var file = await auditor.GetAsync($"/evidence/{evidence.Number}/file");
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_that_was_typed_is_lost()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        var page = await auditor.SubmitAsync(await auditor.OpenAsync("/evidence/add"), Audit("NOPE-1"));

        page.Text(".govuk-error-summary").ShouldContain("No action or recommendation is called NOPE-1.");
        page.QuerySelector("#Form_Title")!.GetAttribute("value").ShouldBe("Audit of <30> files");
        page.QuerySelectorAll("input[type=radio][checked]").Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("audit.exe", "MZ", "Choose PDF")]
    [InlineData("audit.pdf", "<html>", "it is not what its name says")]
    [InlineData("audit.pdf", "", "there is nothing in it")]
    public async Task A_file_that_is_not_what_it_says_is_refused_and_no_evidence_is_added(string name, string content, string why)
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        var before = (await ViewAsync()).Evidence.Count;

        var page = await auditor.UploadAsync(await auditor.OpenAsync("/evidence/add"), "Upload", [(name, System.Text.Encoding.UTF8.GetBytes(content))], Audit(await UnprovenAsync()));

        page.Text(".govuk-error-summary").ShouldContain(why);
        (await ViewAsync()).Evidence.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Evidence_is_changed_gets_a_newer_file_and_is_withdrawn()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        var number = await AddAsync(auditor, await UnprovenAsync());

        await auditor.SubmitAsync(await auditor.OpenAsync($"/evidence/{number}/edit"), new Dictionary<string, string> { ["Form.Title"] = "Audit of 31 files" });
        await auditor.UploadAsync(await auditor.OpenAsync($"/evidence/{number}/upload"), "Form.File", "audit.pdf", Pdf);
        var page = await auditor.SubmitAsync(await auditor.OpenAsync($"/evidence/{number}/withdraw"), new Dictionary<string, string> { ["Form.Reason"] = "Five files were counted twice." });

        page.Text("h1").ShouldBe("Audit of 31 files");
        page.Text(".lede").ShouldContain("Five files were counted twice.");
        (await auditor.OpenAsync("/evidence?state=Withdrawn")).Text("main").ShouldContain(number);
        (await auditor.GetAsync("/evidence.csv?state=Withdrawn")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_file_of_what_is_restricted_is_for_those_who_keep_evidence()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        using var member = await site.SignedInAsync(Roles.BoardMember);
        var number = await AddAsync(auditor, await UnprovenAsync(), classification: "Restricted");
        await auditor.UploadAsync(await auditor.OpenAsync($"/evidence/{number}/upload"), "Form.File", "audit.pdf", Pdf);

        (await auditor.GetAsync($"/evidence/{number}/file")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await member.GetAsync($"/evidence/{number}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await member.OpenAsync($"/evidence/{number}/file")).Text("h1").ShouldNotBe("Audit");
        member.Last.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Somebody_answers_for_another_opinion_and_takes_it_back()
    {
        using var auditor = await site.SignedInAsync(Roles.Auditor);
        var action = await UnprovenAsync();
        var set = new Dictionary<string, string> { ["Form.Opinion"] = "Reasonable", ["Form.Reason"] = "The audit is being written.", ["Form.Until.Day"] = "31", ["Form.Until.Month"] = "1", ["Form.Until.Year"] = "2019" };

        var page = await auditor.SubmitAsync(await auditor.OpenAsync($"/assurance/{action}/set"), set);
        page.Text(".two").ShouldContain("The audit is being written.");
        (await auditor.OpenAsync("/assurance")).Text("main").ShouldContain("The audit is being written.");

        page = await auditor.SubmitAsync(await auditor.OpenAsync($"/assurance/{action}/set"), form: "main form[action*=TakeBack]");
        page.Text(".two").ShouldNotContain("The audit is being written.");
    }

    [Fact]
    public async Task Claims_stand_beside_evidence_by_lead_theme_directorate_and_board()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        foreach (var by in new[] { "lead", "theme", "directorate", "board" })
        {
            var page = await member.OpenAsync($"/assurance?by={by}");
            page.QuerySelectorAll("main > .table-scroll tbody tr").Length.ShouldBeGreaterThan(1, by);
        }
        (await member.GetAsync("/assurance?by=nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> AddAsync(Visitor auditor, string action, string classification = "Internal")
    {
        var page = await auditor.SubmitAsync(await auditor.OpenAsync("/evidence/add"), new Dictionary<string, string>(Audit(action)) { ["Form.Classification"] = classification });
        return page.Text(".govuk-caption-l").Replace("Evidence ", "", StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Audit(string action) => new()
    {
        ["Form.Title"] = "Audit of <30> files", ["Form.Supports"] = action, ["Form.Shows"] = "Outcome", ["Form.Line"] = "Oversight", ["Form.Collector"] = "Head of Internal Audit",
        ["Form.Independence"] = "Independent", ["Form.Method"] = "CaseAudit", ["Form.ObservedTo.Day"] = "30", ["Form.ObservedTo.Month"] = "11", ["Form.ObservedTo.Year"] = "2018",
    };

    /// <summary>An action that is claimed to be on track, on which nothing bears.</summary>
    private async Task<string> UnprovenAsync()
    {
        var view = await ViewAsync();
        return view.Rows(Day("2018-12-03")).First(one => one.IsClaimed && one.Opinion is Opinion.None && !view.EvidenceOn(one.Row.Id).Any()).Row.Reference;
    }

    private async Task<AssuranceView> ViewAsync() => AssuranceView.Of(await site.SnapshotAsync());
}
