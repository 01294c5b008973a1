using AngleSharp.Html.Dom;
using Candour.Improvement;
using Candour.Storage;

namespace Candour.Web.Tests.Documents;

public sealed class ImportTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_report_is_read_looked_at_taken_and_undone_as_one_step()
    {
        using var clerk = await Clerk.AtAsync(site);
        var before = await site.SnapshotAsync();
        var review = await clerk.UploadAsync(Clerk.Own("eastmere-ilacs.txt"));
        review.QuerySelector("h1")!.TextContent.ShouldBe("eastmere-ilacs.txt");
        review.QuerySelectorAll(".draft-row").Length.ShouldBeGreaterThan(3);
        review.QuerySelector(".draft-row .source-line")!.TextContent.ShouldNotBeEmpty();

        var taken = await clerk.TakeAllAsync(review, new Dictionary<string, string>
        {
            ["Targets[0].Received.Day"] = "3", ["Targets[0].Received.Month"] = "4", ["Targets[0].Received.Year"] = "2019",
        });
        taken.QuerySelector("h1")!.TextContent.ShouldEndWith("in the record");
        var after = ProgrammeView.Of(await site.SnapshotAsync());
        var source = after.Sources.Single(one => one.Provenance?.Import == after.Imports[0].Id);
        after.RecommendationsOf(source).ShouldAllBe(one => one.Provenance!.Import == after.Imports[0].Id);
        after.Events.Count(one => one.Source == source.Id && one.Name is "reportReceived").ShouldBe(1);
        after.Imports[0].State.ShouldBe(ImportState.Accepted);

        var confirm = await clerk.Visitor.OpenAsync(taken.QuerySelectorAll("main a").OfType<IHtmlAnchorElement>().Single(link => link.TextContent == "Undo this step").Href);
        await clerk.Visitor.SubmitAsync(confirm);
        var undone = await site.SnapshotAsync();
        undone.All<Source>().Count.ShouldBe(before.All<Source>().Count);
        undone.All<Recommendation>().Count.ShouldBe(before.All<Recommendation>().Count);
        undone.All<ProgrammeEvent>().Count.ShouldBe(before.All<ProgrammeEvent>().Count);
        undone.Find<DocumentImport>(after.Imports[0].Id)!.State.ShouldBe(ImportState.Undone);
    }

    [Fact]
    public async Task The_report_of_2017_brings_fifteen_recommendations_and_those_for_the_safeguarding_board()
    {
        using var clerk = await Clerk.AtAsync(site);
        var review = await clerk.UploadAsync(Repository.Shared("data/ofsted/tower-hamlets-sif-2017-04-07.pdf"));
        await clerk.TakeAllAsync(review, new Dictionary<string, string> { ["Targets[0].Source"] = "" });

        var view = ProgrammeView.Of(await site.SnapshotAsync());
        var source = view.Sources.Single(one => one.Provenance?.Import == view.Imports[0].Id);
        view.RecommendationsOf(source).Count(one => one.Group == "Recommendation").ShouldBe(15);
        view.RecommendationsOf(source).Count(one => one.Group == "For the safeguarding board").ShouldBe(5);
        source.Judgements.Count.ShouldBe(7);
        view.RecommendationsOf(source).Select(one => one.Reference[(source.Code.Length + 1)..]).ShouldBe(
            [.. Enumerable.Range(1, 15).Select(number => $"{number}"), .. Enumerable.Range(1, 5).Select(number => $"SB{number}")]);
    }

    [Fact]
    public async Task The_pack_of_2018_says_its_gap_and_brings_a_plan_of_33_actions()
    {
        using var clerk = await Clerk.AtAsync(site);
        var review = await clerk.UploadAsync(Repository.Shared("seeds/001_e60347ee22175e22.txt"));
        review.QuerySelector(".draft-problems")!.TextContent.ShouldContain("The numbering jumps from 7 to 10.");
        var taken = await clerk.TakeAllAsync(review);

        taken.Body!.TextContent.ShouldContain("“June 2019” names no day.");
        var view = ProgrammeView.Of(await site.SnapshotAsync());
        var plan = view.Plans.Single(one => one.Provenance?.Import == view.Imports[0].Id);
        view.ActionsOf(plan).Count().ShouldBe(33);
        view.ActionsOf(plan).ShouldAllBe(one => one.Leads.Count > 0 && one.Recommendations.Count > 0 && one.Due != null);
    }

    [Fact]
    public async Task Rows_are_taken_one_by_one_and_a_later_step_holds_the_earlier_one()
    {
        using var clerk = await Clerk.AtAsync(site);
        var review = await clerk.UploadAsync(Clerk.Own("eastmere-single-framework.txt"));
        var rows = review.QuerySelectorAll("input[name=row]").OfType<IHtmlInputElement>().Select(input => input.Value).ToList();
        var first = await clerk.TakeAsync(review, rows[0]);
        var address = ((IHtmlAnchorElement)first.QuerySelector(".govuk-back-link")!).Href;
        review = await clerk.Visitor.OpenAsync(address);
        review.QuerySelectorAll("input[name=row]").Length.ShouldBe(rows.Count - 1);
        await clerk.TakeAsync(review, rows[1]);

        var view = ProgrammeView.Of(await site.SnapshotAsync());
        var import = view.Imports[0];
        import.Batches.Count.ShouldBe(2);
        view.Sources.Count(one => one.Provenance?.Import == import.Id).ShouldBe(1);
        var held = await clerk.Visitor.OpenAsync($"/documents/{import.Id}/undo/{import.Batches[0]}");
        held.QuerySelector("h1")!.TextContent.ShouldBe("This step cannot be undone");
        (await clerk.Visitor.OpenAsync($"/documents/{import.Id}/undo/{import.Batches[1]}")).QuerySelector("h1")!.TextContent.ShouldBe("Undo this step?");
    }

    [Fact]
    public async Task Who_may_only_read_sees_the_draft_and_can_do_nothing_with_it()
    {
        using var clerk = await Clerk.AtAsync(site);
        await clerk.UploadAsync(Clerk.Own("eastmere-area-send.txt"));
        var import = ProgrammeView.Of(await site.SnapshotAsync()).Imports[0];
        using var reader = await site.SignedInAsync(Roles.ExternalReader);

        var review = await reader.OpenAsync($"/documents/{import.Id}");
        review.QuerySelectorAll(".draft-row").Length.ShouldBeGreaterThan(0);
        review.QuerySelectorAll("main input[type=checkbox], main button").Length.ShouldBe(0);
        (await reader.OpenAsync("/documents/add")).QuerySelector("h1")!.TextContent.ShouldBe("You cannot open this page");
    }
}
