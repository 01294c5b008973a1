using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>A signed link for each lead of an action, to send them.</summary>
public sealed class AskModel(Desk desk, ActionLinks links) : ActionPage(desk)
{
    public IReadOnlyList<ReportRequest> Requests { get; private set; } = [];

    public void OnGet() => Requests =
        [.. Row.Leads.Select(lead => ReportRequest.Of(lead, [Row], links, Desk.Authority, $"{Request.Scheme}://{Request.Host}"))];

    protected override IActionResult? Instead() =>
        base.Instead() ?? (Desk.AsAt is null && Action.IsOpen ? null : LocalRedirect(Keep(Links.Action(Action))));
}
