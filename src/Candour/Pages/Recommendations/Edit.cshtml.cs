using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Recommendations;

/// <summary>A recommendation put right.</summary>
public sealed class EditModel(Desk desk) : RecommendationPage(desk), IRecommendationForm
{
    [BindProperty]
    public RecommendationForm Form { get; set; } = new();

    /// <summary>The version that the form was made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public Guid? Self => Recommendation.Id;

    /// <summary>What somebody else changed in the meantime, as it stands now and as it was typed here.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    public void OnGet() => (Form, Version) = (RecommendationForm.Of(Recommendation), View.Snapshot.VersionOf(Recommendation.Id));

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Source = Recommendation.Source;
        var edited = Form.Draft.Edit(View, Recommendation);
        ModelState.Say(edited.Problems);
        if (!ModelState.IsValid || !edited.IsGood) return Page();
        if (await Desk.SaveAsync(Change.To(Changes.RecommendationChanged, edited.Value, Version)) is Saved.Conflict)
        {
            await LoadAsync();
            Version = View.Snapshot.VersionOf(Recommendation.Id);
            Differences = Describe.Changes(Recommendation, Form.Draft.Edit(View, Recommendation).Value, View);
            return Page();
        }
        TempData["Done"] = $"{Reference} is changed.";
        return LocalRedirect(Links.Recommendation(Recommendation));
    }
}
