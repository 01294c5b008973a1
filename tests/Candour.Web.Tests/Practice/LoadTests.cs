using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Candour.Practice;
using Candour.Practice.Duck;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Practice;

/// <summary>From a workbook to who is late, and no child's identifier anywhere on the way.</summary>
public sealed partial class LoadTests : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private const string Newest = "/practice/2018-11-30";

    private readonly SiteFixture _site;
    private Visitor _analyst = null!;

    public LoadTests(SiteFixture site) => _site = site;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);
        _analyst = await _site.SignedInAsync(Roles.Analyst);
    }

    public ValueTask DisposeAsync()
    {
        _analyst?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Nothing_enters_the_record_before_somebody_says_yes()
    {
        var before = await ViewAsync();

        var read = await _analyst.SendAsync("2018-10-31", ("october.xlsx", Lists.Workbook("2018-10-31", seed: 9)));
        read.Text("h1").ShouldBe("What was read");
        read.Text(".lede").ShouldMatch("^11 lists with [0-9,]+ rows; 0 errors and 0 warnings. Nothing has entered the record yet.$");
        (await ViewAsync()).Loads.ShouldBe(before.Loads);

        await _analyst.SubmitAsync(read, button: "Throw them away");
        (await _analyst.GetAsync(new Uri(read.Url).AbsolutePath)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _analyst.OpenAsync("/practice")).Body!.TextContent.ShouldNotContain("31 October 2018");
    }

    [Fact]
    public async Task A_load_shows_every_measure_with_definition_and_interval_beside_the_load_before()
    {
        var page = await _analyst.OpenAsync($"{Newest}?size=50");

        var load = (await ViewAsync()).Newest!;
        var counted = PracticeMeasures.All.Count(one => one.Lists.All(load.MayHave));
        page.Text(".list__bar").ShouldStartWith($"Showing 1 to {counted} of {counted} figures");
        var row = page.QuerySelectorAll(".list tbody tr").Single(one => one.TextContent.Contains("Looked-after children visited in time"));
        row.TextContent.Squeezed().ShouldMatch(@"Of children looked after: those for which .*[0-9.]+%[0-9]+ of [0-9]+; 95% interval [0-9.]+ to [0-9.]+.*[0-9.]+%");
        page.Text("dl").ShouldContain("annex-a-2018-11-30.zip");

        var teams = await _analyst.OpenAsync($"{Newest}?by=team&measure=cla-visit");
        teams.QuerySelectorAll(".list tbody tr").Length.ShouldBeGreaterThan(0);
        teams.Text(".list tbody").ShouldContain("Children in Care Team 1");
        (await _analyst.OpenAsync($"{Newest}?by=worker&measure=caseload&size=100")).Text(".list tbody").ShouldContain("Children in Care Worker 1");
        var csv = await (await _analyst.GetAsync($"{Newest}/measures.csv?by=team")).Content.ReadAsStringAsync();
        csv.ShouldContain("cla-visit");
    }

    [Fact]
    public async Task Who_is_late_is_named_by_pseudonym_and_each_look_is_in_the_ledger()
    {
        var page = await _analyst.OpenAsync($"{Newest}/late?on=load&size=100");
        var rows = page.QuerySelectorAll(".list tbody tr");
        rows.Length.ShouldBeGreaterThan(0);
        rows.ShouldAllBe(one => Pseudonym().IsMatch(one.QuerySelector("th")!.TextContent));
        page.Text(".lede").ShouldMatch("late on 30 November 2018, of [0-9]+ children; [0-9]+ of them new since 31 August 2018.");
        var csv = await (await _analyst.GetAsync($"{Newest}/late.csv?on=load")).Content.ReadAsStringAsync();
        csv.Split("\r\n").Length.ShouldBe(Cases(page) + 2);

        var look = Look(await _site.SnapshotAsync())!;
        (look.Times, look.Part).ShouldBe((2, PracticePart.LateFile));
        var entry = await _analyst.OpenAsync("/history?kind=practiceLook");
        entry.Text(".list tbody tr").ShouldContain("Children’s records looked at");
    }

    [Fact]
    public async Task More_is_due_the_further_one_looks_ahead()
    {
        var counts = new List<int>();
        foreach (var ahead in (string[])["", "&ahead=5", "&ahead=10"]) counts.Add(Cases(await _analyst.OpenAsync($"{Newest}/late?on=load{ahead}")));

        counts.ShouldBe(counts.Order());
        counts[0].ShouldBeLessThan(counts[2]);
    }

    [Fact]
    public async Task A_child_has_one_name_in_every_load_and_a_chronology_under_it()
    {
        var late = await _analyst.OpenAsync($"{Newest}/late?on=load&rule=cla-dental");
        var name = late.QuerySelector(".list tbody th")!.TextContent.Squeezed();

        var page = await _analyst.OpenAsync(late.QuerySelector(".list tbody th a")!.GetAttribute("href")!);
        page.Text("h1").ShouldBe($"Child {name}");
        page.Text("table:last-of-type").ShouldContain("Became looked after");
        page.Text("main").ShouldNotContain("Born");
        (await _analyst.GetAsync($"/practice/2018-08-31/children/{name}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _analyst.GetAsync($"{Newest}/children/0000-0000-0000")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _analyst.GetAsync($"{Newest}/children/C0000001")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Look(await _site.SnapshotAsync())!.Child.ShouldBe(name);
    }

    [Theory]
    [InlineData(Roles.BoardMember)]
    [InlineData(Roles.ExternalReader)]
    [InlineData(Roles.ImprovementManager)]
    [InlineData(Roles.Administrator)]
    public async Task Who_need_not_see_children_sees_figures_and_no_child(Roles role)
    {
        using var reader = await _site.SignedInAsync(role);
        foreach (var address in (string[])["/late", "/late.csv", "/problems", "/problems.csv", "/children/0000-0000-0000"])
            (await reader.OpenAsync(Newest + address)).Text("h1").ShouldNotContain("late", customMessage: address);
        (await reader.OpenAsync("/practice/alerts")).Text("h1").ShouldBe("You cannot open this page");

        foreach (var address in (string[])["/practice", Newest, $"{Newest}?by=team", $"{Newest}?by=worker", "/history?size=100", "/search?q=child"])
        {
            var text = (await reader.OpenAsync(address)).Body!.TextContent;
            Pseudonym().IsMatch(text).ShouldBeFalse(address);
            text.ShouldNotContain("C0000", customMessage: address);
        }
        (await reader.OpenAsync($"{Newest}?by=worker")).Text("main").ShouldNotContain("Worker 1");
        (await reader.GetAsync("/practice/load")).Headers.Location!.AbsolutePath.ShouldBe("/account/denied");
    }

    [Fact]
    public async Task No_identifier_of_a_child_is_in_the_store_or_on_a_page()
    {
        foreach (var address in (string[])[$"{Newest}/late?on=load&size=100", $"{Newest}/problems", "/practice/alerts"])
            (await _analyst.OpenAsync(address)).Body!.TextContent.ShouldNotContain("C0000", customMessage: address);
        (await _analyst.OpenAsync("/search?q=C0000001")).QuerySelectorAll("main li a[href*=practice]").ShouldBeEmpty();
        Ledger.RecordKinds.Write((await ViewAsync()).Newest!).ShouldNotContain("C0000");
    }

    [Fact]
    public async Task In_the_past_only_the_loads_of_that_day_are_there()
    {
        (await _analyst.OpenAsync("/practice?asAt=2018-06-01")).Text(".lede").ShouldBe("No children’s records have been loaded yet.");
        (await _analyst.GetAsync($"{Newest}?asAt=2018-06-01")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _analyst.OpenAsync("/practice/load?asAt=2018-06-01")).Text("h1").ShouldBe("Practice");
    }

    private async Task<PracticeView> ViewAsync() => PracticeView.Of(await _site.SnapshotAsync());

    private static int Cases(IHtmlDocument page) => int.Parse(Shown().Match(page.Text(".list__bar")).Groups["cases"].Value, CultureInfo.InvariantCulture);

    /// <summary>The last look of this test's analyst.</summary>
    private static PracticeLook? Look(Ledger.Snapshot snapshot) => snapshot.All<PracticeLook>().MaxBy(one => one.At);

    [GeneratedRegex("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pseudonym();

    [GeneratedRegex(@"of (?<cases>\d+) cases", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();
}
