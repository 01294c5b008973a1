using Candour.Improvement;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Registers;

/// <summary>Who enters money has a site of their own: others add it up.</summary>
public sealed class MoneyPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_example_has_the_sums_of_the_papers_that_it_follows()
    {
        var money = MoneyView.Of(ProgrammeView.Of(await site.SnapshotAsync()));
        var reserve = money.Lines.Where(one => one.Kind is FundingKind.Reserve).SelectMany(money.EntriesOf).Where(one => one.On < Day("2018-12-01")).ToList();

        MoneyTotals.Of(money.Lines.Where(one => one.Kind is FundingKind.Growth).SelectMany(money.EntriesOf)).Planned.ShouldBe(5_200_000);
        MoneyTotals.Of(reserve).Planned.ShouldBe(4_200_000);
        MoneyView.ByYear(reserve)[0].Totals.Spent.ShouldBe(1_900_000);
    }

    [Fact]
    public async Task A_finance_officer_adds_a_line_and_enters_money()
    {
        using var officer = await site.SignedInAsync(Roles.FinanceOrLegalOfficer);

        var page = await officer.SubmitAsync(await officer.OpenAsync("/money/add"), new Dictionary<string, string> { ["Form.Title"] = "Rooms <for> families", ["Form.Kind"] = "Grant", ["Form.Actions"] = "CSIP-20.5" });
        page.Text("h1").ShouldBe("Rooms <for> families");
        page.Text(".lede").ShouldBe("No money has been entered yet.");
        var address = page.Location.PathName;

        page = await officer.SubmitAsync(await officer.OpenAsync($"{address}/enter"), new Dictionary<string, string> { ["Form.Stage"] = "Planned", ["Form.Amount"] = "120000" });
        page.Text(".lede").ShouldBe("£0 of £120k is spent (0 %). £120k is not committed.");
        page = await officer.SubmitAsync(await officer.OpenAsync($"{address}/enter"), new Dictionary<string, string> { ["Form.Stage"] = "Spent", ["Form.Amount"] = "-5" });
        page.Text(".govuk-error-summary").ShouldContain("Say what is corrected by it.");
        (await officer.OpenAsync("/actions/CSIP-20.5")).Text(".facts").ShouldContain("Rooms <for> families");
        page = await officer.SubmitAsync(await officer.OpenAsync($"{address}/edit"), new Dictionary<string, string> { ["Form.Seen"] = "Two rooms are open." });
        page.Text("main").ShouldContain("Two rooms are open.");
    }

    [Fact]
    public async Task A_file_of_entries_is_shown_before_it_is_done_and_what_was_downloaded_is_no_news()
    {
        using var officer = await site.SignedInAsync(Roles.FinanceOrLegalOfficer);
        var downloaded = await (await officer.GetAsync("/money/entries.csv")).Content.ReadAsByteArrayAsync();

        var page = await officer.UploadAsync(await officer.OpenAsync("/money/import"), "Upload", "entries.csv", downloaded);
        page.Text(".lede").ShouldContain("Nothing: every line says what is recorded already.");

        page = await officer.UploadAsync(await officer.OpenAsync("/money/import"), "Upload", "more.csv", "Line,Year,Stage,Amount,Day,Note\nM-5,2018/19,Spent,\"£1,234.50\",3/12/2018,Printing\n"u8.ToArray());
        page.Text(".lede").ShouldContain("It would enter £1,234.50 in one entry.");
        await officer.SubmitAsync(page);
        (await officer.OpenAsync("/money/M-5")).Text("main").ShouldContain("Printing");

        page = await officer.UploadAsync(await officer.OpenAsync("/money/import"), "Upload", "bad.csv", "Line,Year,Stage,Amount,Day\nM-99,2018/19,Spent,1,2018-12-03\n"u8.ToArray());
        page.Text("main").ShouldContain("No funding line has the number “M-99”.");
        page.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_reads_sees_totals_in_words_and_has_files_and_changes_nothing()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        var page = await member.OpenAsync("/money?asAt=2018-06-30");
        page.Text("main").ShouldContain("£60k (1 %) less was spent than planned.");
        page.QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
        (await member.OpenAsync("/money/add")).Text("h1").ShouldNotContain("funding line");
        (await (await member.GetAsync("/money.csv?kind=Growth")).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        (await member.OpenAsync("/money?year=2019/20")).QuerySelectorAll(".list tbody tr").Length.ShouldBe(1);
        (await member.OpenAsync("/money/M-2")).Text(".facts").ShouldContain("Agency social workers");
    }
}
