using Candour.Ledger;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>A new measure: what it is, before it has a figure.</summary>
public sealed class AddModel(Desk desk) : ProgrammePage(desk), IMeasureForm
{
    [BindProperty]
    public MeasureForm Form { get; set; } = new();

    public bool IsNew => true;

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/measures"));

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var (field, message) in Form.Unread(View)) ModelState.AddModelError($"Form.{field}", message);
        for (; ; await LoadAsync())
        {
            var added = Form.ToDraft(View).Add(View, Desk.Now(View));
            ModelState.Say(added.Problems);
            if (!ModelState.IsValid || added.Value is not { } measure) return Page();
            if (await Desk.SaveAsync(Change.Add(MeasureChanges.Added, measure)) is Saved.Conflict) continue;
            TempData["Done"] = $"{measure.Title} is added. Give its figures next.";
            return LocalRedirect(Links.Measure(measure));
        }
    }
}
