using System.Text;
using Candour.Assurance;
using Candour.Storage;

namespace Candour.Browser.Tests.Journeys;

/// <summary>From a claim that nothing shows to one that is proven: the lead's own word, then what somebody else saw.</summary>
public sealed class ProofTests(BrowserFixture site) : IClassFixture<BrowserFixture>
{
    private static readonly DateOnly Today = Day("2018-12-03");

    [Theory]
    [InlineData(1200, true)]
    [InlineData(390, false)]
    public async Task A_lead_shows_what_was_done_and_an_auditor_what_came_of_it(int width, bool javaScript)
    {
        var view = AssuranceView.Of((await site.BoardsAsync()).Programme);
        var action = view.Programme.OpenActions(Today).First(one => view.RowOf(one.Id, Today) is { IsClaimed: true, Opinion: Opinion.None } && view.EvidenceOn(one.Id).Count == 0 && view.Programme.LeadsOf(one, Today).Any());
        var lead = await Walker.InAsync(site, Roles.ActionLead, view.Programme.LeadsOf(action, Today).First().Post.HolderOn(Today), width, javaScript);
        await lead.GoAsync("/stress-test");
        await lead.FollowAsync($"Add evidence: {action.Reference}");
        await ShowAsync(lead, "Note on what was done", Shows.Output, EvidenceLine.Management, "The lead", Independence.Lead);
        await lead.SeesAsync("The one current item shows it, and it comes from those who do the work or manage it.");
        await NoFaultAsync(lead);

        var auditor = await Walker.InAsync(site, Roles.Auditor, width: width, javaScript: javaScript);
        await auditor.GoAsync("/evidence");
        await auditor.FollowAsync("Add much evidence at once");
        await auditor.UploadAsync("ZIP file of the folder", "evidence.csv", Encoding.UTF8.GetBytes(
            $"title,shows,line,method,collector,independence,for,observed\nAudit of ten files seen at {width},Outcome,Independent,CaseAudit,Another authority,Independent,{action.Reference},2018-11-30\n"));
        await auditor.PressAsync("Show what it would do");
        await auditor.SeesAsync("It would add 1 item.");
        await NoFaultAsync(auditor);
        await auditor.PressAsync("Save all of it");

        await lead.GoAsync($"/actions/{action.Reference}");
        await lead.SeesAsync($"Audit of ten files seen at {width} (an outcome seen by somebody from outside, to 30 November 2018) supports it.");
        await lead.FollowAsync($"Audit of ten files seen at {width}");
        await lead.SeesAsync("Another authority");
        await NoFaultAsync(lead);

        // What is looked for in a page is looked for by a script.
        Task NoFaultAsync(Walker walker) => javaScript ? walker.FindsNoFaultAsync() : Task.CompletedTask;
    }

    private static async Task ShowAsync(Walker walker, string title, Shows shows, EvidenceLine line, string collector, Independence nearness)
    {
        await walker.FillAsync("What is it?", title);
        await walker.PickAsync("What does it show?", AssuranceNames.Of(shows));
        await walker.PickAsync("Who looked?", AssuranceNames.Of(line));
        await walker.FillAsync("Which post or body was it?", collector);
        await walker.PickAsync("How near does that stand to the lead?", AssuranceNames.Of(nearness));
        await walker.ChooseAsync("How was it found out?", "Document");
        await walker.DateAsync("Last day of what was looked at", 30, 11, 2018);
        await walker.PressAsync("Add it");
    }
}
