using System.Net;
using Candour.Improvement;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Registers;

/// <summary>Who adds lessons has a site of their own: others count what there is.</summary>
public sealed class LessonPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_lesson_is_added_shared_with_two_services_and_taken_up_by_one()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync("/lessons/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = "Read <it> first", ["Form.Happened"] = "Nobody had read it.", ["Form.Learned"] = "Read it.", ["Form.Sources"] = "CSIP-20.5, OFSTED17-6",
            ["Form.Owner"] = $"{ProgrammeView.Of(await site.SnapshotAsync()).Posts[0].Id}",
        });
        page.Text("h1").ShouldBe("Read <it> first");
        page.Text("main").ShouldContain("Nobody was told yet.");
        var address = page.Location.PathName;

        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/share"), new Dictionary<string, string> { ["Form.With"] = "Housing\nAdults" });
        page.QuerySelectorAll(".record__main tbody tr").Length.ShouldBe(2);
        var answer = page.QuerySelectorAll(".record__main tbody a")[1].GetAttribute("href")!;
        page = await manager.SubmitAsync(await manager.OpenAsync(answer), new Dictionary<string, string> { ["Form.TakenUp"] = "true", ["Form.By"] = "Head of Adults", ["Form.What"] = "They read it." });
        page.Text("main").ShouldContain("They read it.");
        page.Text(".govuk-tag").ShouldBe("Taken up");

        page = await manager.SubmitAsync(await manager.OpenAsync(answer), new Dictionary<string, string> { ["Form.CameOfIt"] = "Fewer mistakes." });
        page.Text("main").ShouldContain("Fewer mistakes.");
        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/edit"), new Dictionary<string, string> { ["Form.Learned"] = "Read it aloud." });
        page.Text("main").ShouldContain("Read it aloud.");
        (await manager.GetAsync($"{address}/shares/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync("/lessons/add"), new Dictionary<string, string> { ["Form.Sources"] = "NOPE-1" });

        page.Text(".govuk-error-summary").ShouldContain("No action or recommendation is called NOPE-1.");
        page.Text(".govuk-error-summary").ShouldContain("Say what was learned from it.");
    }

    [Fact]
    public async Task The_registers_are_found_from_one_page_and_lists_are_narrowed_and_had_as_files()
    {
        using var member = await site.SignedInAsync(Roles.BoardMember);

        var page = await member.OpenAsync("/registers");
        foreach (var link in page.QuerySelectorAll("main h2 a").Select(one => one.GetAttribute("href")!).ToList())
            (await member.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK, link);

        (await member.OpenAsync("/lessons?with=Housing")).QuerySelectorAll(".list tbody tr").Length.ShouldBeGreaterThan(0);
        (await (await member.GetAsync("/lessons.csv?words=backlog")).Content.ReadAsStringAsync()).ShouldContain("Special educational needs");
        (await member.OpenAsync("/lessons?asAt=2017-10-01")).QuerySelectorAll(".list tbody tr").Length.ShouldBe(1);
    }
}
