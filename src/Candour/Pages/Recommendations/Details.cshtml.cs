using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Recommendations;

/// <summary>One recommendation: what answers it, what its leads claim, and all that happened to it.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : ProgrammePage(desk)
{
    [FromRoute]
    public string Reference { get; set; } = "";

    public Recommendation Recommendation => View.RecommendationBy(Reference)!;

    protected override IActionResult? Instead() => View.RecommendationBy(Reference) is null ? NotFound() : null;

    public RecommendationCoverage Coverage { get; private set; } = null!;

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public Source? Source => View.SourceOf(Recommendation);

    public IReadOnlyList<Measure> Measures => [.. MeasureView.Of(View).OfRecommendation(Recommendation.Id)];

    /// <summary>Later recommendations that say this one again.</summary>
    public IEnumerable<Recommendation> SaidAgain => View.Recommendations.Where(one => one.RepeatOf == Recommendation.Id);

    public RecommendationAssessment Assessment { get; private set; } = null!;

    public Impact Impact => AssuranceView.Of(View).ImpactOf(Recommendation.Id, Today);

    /// <summary>What answers it with the weakest claim: it is no better off than that. Null where nothing does.</summary>
    public ActionRow? Weakest => Coverage.Answers.Where(one => one.Counts).Select(one => one.Row).MinBy(row => row.Claim.Standing);

    /// <summary>The answer to "what is done about it, and how does it stand?"</summary>
    public string Answer
    {
        get
        {
            var rows = Coverage.Answers.Where(one => one.Counts).Select(one => one.Row).ToList();
            var good = rows.Count(row => row.Claim.Standing >= Standing.OnTrack);
            var late = rows.Count(row => row.IsOverdue);
            return $"{InWords.Count(rows.Count, "action")} {(rows.Count == 1 ? "answers" : "answer")} it. Leads claim that {good} {(good == 1 ? "is" : "are")} on track or complete"
                + (late == 0 ? "." : $"; {late} {(late == 1 ? "is past its date" : "are past their dates")}.");
        }
    }

    public async Task OnGetAsync()
    {
        Coverage = Improvement.Coverage.Of(View, Today).All.Single(one => one.Recommendation.Id == Recommendation.Id);
        Assessment = AssuranceView.Of(View).Of(Recommendation, Today);
        Story = RecordStory.About(await history.AboutAsync(Desk.Authority, Recommendation.Id, Desk.Until, HttpContext.RequestAborted), kinds, this);
    }
}
