using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Plans;

/// <summary>The themes of a plan: other names, new ones, and none where no action belongs to it.</summary>
public sealed class ThemesModel(Desk desk, Conflicts conflicts) : PlanChangePage(desk, conflicts)
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

    // Each theme is a field of its own, so that two people who change two themes keep both.
    protected override FormFields Fields => new([.. Themes.Select(FieldOf)], Plan);

    public void OnGet()
    {
        Themes = [.. Plan.Themes.Select(one => new ThemeRow { Id = one.Id, Name = one.Name }), .. Enumerable.Range(0, SpareRows).Select(_ => new ThemeRow())];
        Version = View.Snapshot.VersionOf(Plan.Id);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var renamed = Themes.Where(row => row.Name is not null).Aggregate(Plan, (plan, row) => PlanDraft.Rename(plan, row.Id, row.Name!.Trim()));
        List<string> typed = [.. Themes.Select(row => row.Name).OfType<string>()];
        // Themes that somebody added after the form was made are not in it, and stay.
        var added = renamed.Themes.Where(one => !Themes.Exists(row => row.Id == one.Id)).Select(one => one.Name).Except(typed, StringComparer.OrdinalIgnoreCase);
        var edited = (PlanDraft.Of(renamed) with { Themes = [.. typed, .. added] }).Edit(View, renamed, Desk.Now(View));
        foreach (var problem in edited.Problems) ModelState.AddModelError("Themes[0].Name", problem.Message);
        return edited.IsGood ? await SaveAsync(Change.To(Changes.PlanChanged, edited.Value, Version), null, "The themes are changed.") : Page();
    }

    public static string Label(ThemeRow row, int place) => row.Id == Guid.Empty ? "New theme" : $"Theme {place + 1}";

    private FormField FieldOf(ThemeRow row, int place) =>
        new($"Theme-{place + 1}", Label(row, place), () => row.Name, plan => (plan as Plan)?.Themes.FirstOrDefault(one => one.Id == row.Id)?.Name, name => row.Name = name as string)
        {
            Key = $"Themes[{place}].Name",
        };
}
