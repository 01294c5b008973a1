using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Sources;

/// <summary>A source written by hand.</summary>
public sealed class AddModel(Desk desk, ClockRules rules) : ProgrammePage(desk), ISourceForm
{
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public IEnumerable<SelectItem> Events => ClockEvents.Of(rules);

    public void OnGet() => Form.WithSpareRows();

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.Draft.Add(View, Desk.Now(View));
        if (ModelState.IsValid && added.IsGood)
        {
            await Desk.SaveAsync(Change.Add(Changes.SourceAdded, added.Value));
            TempData["Done"] = $"{added.Value.Title} is added.";
            return LocalRedirect(Links.Source(added.Value));
        }
        ModelState.Say(added.Problems);
        Form.WithSpareRows();
        return Page();
    }
}

internal static class ClockEvents
{
    public static IEnumerable<SelectItem> Of(ClockRules rules) => rules.Rules
        .Select(one => one.Trigger).Distinct()
        .Select(name => new SelectItem { Value = name, Text = rules.Events.GetValueOrDefault(name, name) })
        .OrderBy(item => item.Value, StringComparer.Ordinal);
}
