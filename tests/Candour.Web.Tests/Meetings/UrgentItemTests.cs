using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Meetings;

/// <summary>What was not foreseen in a meeting has a site of its own.</summary>
public sealed class UrgentItemTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task What_comes_up_in_the_meeting_has_the_next_number_its_reason_in_the_minutes_and_a_minute_at_once()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var address = Links.Meeting(await sitting.MeetingAsync());
        await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("minutes"));
        var dispatch = await sitting.OpenAsync("dispatch");
        await sitting.Clerk.SubmitAsync(dispatch, new Dictionary<string, string> { ["Form.LateReason"] = "The clerk was ill", ["Form.MissingReason"] = "They are tabled" });
        (await sitting.MeetingAsync()).Dispatch.ShouldNotBeNull();
        await sitting.StepAsync("Start", "18:00");
        var last = (await sitting.ViewAsync()).AgendaOf((await sitting.MeetingAsync()).Id)[^1];

        var page = await sitting.Clerk.SubmitAsync(await sitting.OpenAsync("items/add"), new Dictionary<string, string> { ["Form.Title"] = "Flood at the children’s home" });
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("give the chair’s reason why it is urgent");
        page = await sitting.Clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.UrgentReason"] = "The home was closed this morning" });

        var item = (await sitting.ViewAsync()).AgendaOf((await sitting.MeetingAsync()).Id)[^1].Item;
        item.Number.ShouldBe($"{int.Parse(last.Number, System.Globalization.CultureInfo.InvariantCulture) + 1}");
        page.QuerySelector($"#item-{item.Id}")!.TextContent.ShouldContain("Urgent: The home was closed this morning");
        page.QuerySelector($"form[data-minute='{item.Id}']").ShouldNotBeNull();
        using var reader = await site.SignedInAsync(Roles.BoardMember);
        (await reader.OpenAsync($"{address}/minutes/print")).QuerySelector("main")!.TextContent.ShouldContain("Urgent: The home was closed this morning");

        await WithdrawAsync(sitting);
        foreach (var path in (string[])["agenda", "minutes", "minutes/print"])
            (await reader.OpenAsync($"{address}/{path}")).QuerySelector("main")!.TextContent.ShouldContain("was withdrawn on 3 December 2018 by CommitteeOfficer: The figures were wrong", Case.Sensitive, path);
    }

    [Fact]
    public async Task Clerks_who_record_decisions_at_one_moment_get_a_number_each()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var item = await sitting.ItemAsync("3");
        var clerks = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => site.SignedInAsync(Roles.CommitteeOfficer)));
        var pages = await Task.WhenAll(clerks.Select(one => one.OpenAsync($"{Links.Minutes(item.Meeting)}/{item.Id}/decision")));

        await Task.WhenAll(clerks.Zip(pages, (clerk, page) => clerk.SubmitAsync(page, new Dictionary<string, string> { ["Form.Text"] = "That it be agreed" })));

        var numbers = (await sitting.ViewAsync()).DecisionsOf(item.Meeting).Select(one => one.Number).ToList();
        numbers.Count.ShouldBe(clerks.Length);
        numbers.ShouldBeUnique();
        foreach (var clerk in clerks) clerk.Dispose();
    }

    [Fact]
    public async Task A_substitute_for_two_members_is_refused_in_words()
    {
        using var sitting = await Sitting.OpenAsync(site);
        var (view, meeting) = (await sitting.ViewAsync(), await sitting.MeetingAsync());
        var seats = view.MembersOn(meeting.Board, meeting.Day).Where(one => one.Votes).Take(2).ToList();
        var page = await sitting.OpenAsync("attendance");
        var spare = page.QuerySelectorAll("#People tbody tr").Length - 2;

        page = await sitting.Clerk.SubmitAsync(page, seats.Index().SelectMany(one => new[] { ("Name", "Deputy"), ("State", "Substitute"), ("SubstituteFor", $"{one.Item.Who}") }
            .Select(field => ($"People[{spare + one.Index}].{field.Item1}", field.Item2))).ToDictionary(), "form:has(#People)");

        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Somebody can be a substitute for one member only.");
    }

    /// <summary>A paper that was to be taken is withdrawn by its author.</summary>
    private static async Task WithdrawAsync(Sitting sitting)
    {
        var item = await sitting.ItemAsync("4");
        await sitting.Clerk.SubmitAsync(await sitting.Clerk.OpenAsync($"/papers/add?item={item.Id}"), new Dictionary<string, string> { ["Form.Title"] = "Complaints in figures" });
        var paper = (await sitting.ViewAsync()).PapersOf(item).Single(one => one.Title == "Complaints in figures");
        await sitting.Clerk.SubmitAsync(await sitting.Clerk.OpenAsync($"{Links.Paper(paper.Id)}/withdraw"), new Dictionary<string, string> { ["Form.Reason"] = "The figures were wrong" });
    }
}
