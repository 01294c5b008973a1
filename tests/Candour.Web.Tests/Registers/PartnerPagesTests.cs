using System.Net;
using Candour.Improvement;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Registers;

public sealed class PartnerPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_partner_is_added_and_what_was_learned_with_them_is_recorded()
    {
        using var manager = await site.SignedInAsync(Roles.ImprovementManager);

        var page = await manager.SubmitAsync(await manager.OpenAsync("/partners/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = "A <county>", ["Form.Work"] = "The front door", ["Form.Helps"] = "CSIP-20.5, NOPE-1", ["Form.Owner"] = $"{ProgrammeView.Of(await site.SnapshotAsync()).Posts[0].Id}",
        });
        page.Text(".govuk-error-summary").ShouldContain("No action or recommendation is called NOPE-1.");
        page = await manager.SubmitAsync(page, new Dictionary<string, string> { ["Form.Helps"] = "CSIP-20.5" });
        page.Text("h1").ShouldBe("A <county>");
        page.Text("main").ShouldContain("Nothing is recorded yet.");
        var address = page.Location.PathName;

        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/work"), new Dictionary<string, string> { ["Form.Did"] = "A visit", ["Form.Learned"] = "They meet daily." });
        page.Text("main").ShouldContain("Not known yet");
        var step = page.QuerySelector(".record__main tbody a")!.GetAttribute("href")!;
        page = await manager.SubmitAsync(await manager.OpenAsync(step), new Dictionary<string, string> { ["Form.CameOfIt"] = "So do we." });
        page.Text("main").ShouldContain("So do we.");

        page = await manager.SubmitAsync(await manager.OpenAsync($"{address}/edit"), new Dictionary<string, string> { ["Form.Work"] = "The front door and audits" });
        page.Text("main").ShouldContain("The front door and audits");
        (await manager.GetAsync($"{address}/work/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await manager.GetAsync("/partners.csv")).Content.ReadAsStringAsync()).ShouldContain("So do we.");
    }
}
