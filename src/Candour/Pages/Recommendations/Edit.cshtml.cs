using Candour.Improvement;
using Candour.Pages.Shared;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Recommendations;

/// <summary>A recommendation put right.</summary>
public sealed class EditModel(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts), IRecommendationForm
{
    [FromRoute]
    public string Reference { get; set; } = "";

    [BindProperty]
    public RecommendationForm Form { get; set; } = new();

    public Recommendation Recommendation => View.RecommendationBy(Reference)!;

    public Guid? Self => Recommendation.Id;

    public override string Back => Links.Recommendation(Recommendation);

    protected override FormFields Fields => FormFields.Of(Form, Recommendation, RecommendationForm.Of);

    protected override IActionResult? Instead() => View.RecommendationBy(Reference) is null ? NotFound() : base.Instead();

    protected override string Words(string field, object? value) =>
        field == nameof(RecommendationForm.Group) ? InWords.Group((string?)value) : base.Words(field, value);

    public void OnGet() => (Form, Version) = (RecommendationForm.Of(Recommendation), View.Snapshot.VersionOf(Recommendation.Id));

    public Task<IActionResult> OnPostAsync()
    {
        Form.Source = Recommendation.Source;
        return SaveAsync(Changes.RecommendationChanged, Form.Draft.Edit(View, Recommendation), $"{Reference} is changed.");
    }
}
