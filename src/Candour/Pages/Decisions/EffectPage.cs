using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Decisions;

/// <summary>A page on which a decision changes the plan. Decision and plan are written together, each naming the other.</summary>
public abstract class EffectPage(Desk desk, Conflicts conflicts) : DecisionPage(desk, conflicts)
{
    /// <summary>A decision that waits for call-in changes nothing yet; its page says until when.</summary>
    protected override IActionResult? Instead() =>
        base.Instead() ?? (Governance.MayBeCarriedOut(Decision, Today) ? null : LocalRedirect(Back));

    protected async Task<IActionResult> SaveAsync(Checked<MadeEffect> asked, string done)
    {
        ModelState.Say(asked.Problems);
        return ModelState.IsValid && asked.Value is { } made
            ? await SaveAsync(
                [Change.To(GovernanceChanges.DecisionTookEffect, made.Decision, Version), made.Change], EffectDraft.Reason(Governance, Decision), done)
            : Page();
    }
}

/// <summary>A page on which a decision changes one action of the plan, which is chosen first.</summary>
public abstract class ActionEffectPage(Desk desk, Conflicts conflicts) : EffectPage(desk, conflicts)
{
    /// <summary>The reference of the action.</summary>
    [FromQuery(Name = "action")]
    public string? Reference { get; set; }

    /// <summary>Null until an open action is chosen.</summary>
    public PlanAction? Action => Reference is { } reference && View.ActionBy(reference) is { IsOpen: true } found ? found : null;

    public IEnumerable<SelectItem> Actions =>
        View.Actions.Where(one => one.IsOpen).OrderBy(one => one.Reference, NaturalOrder.Comparer).Select(one => new SelectItem { Value = one.Reference, Text = $"{one.Reference}: {one.Text}" });

    public void OnGet()
    {
        ReadVersion();
        if (Action is not null) Fill();
    }

    /// <summary>Puts into the form what the action says now.</summary>
    protected virtual void Fill()
    {
    }

    protected override IActionResult? Instead() =>
        base.Instead() ?? (Action is null && HttpMethods.IsPost(Request.Method) ? NotFound() : null);
}
