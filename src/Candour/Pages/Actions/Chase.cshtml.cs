using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>Who owes a report by the programme's reporting cycle, with a link for each.</summary>
public sealed class ChaseModel(Desk desk, ActionLinks links) : ProgrammePage(desk)
{
    public IReadOnlyList<ReportRequest> Requests { get; private set; } = [];

    /// <summary>Owed by nobody, since nobody leads them.</summary>
    public IReadOnlyList<ActionRow> Leaderless { get; private set; } = [];

    public int Owed { get; private set; }

    public void OnGet()
    {
        var site = $"{Request.Scheme}://{Request.Host}";
        var owed = View.OpenActions(Today).Where(one => View.IsReportDue(one, Today)).Select(one => View.RowOf(one.Id, Today)!).ToList();
        Owed = owed.Count;
        Leaderless = [.. owed.Where(row => row.Leads.Count == 0)];
        Requests =
        [
            .. owed.SelectMany(row => row.Leads, (row, lead) => (row, lead)).GroupBy(one => one.lead, one => one.row)
                .OrderBy(group => group.Key.Title, StringComparer.OrdinalIgnoreCase)
                .Select(group => ReportRequest.Of(group.Key, group, links, Desk.Authority, site)),
        ];
    }

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/actions"));
}
