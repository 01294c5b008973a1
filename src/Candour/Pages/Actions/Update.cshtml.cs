using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>The two-minute update of somebody who is signed in: a lead on their own actions, whoever keeps the plan on any.</summary>
public sealed class UpdateModel(Desk desk) : ReportingPage(desk)
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public override PlanAction Action => View.ActionBy(Reference)!;

    public void OnGet() => Form.After = Latest?.Id;

    public async Task<IActionResult> OnPostAsync()
    {
        var by = Reporting.PostOf(User, View, Action, Today)?.Title ?? Desk.Actor.Name;
        if (await ReportAsync(by, Links.Action(Action)) is { } again) return again;
        TempData["Done"] = "Your report is saved.";
        return LocalRedirect(Links.Action(Reference));
    }

    protected override IActionResult? Instead() =>
        View.ActionBy(Reference) is not { } action ? NotFound()
        : Desk.AsAt is not null ? LocalRedirect(Keep(Links.Action(action)))
        : May(Permission.EditPlan) || Reporting.PostOf(User, View, action, Today) is not null ? null : Forbid();
}
