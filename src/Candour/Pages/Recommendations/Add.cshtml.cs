using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Recommendations;

/// <summary>A recommendation written by hand.</summary>
public sealed class AddModel(Desk desk) : ProgrammePage(desk), IRecommendationForm
{
    [BindProperty]
    public RecommendationForm Form { get; set; } = new();

    public Guid? Self => null;

    /// <param name="source">The code of the source that makes it, where the reader comes from there.</param>
    public void OnGet(string? source) => Form.Source = source is not null && View.SourceBy(source) is { } known ? known.Id : Guid.Empty;

    public async Task<IActionResult> OnPostAsync()
    {
        var added = Form.Draft.Add(View, Desk.Now(View));
        if (ModelState.IsValid && added.IsGood)
        {
            await Desk.SaveAsync(Change.Add(Changes.RecommendationAdded, added.Value));
            TempData["Done"] = $"{added.Value.Reference} is added.";
            return LocalRedirect(Links.Recommendation(added.Value));
        }
        ModelState.Say(added.Problems);
        return Page();
    }
}
