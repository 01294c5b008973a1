using Candour.Improvement;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Recommendations;

/// <summary>A page about one recommendation, named by its reference in the address.</summary>
public abstract class RecommendationPage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public Recommendation Recommendation => View.RecommendationBy(Reference)!;

    protected override IActionResult? Instead() => View.RecommendationBy(Reference) is null ? NotFound() : null;
}
