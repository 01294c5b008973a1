using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>A page about one action, named by its reference in the address.</summary>
public abstract class ActionPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Reference { get; set; } = "";

    /// <summary>As it stands in <see cref="ProgrammePage.View"/>; after a change, as the change left it.</summary>
    public PlanAction Action => View.ActionBy(Reference)!;

    public ActionRow Row => View.RowOf(Action.Id, Today)!;

    /// <summary>A lead reports on what their posts lead, whoever keeps the plan on everything.</summary>
    public bool MayReport => May(Permission.UpdateActions) && (May(Permission.EditPlan) || Reporting.PostOf(User, View, Action, Today) is not null);

    public bool MayEdit => May(Permission.EditPlan);

    protected override IActionResult? Instead() => View.ActionBy(Reference) is null ? NotFound() : null;
}
