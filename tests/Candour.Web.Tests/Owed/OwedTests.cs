using Candour.Governance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Owed;

public sealed class OwedTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly DateOnly Today = new(2018, 12, 3);

    [Fact]
    public async Task An_officer_sees_what_everybody_owes_the_longest_overdue_first_and_one_posts_alone()
    {
        using var officer = await site.SignedInAsync(Roles.CommitteeOfficer);
        var page = await officer.OpenAsync("/owed?size=100");
        page.Text(".lede").ShouldContain("things to do");
        var late = page.QuerySelectorAll("tbody .late").Select(one => int.Parse(one.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        late.ShouldNotBeEmpty();
        late.ShouldBe(late.OrderDescending());

        var who = page.QuerySelectorAll("#filter-who option")[1];
        page = await officer.OpenAsync($"/owed?who={who.GetAttribute("value")}");
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.QuerySelector("[data-label=Who]")!.TextContent == who.TextContent);
    }

    [Fact]
    public async Task A_lead_sees_what_their_own_posts_owe_and_the_same_as_csv()
    {
        var view = await site.ViewAsync();
        var post = view.Posts.First(one => one.HolderOn(Today) is not null && OwedList.Of(GovernanceView.Of(view)).By(one.Id).Count
            + view.OpenActions(Today).Count(action => view.IsReportDue(action, Today) && action.LeadsOn(Today).Contains(one.Id)) > 0);
        using var lead = await site.SignedInAsync(Roles.ActionLead, post.HolderOn(Today));

        var page = await lead.OpenAsync("/owed?size=100");

        page.QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
        page.QuerySelectorAll("thead th").ShouldNotContain(one => one.TextContent == "Who");
        var csv = await (await lead.GetAsync("/owed.csv")).Content.ReadAsStringAsync();
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(1);
        csv.ShouldContain(post.Title);
    }

    [Fact]
    public async Task An_account_without_posts_is_told_that_nothing_is_asked_of_it()
    {
        using var reader = await site.SignedInAsync(Roles.ExternalReader);
        (await reader.OpenAsync("/owed")).Text(".lede").ShouldStartWith("Your account is not joined");
    }
}
