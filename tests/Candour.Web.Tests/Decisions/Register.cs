using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Decisions;

/// <summary>The cabinet's meeting of a site, with an item, decisions and the officer who keeps the register.</summary>
internal sealed class Register(SiteFixture site, Visitor officer, Meeting meeting, AgendaItem item) : IDisposable
{
    public static async Task<Register> OpenAsync(SiteFixture site)
    {
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var meeting = view.LastMeeting(view.BoardBy("CAB")!.Id, Day("2018-12-03"))!;
        var item = new AgendaItem { Id = Guid.CreateVersion7(), Meeting = meeting.Id, Title = "Sufficiency of homes", Purpose = ItemPurpose.Decision };
        await site.Services.GetRequiredService<LedgerStore>()
            .CommitAsync(site.Authority, ChangeSet.Of(new("Committee Officer"), Change.Add(GovernanceChanges.ItemAdded, item)));
        return new(site, await site.SignedInAsync(Roles.CommitteeOfficer), meeting, item);
    }

    public Visitor Officer => officer;

    public Meeting Meeting => meeting;

    public AgendaItem Item => item;

    public async Task<GovernanceView> ViewAsync() => GovernanceView.Of(await site.SnapshotAsync());

    public async Task<Decision> DecideAsync(string text, bool isKey = false)
    {
        var fields = new Dictionary<string, string> { ["Form.Text"] = text, ["Form.Reasons"] = "The inspection asked for it", ["Form.Alternatives"] = "To wait", ["Form.IsKey"] = isKey ? "true" : "false" };
        await officer.SubmitAsync(await officer.OpenAsync($"{Links.Minutes(meeting.Id)}/{item.Id}/decision"), fields);
        return (await ViewAsync()).DecisionsOf(meeting.Id).Single(one => one.Text == text);
    }

    public async Task<Decision> ReadAsync(Decision one) => (await ViewAsync()).DecisionBy(one.Number)!;

    /// <summary>One of a decision's deeds, with what its form is told.</summary>
    public async Task<IHtmlDocument> DoAsync(Decision one, string deed, Dictionary<string, string> fields) =>
        await officer.SubmitAsync(await officer.OpenAsync($"{Links.Decision(one)}/{deed}"), fields);

    public static Dictionary<string, string> On(string day, params (string Field, string Value)[] more)
    {
        var parts = Day(day);
        var fields = more.ToDictionary(one => $"Form.{one.Field}", one => one.Value);
        (fields["Form.On.Day"], fields["Form.On.Month"], fields["Form.On.Year"]) = ($"{parts.Day}", $"{parts.Month}", $"{parts.Year}");
        return fields;
    }

    public void Dispose() => officer.Dispose();
}
