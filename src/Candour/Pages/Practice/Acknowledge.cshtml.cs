using System.ComponentModel.DataAnnotations;
using Candour.Children;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Practice;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Practice;

/// <summary>Somebody says that they know of an alert, and what they do about it.</summary>
public sealed class AcknowledgeModel(Desk desk, ChildRecords records, Looks looks) : PracticePage(desk)
{
    public sealed class NoteForm
    {
        [Display(Name = "What do you know of it, or do about it?", Description = "Those who may see children’s records read it; no history does. It stands until the thing falls due anew")]
        public string? Note { get; set; }
    }

    [BindProperty]
    public NoteForm Form { get; set; } = new();

    [FromQuery]
    public string? Child { get; set; }

    [FromQuery]
    public string? Rule { get; set; }

    [FromQuery]
    public string? Due { get; set; }

    public WatchItem Item { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } alert) return NotFound();
        if (!alert.IsOpen) return Known();
        await looks.RecordAsync(Desk, Practice.Newest!, PracticePart.Acknowledging, Item.Child);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } alert) return NotFound();
        if (!alert.IsOpen) return Known();
        var asked = Acknowledgement.Of(Item, Form.Note, Desk.Actor.Name, Today, Desk.Now(View));
        ModelState.Say(asked.Problems);
        if (asked.Value is not { } note) return Page();
        return await Desk.SaveAsync(Change.Add(PracticeRecords.Acknowledged, note)) is Saved.Conflict ? Known() : Done("The alert is acknowledged.");
    }

    private async Task<Alert?> FindAsync()
    {
        var alerts = await records.AlertsAsync(Desk.Authority, Practice, Today, Calendar, HttpContext.RequestAborted) ?? [];
        var found = alerts.FirstOrDefault(one => one.Item.Child == Child && one.Item.Rule == Rule && one.Item.Due.Iso() == Due);
        if (found is not null) Item = found.Item;
        return found;
    }

    private RedirectResult Known() => Done("Somebody has acknowledged this alert already.");

    private RedirectResult Done(string said)
    {
        TempData["Done"] = said;
        return Redirect("/practice/alerts");
    }

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/practice/alerts"));
}
