using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages;

/// <summary>A page that changes a record. It names the version that its form was made from; in the past it leads back to what can be read there.</summary>
public abstract class ChangePage(Desk desk, Conflicts conflicts) : ProgrammePage(desk)
{
    /// <summary>The version that the form was made from; 0 for a new record.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Set where somebody else was quicker: the page shows both versions in place of the form.</summary>
    public ConflictView? Conflict { get; private set; }

    /// <summary>Where the page was opened from, and where it leads when it is done.</summary>
    public abstract string Back { get; }

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep(Back));

    /// <summary>What is wrong with a field that no command of the domain looks at.</summary>
    protected void Refuse(bool wrong, string field, string message)
    {
        if (wrong) ModelState.AddModelError($"Form.{field}", message);
    }

    protected async Task<IActionResult> SaveAsync(Change change, string? reason, string done)
    {
        if (await Desk.SaveAsync(change, reason) is Saved.Conflict)
        {
            await LoadAsync();
            Conflict = await conflicts.LookAsync(View, change.Record.Id, Version, Request.Form, Back) with { Typed = [.. Describe.All(change.Record, View)] };
            return Page();
        }
        return Done(done);
    }

    protected IActionResult Done(string said)
    {
        TempData["Done"] = said;
        return LocalRedirect(Back);
    }
}
