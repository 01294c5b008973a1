using System.Net;
using System.Text.RegularExpressions;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Programme;
using DocumentFormat.OpenXml.Packaging;

namespace Candour.Web.Tests.Written;

/// <summary>What a committee officer prints or sends out: a page, and the same document for Word.</summary>
public sealed partial class WrittenPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("agenda", "agenda-BVIB-2018-09-12")]
    [InlineData("minutes", "minutes-BVIB-2018-09-12")]
    [InlineData("decisions", "decisions-CAB-2018-12-03")]
    [InlineData("actions", "actions-CSIB-2018-12-03")]
    [InlineData("forward plan", "forward-plan-TIB-2018-12-03")]
    public async Task The_page_and_the_file_say_the_same(string what, string name)
    {
        using var reader = await site.SignedInAsync(Roles.ExternalReader);
        var address = await AddressAsync(what);
        var page = await reader.OpenAsync(address);
        var answer = await reader.GetAsync(page.QuerySelector("a[download]")!.GetAttribute("href")!);

        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{name}.docx");
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        Words(file.MainDocumentPart!.Document.Body!.InnerText).ShouldBe(Words(page.Text(".paper")));
    }

    [Fact]
    public async Task There_is_no_other_form_of_it()
    {
        using var reader = await site.SignedInAsync(Roles.ExternalReader);
        (await reader.GetAsync($"{await AddressAsync("agenda")}/pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync($"/meetings/{Guid.Empty}/agenda/docx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync("/boards/NONE/forward-plan/print/docx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_file_of_a_past_day_shows_that_day()
    {
        using var reader = await site.SignedInAsync(Roles.ExternalReader);
        var page = await reader.OpenAsync($"{await AddressAsync("forward plan")}?asAt=2018-11-01");
        var answer = await reader.GetAsync(page.QuerySelector("a[download]")!.GetAttribute("href")!);
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        file.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("As it stands on 1 November 2018.");
        file.PackageProperties.Created!.Value.ToUniversalTime().Date.ShouldBe(new DateTime(2018, 11, 1));
    }

    private async Task<string> AddressAsync(string what)
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        Meeting Held(string board, string day) => view.MeetingOn(view.BoardBy(board)!.Id, Day(day))!;
        return what switch
        {
            "agenda" => $"{Links.Meeting(Held("BVIB", "2018-09-12"))}/agenda",
            "minutes" => $"{Links.Minutes(Held("BVIB", "2018-09-12").Id)}/print",
            "decisions" => $"{Links.Decisions(view.BoardBy("CAB")!)}/print",
            "actions" => $"{Links.BoardActions(view.BoardBy("CSIB")!)}/print",
            _ => $"{Links.ForwardPlan(view.BoardBy("TIB")!)}/print",
        };
    }

    /// <summary>The letters alone: where a page breaks its lines is its own matter.</summary>
    private static string Words(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"[\s\u2022]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
