using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Improvement;
using Candour.Mail;
using Candour.Pages.Owed;
using Candour.Site;
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
    public async Task The_clerk_is_told_of_comments_on_minutes_that_nobody_has_answered_on_the_page_in_the_letter_and_in_the_calendar()
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var minutes = view.Snapshot.All<MeetingMinutes>().Single(one => one.State is MinutesState.Circulated && one.Comments.Any(comment => comment.Answer is null));
        var seat = view.MembersOn(view.Meeting(minutes.Meeting)!.Board, Today).Single(one => one.Role is BoardRole.Clerk);
        var holder = view.Snapshot.Find<Post>(seat.Who)!.HolderOn(Today)!.Value;
        using var clerk = await site.SignedInAsync(Roles.CommitteeOfficer, holder);

        var page = await clerk.OpenAsync($"/owed?who={seat.Who}&size=100");

        var row = page.QuerySelectorAll("tbody tr").Single(one => one.QuerySelector($"a[href='{Links.Minutes(minutes.Meeting)}']")?.TextContent == "Minutes of 22 October 2018: 1 comment");
        row.QuerySelector("[data-label=Kind]")!.TextContent.ShouldBe("Answer to comments");
        var owed = OwedRow.ByPerson(view, holder, Today).ToList();
        DigestLetter.Of("clerk@eastmere.invalid", holder, owed, alerts: null, view, Today, "https://candour.invalid").Text
            .ShouldContain($"- Minutes of 22 October 2018: 1 comment\r\n  Answer to comments, {view.NameOf(view.Meeting(minutes.Meeting)!.Board)}");
        page = await clerk.SubmitAsync(page, form: "form[action*=Feed]");
        using var calendar = site.Anonymous();
        var feed = await calendar.GetAsync(new Uri(page.QuerySelector<IHtmlInputElement>("#feed-address")!.Value).AbsolutePath);
        (await feed.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"UID:{minutes.Id}-answer-to-comments-{seat.Who:N}@candour");
    }

    [Fact]
    public async Task An_account_without_posts_is_told_that_nothing_is_asked_of_it()
    {
        using var reader = await site.SignedInAsync(Roles.ExternalReader);
        (await reader.OpenAsync("/owed")).Text(".lede").ShouldStartWith("Your account is not joined");
    }
}
