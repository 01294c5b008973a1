using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Meetings;

/// <summary>Clerks who add items to an agenda that has gone out have a site of their own.</summary>
public sealed class UrgentItemsAtOnceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Clerks_who_add_urgent_items_at_one_moment_get_a_number_each()
    {
        using var sitting = await Sitting.OpenAsync(site);
        await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("minutes"));
        await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("dispatch"), new Dictionary<string, string> { ["Form.LateReason"] = "The clerk was ill", ["Form.MissingReason"] = "They are tabled" });
        await sitting.StepAsync("Start", "18:00");
        var meeting = await sitting.MeetingAsync();
        var clerks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.SignedInAsync(Roles.CommitteeOfficer)));
        var pages = await Task.WhenAll(clerks.Select(one => one.OpenAsync($"{Links.Meeting(meeting)}/items/add")));

        await Task.WhenAll(clerks.Zip(pages, (clerk, page) => clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.Title"] = "Flood", ["Form.UrgentReason"] = "Today" })));

        var items = (await sitting.ViewAsync()).Items(meeting.Id).ToList();
        items.Count(one => one.Title == "Flood").ShouldBe(clerks.Length);
        items.Select(one => one.Number).ShouldBeUnique();
        foreach (var clerk in clerks) clerk.Dispose();
    }
}
