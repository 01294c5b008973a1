using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Plans;

/// <summary>The themes of a plan: other names, new ones, and none where no action belongs to it.</summary>
public sealed class ThemesModel(Desk desk) : PlanPage(desk)
{
    private const int SpareRows = 2;

    public sealed class ThemeRow
    {
        /// <summary>Empty for a new one.</summary>
        public Guid Id { get; set; }

        public string? Name { get; set; }
    }

    [BindProperty]
    public List<ThemeRow> Themes { get; set; } = [];

    /// <summary>The version that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public void OnGet()
    {
        Themes = [.. Plan.Themes.Select(one => new ThemeRow { Id = one.Id, Name = one.Name }), .. Enumerable.Range(0, SpareRows).Select(_ => new ThemeRow())];
        Version = View.Snapshot.VersionOf(Plan.Id);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var renamed = Themes.Where(row => row.Id != Guid.Empty && row.Name is not null).Aggregate(Plan, (plan, row) => PlanDraft.Rename(plan, row.Id, row.Name!.Trim()));
        var edited = (PlanDraft.Of(renamed) with { Themes = [.. Themes.Select(row => row.Name).OfType<string>()] }).Edit(View, renamed, Desk.Now(View));
        foreach (var problem in edited.Problems) ModelState.AddModelError("Themes[0].Name", problem.Message);
        if (!edited.IsGood) return Page();
        if (await Desk.SaveAsync(Change.To(Changes.PlanChanged, edited.Value, Version)) is Saved.Conflict)
        {
            await LoadAsync();
            Version = View.Snapshot.VersionOf(Plan.Id);
            ModelState.AddModelError("Themes[0].Name", $"Somebody changed the plan in the meantime; its themes are now {InWords.List(Plan.Themes.Select(one => one.Name))}. Save again to keep what you typed.");
            return Page();
        }
        TempData["Done"] = "The themes are changed.";
        return LocalRedirect(Links.Plan(Plan));
    }
}
