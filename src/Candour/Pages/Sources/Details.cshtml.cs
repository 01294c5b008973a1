using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Pages.Recommendations;
using Candour.Site;
using Candour.Storage;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Sources;

/// <summary>One source: how it judged, what it asks for, what a Direction obliges to.</summary>
public sealed class DetailsModel(Desk desk, ClockRules rules, History history, RecordKinds kinds) : ProgrammePage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Source Source => View.SourceBy(Code)!;

    protected override IActionResult? Instead() => View.SourceBy(Code) is null ? NotFound() : null;

    private IReadOnlyList<ProgrammeClock> _clocks = [];

    public SourceCoverage Coverage { get; private set; } = null!;

    public ListView<RecommendationCoverage>? List { get; private set; }

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    /// <summary>What happened because of it, and what is to.</summary>
    public IEnumerable<ProgrammeEvent> Events => View.Events.Where(one => one.Source == Source.Id);

    /// <summary>The answer to "what does it ask for, and is it answered?"</summary>
    public string? Answer => (Coverage.Recommendations.Count, Coverage.Gaps) switch
    {
        (0, _) => null,
        (1, 0) => "It makes one recommendation, and an action answers it.",
        (1, _) => "It makes one recommendation, and no action answers it.",
        (var all, 0) => $"It makes {all} recommendations, and an action answers each.",
        (var all, var gaps) => $"It makes {all} recommendations. No action answers {gaps} of them.",
    };

    /// <summary>Clocks that time what a Direction obliges to.</summary>
    public IEnumerable<ProgrammeClock> ClocksOf(Obligation obligation) => obligation.Event is null ? []
        : _clocks.Where(one => one.Clock.Rule.Direction is Direction.NotLaterThan or Direction.Between or Direction.Every && one.Obligations.Contains(obligation));

    public async Task OnGetAsync()
    {
        _clocks = Source.Obligations.Count > 0 ? ProgrammeClocks.Of(View, Today, rules) : [];
        Coverage = Improvement.Coverage.Of(View, Today).Sources.Single(one => one.Source.Id == Source.Id);
        if (Coverage.Recommendations.Count > 0) List = ListOf(Coverage.Recommendations);
        Story = ActionStory.Of(await history.AboutAsync(Desk.Authority, Source.Id, Desk.Until, HttpContext.RequestAborted), kinds, View);
    }

    private ListView<RecommendationCoverage> ListOf(IReadOnlyList<RecommendationCoverage> all)
    {
        var columns = RecommendationColumns.For(this);
        var query = ListQuery.Of(Request, columns, RecommendationColumns.UsualOrder).On(all.Count);
        return new()
        {
            Query = query, Columns = columns, Total = all.Count, Noun = "recommendations",
            Rows = [.. RecommendationColumns.Sort(all, query).Skip(query.Skip).Take(query.PageSize)],
        };
    }
}
