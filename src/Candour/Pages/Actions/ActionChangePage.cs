using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>A page that changes one action. It names the version that its form was made from; where somebody was quicker, it shows both.</summary>
public abstract class ActionChangePage(Desk desk, Conflicts conflicts) : ActionPage(desk)
{
    [BindProperty]
    public int Version { get; set; }

    public ConflictView? Conflict { get; protected set; }

    public string Back => Links.Action(Action);

    protected Conflicts Conflicts => conflicts;

    protected virtual bool IsAllowed => MayEdit;

    /// <summary>What the form says, for who must choose between it and somebody else's change.</summary>
    protected virtual IReadOnlyList<Said> Typed => [];

    protected override IActionResult? Instead() => base.Instead()
        ?? (Desk.AsAt is not null ? LocalRedirect(Keep(Back)) : IsAllowed ? null : Forbid());

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
        if (after == Action) return Done("Nothing was changed.");
        var saved = await Desk.SaveAsync(Change.To(type, after, Version), reason);
        await LoadAsync();
        if (saved is not Saved.Conflict) return Done(done);
        Conflict = await LookAsync();
        return Page();
    }

    protected virtual async Task<ConflictView> LookAsync() =>
        await conflicts.LookAsync(View, Action.Id, Version, Request.Form, Back) with { Typed = Typed };

    protected IActionResult Done(string said)
    {
        TempData["Done"] = said;
        return LocalRedirect(Back);
    }
}
