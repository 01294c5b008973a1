using Candour.Improvement;

namespace Candour.Web.Tests.Documents;

public sealed class CorrectionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Row = "parts/0/actions/0";

    [Fact]
    public async Task A_row_is_corrected_marked_and_taken_as_corrected()
    {
        using var clerk = await Clerk.AtAsync(site);
        var import = await ReadPlanAsync(clerk);
        var form = await clerk.Visitor.OpenAsync($"/documents/{import}/correct?row={Row}");
        form.QuerySelector(".source-line")!.TextContent.ShouldNotBeEmpty();
        var review = await clerk.Visitor.SubmitAsync(form, new Dictionary<string, string> { ["field.text"] = "Rewrite the standard, and mean it", ["field.due"] = "3 June 2019" });
        review.QuerySelector("#parts-0-actions-0")!.TextContent.ShouldContain("Corrected");

        await clerk.TakeAllAsync(review);
        var action = ProgrammeView.Of(await site.SnapshotAsync()).Actions.Single(one => one.Provenance?.Import == import && one.Number == "1");
        (action.Text, action.DueOn).ShouldBe(("Rewrite the standard, and mean it", new DateOnly(2019, 6, 3)));
    }

    [Fact]
    public async Task Two_people_who_correct_one_row_see_each_other_s_words()
    {
        using var clerk = await Clerk.AtAsync(site);
        using var other = await Clerk.AtAsync(site);
        var import = await ReadPlanAsync(clerk);
        var address = $"/documents/{import}/correct?row={Row}";
        var (mine, theirs) = (await clerk.Visitor.OpenAsync(address), await other.Visitor.OpenAsync(address));
        await other.Visitor.SubmitAsync(theirs, new Dictionary<string, string> { ["field.text"] = "Their words" });
        var answer = await clerk.Visitor.SubmitAsync(mine, new Dictionary<string, string> { ["field.text"] = "My words" });

        answer.QuerySelector(".govuk-inset-text")!.TextContent.ShouldContain("It now says: Their words");
        answer.QuerySelector("#field-text")!.TextContent.Trim().ShouldBe("My words");
        await clerk.Visitor.SubmitAsync(answer);
        (await clerk.Visitor.OpenAsync(address)).QuerySelector("#field-text")!.TextContent.Trim().ShouldBe("My words");
    }

    [Fact]
    public async Task Two_people_who_correct_two_rows_do_not_meet()
    {
        using var clerk = await Clerk.AtAsync(site);
        using var other = await Clerk.AtAsync(site);
        var import = await ReadPlanAsync(clerk);
        var mine = await clerk.Visitor.OpenAsync($"/documents/{import}/correct?row={Row}");
        var theirs = await other.Visitor.OpenAsync($"/documents/{import}/correct?row=parts/0/actions/1");
        await other.Visitor.SubmitAsync(theirs, new Dictionary<string, string> { ["field.text"] = "Their words" });
        var answer = await clerk.Visitor.SubmitAsync(mine, new Dictionary<string, string> { ["field.text"] = "My words" });

        answer.QuerySelector("h1")!.TextContent.ShouldBe("plan.txt");
        answer.Body!.TextContent.ShouldContain("Their words");
        answer.Body!.TextContent.ShouldContain("My words");
    }

    [Fact]
    public async Task Two_people_who_take_one_draft_at_once_take_it_once()
    {
        using var clerk = await Clerk.AtAsync(site);
        using var other = await Clerk.AtAsync(site);
        var import = await ReadPlanAsync(clerk);
        var pages = (Mine: await clerk.Visitor.OpenAsync($"/documents/{import}"), Theirs: await other.Visitor.OpenAsync($"/documents/{import}"));
        var answers = await Task.WhenAll(clerk.TakeAllAsync(pages.Mine), other.TakeAllAsync(pages.Theirs));

        answers.Count(page => page.Body!.TextContent.Contains("Somebody else changed this draft while you looked at it", StringComparison.Ordinal)).ShouldBe(1);
        var view = ProgrammeView.Of(await site.SnapshotAsync());
        view.Actions.Count(one => one.Provenance?.Import == import).ShouldBe(4);
        view.Snapshot.Find<DocumentImport>(import)!.Batches.Count.ShouldBe(1);
    }

    // Each with a title of its own: the same plan twice would be found recorded.
    private async Task<Guid> ReadPlanAsync(Clerk clerk)
    {
        var plan = File.ReadAllText(Clerk.Own("eastmere-plan-layout.txt")).Replace("Eastmere Improvement Plan", $"{Guid.NewGuid().ToString()[..8]} Improvement Plan", StringComparison.Ordinal);
        await clerk.UploadTextAsync("plan.txt", plan);
        return ProgrammeView.Of(await site.SnapshotAsync()).Imports[0].Id;
    }
}
