using System.Net;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Record = Candour.Ledger.Record;

namespace Candour.Web.Tests.Past;

public sealed class HistoryPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_ledger_is_told_newest_first_with_who_what_and_about_what()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var page = await reader.OpenAsync("/history?size=50");

        var rows = page.QuerySelectorAll(".list tbody tr");
        rows.Length.ShouldBe(50);
        rows[0].QuerySelector("th a")!.GetAttribute("href")!.ShouldStartWith("/history/entries/");
        page.QuerySelectorAll("main a[href^='/programme?asAt=']").Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Kind_days_and_the_past_narrow_the_ledger()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        var posts = await reader.OpenAsync("/history?kind=post&from=2017-05-01&until=2017-06-30&size=100");
        posts.QuerySelectorAll(".list tbody tr").ShouldAllBe(row => row.TextContent.Contains(" May 2017") || row.TextContent.Contains(" June 2017"));
        posts.QuerySelectorAll(".list tbody tr").Length.ShouldBeGreaterThan(0);

        var past = await reader.OpenAsync("/history?asAt=2017-04-30");
        past.QuerySelectorAll(".list tbody tr").ShouldAllBe(row => !row.TextContent.Contains(" May 2017") && !row.TextContent.Contains("2018"));
        (await reader.OpenAsync("/history?kind=nonsense&from=31-31-31&page=999999")).QuerySelectorAll(".list tbody tr").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_entry_shows_what_it_changed_and_none_of_another_day_is_shown_in_the_past()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        var moved = await FirstAsync(Changes.ActionDueDateMoved);

        var page = await reader.OpenAsync($"/history/entries/{moved.Sequence}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Date moved");
        page.QuerySelectorAll("del").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll("ins").Length.ShouldBeGreaterThan(0);
        await reader.OpenAsync($"/history/entries/{moved.Sequence}?asAt=2017-04-08");
        reader.Last.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_step_says_what_it_did_and_is_undone_with_a_reason_unless_somebody_went_on()
    {
        var (first, second) = (await MakeStepAsync("Undone"), await MakeStepAsync("Kept"));
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);
        using var reader = await site.SignedInAsync(Roles.BoardMember);

        (await reader.OpenAsync($"/history/steps/{first}")).QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
        var page = await manager.OpenAsync($"/history/steps/{first}");
        page.QuerySelector(".lede")!.TextContent.ShouldContain("2 changes");
        (await manager.SubmitAsync(page)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why");
        await manager.SubmitAsync(page, new Dictionary<string, string> { ["Form.Reason"] = "Read from the wrong file" });
        (await site.SnapshotAsync()).All<Person>().ShouldNotContain(one => one.Name.StartsWith("Undone", StringComparison.Ordinal));

        var kept = (await site.SnapshotAsync()).All<Person>().First(one => one.Name == "Kept 1");
        await CommitAsync(new(new Actor("Somebody"), [Change.To(Changes.PersonChanged, kept with { Name = "Gone on" }, 1)]));
        (await manager.OpenAsync($"/history/steps/{second}")).QuerySelector(".govuk-inset-text")!.TextContent.ShouldContain("Gone on: person’s details changed by Somebody");
    }

    [Fact]
    public async Task An_administrator_checks_that_the_ledger_is_whole_and_nobody_else_can()
    {
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        using var administrator = await site.SignedInAsync(Roles.Administrator);

        (await reader.OpenAsync("/history/integrity")).QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
        var whole = await administrator.SubmitAsync(await administrator.OpenAsync("/history/integrity"));

        whole.QuerySelector(".govuk-notification-banner--success")!.TextContent.ShouldContain("whole");
        whole.QuerySelector("code.hash")!.TextContent.Length.ShouldBe(64);
    }

    private async Task<Entry> FirstAsync(string type)
    {
        var (entries, _) = await site.Services.GetRequiredService<History>().PageAsync(site.Authority, 0, 10_000);
        return entries.First(one => one.Type == type);
    }

    private async Task<Guid> MakeStepAsync(string name)
    {
        var (step, at) = (Guid.CreateVersion7(), ProgrammeClockNow());
        await CommitAsync(new(new Actor("Importer"),
        [
            Change.Add(Changes.PersonAdded, new Person { Id = Record.NewId(at), Name = $"{name} 1" }),
            Change.Add(Changes.PersonAdded, new Person { Id = Record.NewId(at), Name = $"{name} 2" }),
        ], Batch: step));
        return step;
    }

    private static DateTimeOffset ProgrammeClockNow() => London.At(Day("2018-12-03"), new(12, 0));

    private async Task CommitAsync(ChangeSet set) =>
        (await site.Services.GetRequiredService<LedgerStore>().CommitAsync(site.Authority, set with { At = ProgrammeClockNow() })).ShouldBeOfType<Saved.Done>();
}
