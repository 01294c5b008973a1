using Candour.Children;
using Candour.Ledger;
using Candour.Performance;
using Candour.Practice;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Practice;

/// <summary>Versions, removal and the time for which children's rows are kept. Each test has a day of its own.</summary>
public sealed class KeepingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Child = "child SECRET-1, gender Male, ethnicity ABAN, born_on 01/02/2010, age 8, started_on 01/02/2018";

    [Fact]
    public async Task A_second_load_of_a_day_is_a_version_that_counts_in_place_of_the_first()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        await analyst.LoadAsync("2018-03-31", Lists.Csv(8, Child));

        var read = await analyst.SendAsync("2018-03-31", Lists.Csv(8, Child, Child.Replace("SECRET-1", "SECRET-2", StringComparison.Ordinal)));
        read.QuerySelectorAll(".govuk-warning-text").ShouldContain(one => one.TextContent.Contains("These become version 2"));
        var page = await analyst.SubmitAsync(read);

        page.Text("h1").ShouldBe("Children’s records as at 31 March 2018, version 2");
        (await analyst.OpenAsync("/practice/2018-03-31")).Text(".govuk-warning-text").ShouldContain("A later version counts in place of this one");
        (await analyst.SendAsync("2018-03-31", Lists.Csv(8, Child))).QuerySelectorAll(".govuk-warning-text").ShouldContain(one => one.TextContent.Contains("One of the files was loaded before"));
    }

    [Fact]
    public async Task A_measure_that_names_one_of_practice_gets_its_figure_and_a_new_version_restates_it()
    {
        var measure = new Measure { Id = Guid.CreateVersion7(), Code = "VISITS", Practice = "cla-visit", Title = "Visits to looked-after children in time", Unit = FigureUnit.Percent };
        await site.Services.GetRequiredService<LedgerStore>().CommitAsync(site.Authority, ChangeSet.Of(new("Analyst"), Change.Add(MeasureChanges.Added, measure)));
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        var (seen, late) = ($"{Child}, placed_on 01/02/2018, visited_on 20/02/2018", $"{Child.Replace("SECRET-1", "SECRET-3", StringComparison.Ordinal)}, placed_on 01/02/2018");

        await analyst.LoadAsync("2018-02-28", Lists.Csv(8, seen, late));
        await analyst.LoadAsync("2018-02-28", Lists.Csv(8, seen));

        var view = MeasureView.Of(await site.SnapshotAsync());
        view.Versions(measure.Id, null, Day("2018-02-28"), Day("2018-02-28")).Select(one => (one.Numerator, one.Denominator, one.Revision)).ShouldBe([(1, 2, 1), (1, 1, 2)]);
    }

    [Fact]
    public async Task Rows_that_are_removed_are_gone_and_what_was_counted_stays_with_who_and_why()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        await analyst.LoadAsync("2018-04-30", Lists.Csv(8, Child));
        var load = await LoadAsync("2018-04-30");

        var refused = await analyst.SubmitAsync(await analyst.OpenAsync("/practice/2018-04-30/remove"));
        refused.Text(".govuk-error-summary").ShouldContain("Say why they are removed.");
        var page = await analyst.SubmitAsync(refused, new Dictionary<string, string> { ["Form.Why"] = "The lists were another council’s" });

        page.Text("dl").ShouldContain("Removed on 3 December 2018 by Analyst: The lists were another council’s");
        page.QuerySelectorAll(".list tbody tr").Length.ShouldBeGreaterThan(0);
        (await site.Services.GetRequiredService<ChildFiles>().NamesAsync(site.Authority, load.Id)).ShouldBeEmpty();
        (await analyst.OpenAsync("/practice/2018-04-30/late")).Text(".govuk-warning-text").ShouldContain("The children’s rows of this load were removed on 3 December 2018");
        (await analyst.OpenAsync("/practice/2018-04-30?by=worker")).Text(".govuk-warning-text").ShouldContain("were removed");
        (await analyst.OpenAsync("/practice/2018-04-30/problems")).Text(".lede").ShouldContain("went with the children’s rows");
        (await analyst.OpenAsync("/history?kind=practiceLoad")).Text(".list tbody tr").ShouldContain("Children’s rows removed");
        (await LoadAsync("2018-04-30")).Figures.ShouldBe(load.Figures, new ByCode());
    }

    [Fact]
    public async Task Rows_whose_time_is_over_go_by_themselves_and_so_does_what_nobody_said_yes_to()
    {
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        await analyst.LoadAsync("2018-05-30", Lists.Csv(8, Child));
        var load = await LoadAsync("2018-05-30");
        await analyst.SendAsync("2018-05-30", Lists.Csv(8, Child));
        var files = site.Services.GetRequiredService<ChildFiles>();
        (await files.LoadsAsync(site.Authority)).Count.ShouldBeGreaterThan(1);

        await Retention(TimeSpan.FromHours(23)).RunAsync();
        (await files.NamesAsync(site.Authority, load.Id)).ShouldNotBeEmpty();
        load.KeptUntil.ShouldBe(Day("2020-12-03"));
        await Retention(TimeSpan.FromDays(732)).RunAsync();

        (await files.LoadsAsync(site.Authority)).ShouldBeEmpty();
        var removed = (await LoadAsync("2018-05-30")).Removed.ShouldNotBeNull();
        (removed.By, removed.Why).ShouldBe(("Candour", "Kept until 3 December 2020"));
    }

    [Fact]
    public async Task A_council_says_how_long_rows_are_kept_and_how_often_children_are_seen()
    {
        using var administrator = await site.SignedInAsync(Roles.Administrator);

        var page = await administrator.SubmitAsync(await administrator.OpenAsync("/settings/practice"), new Dictionary<string, string> { ["Form.KeepMonths"] = "6", ["Form.NeedVisit"] = "0" });
        page.Text(".govuk-error-summary").ShouldContain("Give a number of working days from 1 to 250.");
        page = await administrator.SubmitAsync(page, new Dictionary<string, string> { ["Form.NeedVisit"] = "15" });

        page.Text("main").ShouldContain("Every 15 working days");
        page.Text("main").ShouldContain("6 months");
        using var analyst = await site.SignedInAsync(Roles.Analyst);
        (await analyst.OpenAsync("/practice/load")).Text("main").ShouldContain("stay until 3 June 2019");
        await administrator.SubmitAsync(await administrator.OpenAsync("/settings/practice"), new Dictionary<string, string> { ["Form.KeepMonths"] = "24", ["Form.NeedVisit"] = "20" });
    }

    private Retention Retention(TimeSpan later) => new(
        site.Services.GetRequiredService<ChildFiles>(), site.Services.GetRequiredService<Authorities>(), site.Services.GetRequiredService<Snapshots>(),
        site.Services.GetRequiredService<LedgerStore>(), new FakeClock(TimeProvider.System.GetUtcNow() + later));

    private async Task<PracticeLoad> LoadAsync(string reference) => PracticeView.Of(await site.SnapshotAsync()).By(reference).ShouldNotBeNull();

    private sealed class ByCode : IEqualityComparer<LoadFigure>
    {
        public bool Equals(LoadFigure? x, LoadFigure? y) => (x?.Measure, x?.Team, x?.Numerator, x?.Denominator) == (y?.Measure, y?.Team, y?.Numerator, y?.Denominator);

        public int GetHashCode(LoadFigure obj) => obj.Measure.GetHashCode(StringComparison.Ordinal);
    }
}
