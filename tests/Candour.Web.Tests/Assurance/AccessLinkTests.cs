using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Site;
using Candour.Storage;
using Candour.Web.Tests.Programme;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Web.Tests.Assurance;

/// <summary>Who bears a link of access reads what was chosen, and nothing else. Links are made and used on a site of their own.</summary>
public sealed partial class AccessLinkTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Recommendation = "OFSTED17-3", OtherRecommendation = "OFSTED17-12", Proof = "Proof";

    [Theory]
    [InlineData("Programme")]
    [InlineData("Recommendations")]
    [InlineData("Visit")]
    public async Task Over_all_routes_a_link_opens_only_what_was_chosen(string part)
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        using var bearer = await OpenedAsync(await GiveAsync(manager, part));
        var view = ProgrammeView.Of(await site.SnapshotAsync());

        foreach (var endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath is not { } page || Access.Pages[page] is null) continue;
            var address = $"/{Fill(endpoint.RoutePattern.RawText!, view)}";
            var opens = page == SharedPages.Home || (part == "Programme" ? SharedPages.Whole.Contains(page) || OfTheWhole.Contains(page) : part == "Recommendations" && OfTheWhole.Contains(page));

            var answer = await bearer.GetAsync(address);
            if (opens) answer.StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound], customMessage: address);
            else answer.Headers.Location.ShouldNotBeNull(address).AbsolutePath.ShouldBe("/access/not-shared", customMessage: address);

            var sent = await bearer.SendAsync(new(HttpMethod.Post, address));
            sent.Headers.Location.ShouldNotBeNull(address).AbsolutePath.ShouldBe("/access/not-shared", customMessage: address);
        }
    }

    [Fact]
    public void No_page_of_children_people_boards_or_the_past_can_be_shared_whole()
    {
        string[] never = ["/Practice/", "/People/", "/Boards/", "/Meetings/", "/Minutes/", "/Papers/", "/Decisions/", "/Past/", "/Search/", "/Settings/", "/Account/", "/AccessLinks/", "/Owed/"];

        SharedPages.Whole.ShouldAllBe(page => !never.Any(folder => page.StartsWith(folder, StringComparison.Ordinal)));
        SharedPages.Whole.ShouldAllBe(page => Access.Pages[page] == Permission.Read);
        SharedPages.One.Keys.ShouldAllBe(page => Access.Pages[page] == Permission.Read);
    }

    [Fact]
    public async Task From_a_chosen_recommendation_an_inspector_comes_to_its_proof_in_three_clicks_and_every_page_is_written_down()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var evidence = await ProveAsync(manager);
        var page = await GiveAsync(manager, "Recommendations");
        var link = manager.Last.RequestMessage!.RequestUri!.AbsolutePath;
        using var bearer = await OpenedAsync(page);

        page = await bearer.OpenAsync("/access");
        page = await bearer.OpenAsync(page.QuerySelector($"a[href='/recommendations/{Recommendation}']")!.GetAttribute("href")!);
        page = await bearer.OpenAsync(page.QuerySelector($"a[href='/evidence/{evidence}']")!.GetAttribute("href")!);
        var file = await bearer.GetAsync(page.QuerySelector("a[href$='/file']")!.GetAttribute("href")!);

        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        page = await manager.OpenAsync(link);
        page.QuerySelectorAll("tbody th").Select(one => one.TextContent.Trim())
            .ShouldBe([$"/evidence/{evidence}/file", $"/evidence/{evidence}", $"/recommendations/{Recommendation}", "/access"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_not_chosen_is_refused_with_words_and_not_in_the_past_either()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        using var bearer = await OpenedAsync(await GiveAsync(manager, "Recommendations"));

        foreach (var address in (string[])[$"/recommendations/{OtherRecommendation}", "/actions", "/practice", $"/recommendations/{Recommendation}?asAt=2018-06-01", "/access-links"])
            (await bearer.OpenAsync(address)).Text("h1").ShouldBe("This was not shared with you", address);
        bearer.Last.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_was_shared_for_a_visit_opens_also_where_its_file_is_restricted_and_what_was_not_does_not()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var evidence = await ProveAsync(manager, "Restricted");
        await manager.SubmitAsync(await manager.OpenAsync("/visits/V-9/share"), new Dictionary<string, string>
        {
            ["Form.Pointed"] = evidence, ["Form.With"] = "Lead inspector", ["Form.On.Day"] = "3", ["Form.On.Month"] = "12", ["Form.On.Year"] = "2018",
        });
        using var whole = await OpenedAsync(await GiveAsync(manager, "Programme"));
        using var visit = await OpenedAsync(await GiveAsync(manager, "Visit"));

        (await visit.OpenAsync("/access")).QuerySelector($"a[href='/evidence/{evidence}']").ShouldNotBeNull();
        (await visit.GetAsync($"/evidence/{evidence}/file")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visit.OpenAsync("/evidence/E-2")).Text("h1").ShouldBe("This was not shared with you");
        (await whole.GetAsync($"/evidence/{evidence}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await whole.OpenAsync($"/evidence/{evidence}/file")).Text("h1").ShouldBe("This was not shared with you");
    }

    [Fact]
    public async Task A_revoked_link_ends_at_once_and_is_answered_with_words()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var page = await GiveAsync(manager, "Programme");
        var key = page.Text("#link");
        using var bearer = await OpenedAsync(page);
        (await bearer.GetAsync("/actions")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await manager.OpenAsync(manager.Last.RequestMessage!.RequestUri!.AbsolutePath)).QuerySelector("#link").ShouldBeNull("the link is shown once");
        await manager.SubmitAsync(await manager.OpenAsync(manager.Last.RequestMessage!.RequestUri!.AbsolutePath));

        (await bearer.OpenAsync("/actions")).Text("h1").ShouldBe("Your access has ended");
        using var late = site.Anonymous();
        (await late.OpenAsync(key)).Text("main").ShouldContain("The council ended it on");
        late.Last.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("not-a-link")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_nobody_gave_is_answered_with_words(string key)
    {
        using var visitor = site.Anonymous();

        (await visitor.OpenAsync($"/access/{key}")).Text("main").ShouldContain("Part of it is missing, or nobody gave it.");
        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Only_who_may_gives_access_and_the_key_itself_is_kept_nowhere()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);
        (await member.OpenAsync("/access-links/add")).Text("h1").ShouldBe("You cannot open this page");

        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        var key = (await GiveAsync(manager, "Programme")).Text("#link").Split('/')[^1];
        (await site.SnapshotAsync()).All<AccessLink>().Select(Ledger.RecordKinds.Write).ShouldAllBe(state => !state.Contains(key, StringComparison.Ordinal));
        (await manager.OpenAsync("/access")).Text("h1").ShouldBe("You cannot open this page");
    }

    private static readonly string[] OfTheWhole = ["/Recommendations/Details", "/Actions/Details", "/EvidenceItems/Details", "/EvidenceItems/File"];

    private static async Task<IHtmlDocument> GiveAsync(Visitor manager, string part)
    {
        var page = await manager.OpenAsync("/access-links/add");
        var visit = page.QuerySelectorAll("#Form_Visit option").Single(one => one.TextContent.StartsWith("V-9 ", StringComparison.Ordinal)).GetAttribute("value")!;
        return await manager.SubmitAsync(page, new Dictionary<string, string>
        {
            ["Form.For"] = "Lead <inspector>", ["Form.Part"] = part, ["Form.Days"] = "2", ["Form.Recommendations"] = part == "Recommendations" ? Recommendation : "", ["Form.Visit"] = part == "Visit" ? visit : "",
        });
    }

    private async Task<Visitor> OpenedAsync(IHtmlDocument given)
    {
        var bearer = site.Anonymous();
        var page = await bearer.SubmitAsync(await bearer.OpenAsync(given.Text("#link")));
        page.Text("h1").ShouldBe("What was shared with you");
        return bearer;
    }

    /// <summary>Evidence with a file on the chosen recommendation.</summary>
    private static async Task<string> ProveAsync(Visitor manager, string classification = "Internal")
    {
        var page = await manager.UploadAsync(await manager.OpenAsync("/evidence/add"), "Upload", [("proof.pdf", "%PDF-1.7 proof"u8.ToArray())], new Dictionary<string, string>
        {
            ["Form.Title"] = Proof, ["Form.Supports"] = Recommendation, ["Form.Shows"] = "Outcome", ["Form.Line"] = "Oversight", ["Form.Collector"] = "Internal audit", ["Form.Independence"] = "Independent",
            ["Form.Method"] = "Document", ["Form.ObservedTo.Day"] = "30", ["Form.ObservedTo.Month"] = "11", ["Form.ObservedTo.Year"] = "2018", ["Form.Classification"] = classification,
        });
        return page.Text(".govuk-caption-l").Replace("Evidence ", "", StringComparison.Ordinal);
    }

    /// <summary>An address of a route with what the chosen recommendation reaches, where it can be that.</summary>
    private static string Fill(string route, ProgrammeView view)
    {
        var recommendation = view.RecommendationBy(Recommendation)!;
        var reference = route.StartsWith("recommendations", StringComparison.Ordinal) ? Recommendation : view.ActionsFor(recommendation).First().Reference;
        var number = route.StartsWith("evidence", StringComparison.Ordinal) ? AssuranceView.Of(view).EvidenceOn(recommendation.Id).First(one => one.Title != Proof).Number : "V-9";
        return Identity().Replace(route, $"{Guid.Empty}").Replace("{reference}", reference, StringComparison.Ordinal).Replace("{number}", number, StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{\w+:guid\??\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identity();
}
