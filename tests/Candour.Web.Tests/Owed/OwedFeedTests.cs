using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Pages.Owed;
using Candour.Storage;

namespace Candour.Web.Tests.Owed;

public sealed class OwedFeedTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private static readonly DateOnly Today = new(2018, 12, 3);

    [Fact]
    public async Task A_person_follows_the_meetings_of_their_boards_and_what_they_owe_without_signing_in()
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var person = view.Programme.People.Select(one => one.Id).First(id =>
            OwedRow.ByPerson(view, id, Today).Any(one => one.Due is not null) && Seats(view, id).Any(one => view.MeetingsOf(one.Id).Any(meeting => meeting.Day >= Today)));
        using var lead = await site.SignedInAsync(Roles.ActionLead, person);

        var address = await MakeAddressAsync(lead);
        using var calendar = site.Anonymous();
        var answer = await calendar.GetAsync(address);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var lines = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        lines.Count(one => one.StartsWith("UID:", StringComparison.Ordinal)).ShouldBe(lines.Where(one => one.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        var meeting = Seats(view, person).SelectMany(one => view.MeetingsOf(one.Id)).First(one => one.Day >= Today);
        lines.ShouldContain($"UID:{meeting.Id}@candour");
        var owed = OwedRow.ByPerson(view, person, Today).First(one => one.Due is not null);
        lines.ShouldContain($"DTSTART;VALUE=DATE:{owed.Due!.Value:yyyyMMdd}");
        lines.ShouldContain(one => one.StartsWith($"UID:{owed.Subject}-", StringComparison.Ordinal));
        lines.ShouldContain("TZID:Europe/London");
    }

    [Fact]
    public async Task Meetings_of_boards_on_which_they_do_not_sit_are_not_told()
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var person = view.Programme.People.Select(one => one.Id).First(id => !Seats(view, id).Any());
        using var lead = await site.SignedInAsync(Roles.ActionLead, person);

        using var calendar = site.Anonymous();
        var file = await (await calendar.GetAsync(await MakeAddressAsync(lead))).Content.ReadAsStringAsync();

        view.Snapshot.All<Meeting>().ShouldAllBe(one => !file.Contains($"{one.Id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_is_changed_or_taken_away_leads_nowhere()
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        using var lead = await site.SignedInAsync(Roles.BoardMember, view.Programme.People[0].Id);
        using var calendar = site.Anonymous();
        var first = await MakeAddressAsync(lead);

        var page = await lead.SubmitAsync(await lead.OpenAsync("/owed"), form: "form[action*=Feed]");
        var second = AddressOn(page);

        second.ShouldNotBe(first);
        (await calendar.GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await calendar.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await lead.SubmitAsync(page, new Dictionary<string, string> { ["wanted"] = "false" }, "form[action*=Feed]");
        (await calendar.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await calendar.GetAsync($"/owed/{Guid.NewGuid()}.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_account_whose_access_ended_has_no_calendar_any_more()
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        using var lead = await site.SignedInAsync(Roles.BoardMember, view.Programme.People[0].Id);
        var address = await MakeAddressAsync(lead);
        await using (var context = site.Services.GetRequiredService<Database>().Open())
        {
            var key = Guid.Parse(Path.GetFileNameWithoutExtension(address));
            context.Users.Single(one => one.FeedKey == key).AccessUntil = new(2020, 1, 1);
            await context.SaveChangesAsync();
        }

        using var calendar = site.Anonymous();
        (await calendar.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_account_that_is_nobodys_is_offered_no_calendar()
    {
        using var reader = await site.SignedInAsync(Roles.ExternalReader);
        (await reader.OpenAsync("/owed")).QuerySelector("form[action*=Feed]").ShouldBeNull();
    }

    private static IEnumerable<Board> Seats(GovernanceView view, Guid person) =>
        view.Boards.Where(board => view.Memberships(board.Id).Any(seat => view.IsThe(seat.Who, person, Today)));

    private static async Task<string> MakeAddressAsync(Visitor lead) => AddressOn(await lead.SubmitAsync(await lead.OpenAsync("/owed"), form: "form[action*=Feed]"));

    private static string AddressOn(IHtmlDocument page) => new Uri(page.QuerySelector<IHtmlInputElement>("#feed-address")!.Value).AbsolutePath;
}
