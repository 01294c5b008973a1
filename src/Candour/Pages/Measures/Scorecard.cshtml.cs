using Candour.Pages.Boards;
using Candour.Performance;
using Candour.Site;

namespace Candour.Pages.Measures;

/// <summary>The measures that a board looks at, on one page that prints: what needs a word first.</summary>
public sealed class ScorecardModel(Desk desk) : BoardPage(desk)
{
    public IReadOnlyList<MeasureSeries> All { get; private set; } = [];

    /// <summary>By what they need, what comes first at the top.</summary>
    public IEnumerable<IGrouping<MeasureRank, MeasureSeries>> Groups => All.GroupBy(one => MeasureView.RankOf(one, Today));

    public string Sentence => All.Count == 0 ? "This board looks at no measure yet." : MeasureCounts.Sentence(All, Today);

    public void OnGet() => All = [.. MeasureView.Of(View).InOrder(Today).Where(one => one.Measure.Boards.Contains(Board.Id))];
}
