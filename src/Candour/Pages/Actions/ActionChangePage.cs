using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>A page that changes one action, named by its reference in the address.</summary>
public abstract class ActionChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public PlanAction Action => View.ActionBy(Reference)!;

    public ActionRow Row => View.RowOf(Action.Id, Today)!;

    public override string Back => Links.Action(Action);

    protected override IActionResult? Instead() => View.ActionBy(Reference) is null ? NotFound()
        : base.Instead() ?? (May(Permission.EditPlan) ? null : Forbid());

    public void OnGet()
    {
        Version = View.Snapshot.VersionOf(Action.Id);
        Fill();
    }

    /// <summary>Puts into the form what the action says now.</summary>
    protected virtual void Fill()
    {
    }

    protected async Task<IActionResult> SaveAsync(string type, Checked<PlanAction> asked, string done, string? reason = null)
    {
        ModelState.Say(asked.Problems);
        if (!ModelState.IsValid || asked.Value is not { } after) return Page();
        return after == Action ? Done("Nothing was changed.") : await SaveAsync(Change.To(type, after, Version), reason, done);
    }
}
