using System.Text;
using AngleSharp.Html.Dom;
using Candour.Assurance;
using Candour.Storage;
using Candour.Web.Tests.Programme;

namespace Candour.Web.Tests.Audits;

/// <summary>A quality lead who makes forms and rounds, and auditors of the example’s people.</summary>
internal sealed class AuditTeam(SiteFixture site, Visitor lead) : IDisposable
{
    private static int _forms;

    public Visitor Lead => lead;

    public static async Task<AuditTeam> OfAsync(SiteFixture site) => new(site, await site.SignedInAsync(Roles.QualityLead));

    public async Task<AuditsView> ViewAsync() => AuditsView.Of(await site.SnapshotAsync());

    /// <summary>A new form of a kind that is in use.</summary>
    public async Task<AuditForm> FormAsync(AuditKind kind = AuditKind.CaseAudit)
    {
        var code = $"F{Interlocked.Increment(ref _forms)}-{kind.ToString()[..3].ToUpperInvariant()}";
        var page = await lead.SubmitAsync(await lead.OpenAsync("/audits/forms/add"), new Dictionary<string, string> { ["Form.Title"] = $"Form {code}", ["Form.Code"] = code, ["Form.Kind"] = $"{kind}" });
        await lead.SubmitAsync(page);
        return (await ViewAsync()).FormBy(code)!;
    }

    public async Task<AuditRound> PlanAsync(AuditForm form, CaseChoice choice = CaseChoice.Random, string targets = "4", int every = 0)
    {
        var page = await lead.SubmitAsync(await lead.OpenAsync("/audits/add"), new Dictionary<string, string>
        {
            ["Form.Title"] = "Case audits, November", ["Form.Form"] = $"{form.Id}", ["Form.Choice"] = $"{choice}", ["Form.Targets"] = targets, ["Form.Line"] = "Oversight", ["Form.Collector"] = "Head of Quality", ["Form.ModerateEvery"] = $"{every}",
            ["Form.Month.Day"] = "5", ["Form.Month.Month"] = "11", ["Form.Month.Year"] = "2018",
        });
        return (await ViewAsync()).RoundBy(page.Text(".govuk-caption-l").Split(' ', ',')[1])!;
    }

    /// <summary>Sends a list of cases and, where nothing is wrong with it, settles it.</summary>
    public async Task<IHtmlDocument> SettleAsync(AuditRound round, string csv)
    {
        var page = await lead.UploadAsync(await lead.OpenAsync($"/audits/{round.Number}/frame"), "Upload", "cases.csv", Encoding.UTF8.GetBytes(csv));
        return page.QuerySelector("main form[method=post]") is null ? page : await lead.SubmitAsync(page);
    }

    /// <summary>Cases C1 to C8 of the team North, and as many as are planned drawn from them.</summary>
    public async Task DrawAsync(AuditRound round)
    {
        await SettleAsync(round, "Case,Team,Worker\n" + string.Join('\n', Enumerable.Range(1, 8).Select(i => $"C{i},North,W{i}")));
        await lead.SubmitAsync(await lead.OpenAsync($"/audits/{round.Number}/draw"), new Dictionary<string, string> { ["Form.Seed"] = "2018-12-03 17" });
    }

    /// <summary>A person of the programme who can be given cases, signed in.</summary>
    public async Task<(Guid Person, Visitor Visitor)> AuditorAsync(bool moderates = false)
    {
        var (snapshot, view) = (await site.SnapshotAsync(), await ViewAsync());
        var person = snapshot.All<Improvement.Person>().First(one => view.AuditorOf(one.Id) is null).Id;
        var fields = new Dictionary<string, string> { ["Form.Who"] = $"{person}" };
        if (moderates) fields["Form.Moderates"] = "true";
        await lead.SubmitAsync(await lead.OpenAsync("/audits/auditors/add"), fields);
        return (person, await site.SignedInAsync(moderates ? Roles.Moderator : Roles.Auditor, person));
    }

    public Task GiveAsync(AuditRound round, int place, Guid auditor, Guid? moderator = null) => GiveAsync(round, place, $"{auditor}", $"{moderator}");

    public async Task<IHtmlDocument> GiveAsync(AuditRound round, int place, string auditor, string moderator) =>
        await lead.SubmitAsync(await lead.OpenAsync($"/audits/{round.Number}/cases/{place}/allocate"), new Dictionary<string, string> { ["Form.Auditor"] = auditor, ["Form.Moderator"] = moderator });

    /// <summary>All questions of the ready form of case audits, answered.</summary>
    public static Dictionary<string, string> Answers(string grade, string note) => new()
    {
        ["Form.Answers[0].Said"] = "meets", ["Form.Answers[1].Said"] = "doesNotMeet", ["Form.Answers[2].Said"] = "meets", ["Form.Answers[3].Said"] = "shapes", ["Form.Answers[4].Said"] = "meets",
        ["Form.Answers[5].Said"] = grade, ["Form.Answers[5].Note"] = note, ["Form.Answers[6].Themes"] = "Chronology", ["Form.Answers[7].Said"] = "A chronology by Friday.",
    };

    public void Dispose() => lead.Dispose();
}
