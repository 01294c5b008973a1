using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Site;
using Candour.Storage;

namespace Candour.Web.Tests.Meetings;

/// <summary>The improvement board's meeting of 18 December 2018, with its clerk at the site.</summary>
internal sealed class Sitting(SiteFixture site, Visitor clerk) : IDisposable
{
    public static async Task<Sitting> OpenAsync(SiteFixture site) => new(site, await site.SignedInAsync(Roles.CommitteeOfficer));

    public Visitor Clerk => clerk;

    public async Task<GovernanceView> ViewAsync() => GovernanceView.Of(await site.SnapshotAsync());

    public async Task<Meeting> MeetingAsync()
    {
        var view = await ViewAsync();
        return view.MeetingOn(view.BoardBy("TIB")!.Id, Day("2018-12-18"))!;
    }

    public async Task<AgendaItem> ItemAsync(string number)
    {
        var view = await ViewAsync();
        return view.AgendaOf((await MeetingAsync()).Id).Single(one => one.Number == number).Item;
    }

    /// <summary>An address of the meeting.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path) => await clerk.OpenAsync($"{Links.Meeting((await MeetingAsync()).Id)}/{path}");

    public async Task<IHtmlDocument> StepAsync(string step, string at, string? note = null) => await clerk.SubmitAsync(
        await OpenAsync("attendance"), new Dictionary<string, string> { ["Form.At"] = at, ["Form.Note"] = note ?? "" }, "form.hours", step);

    public void Dispose() => clerk.Dispose();
}
