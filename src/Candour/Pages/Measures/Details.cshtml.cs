using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Candour.Writing;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>One measure: its latest figure and what it says, the chart, what it is, what is done about it.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds, Browser browser) : MeasurePage(desk)
{
    /// <summary>The service or team whose figures are shown; null for the whole.</summary>
    [FromQuery]
    public string? Breakdown { get; set; }

    public MeasureSeries Series => Measures.Series(Measure, Breakdown);

    public IReadOnlyList<string> Breakdowns => Measures.Breakdowns(Measure);

    public ProcessChart Chart => MeasureCharts.Of(Series);

    /// <summary>Whether a browser is there that makes pictures of charts.</summary>
    public bool HasPictures => browser.IsInstalled;

    /// <summary>Where the chart is to be had as a drawing, or as a picture of it.</summary>
    public string Drawing(string kind) => Keep($"{Links.Measure(Measure)}/chart.{kind}{(Breakdown is null ? "" : $"?breakdown={Uri.EscapeDataString(Breakdown)}")}");

    /// <summary>Figures that were given more than once, the latest period first.</summary>
    public IReadOnlyList<IReadOnlyList<Observation>> Restated =>
        [.. Measures.Standing(Measure.Id).Where(one => one.Revision > 1).OrderByDescending(one => one.To).Select(Measures.Versions)];

    /// <summary>Figures with a note, an addition that a reader of the chart should know.</summary>
    public IReadOnlyList<Observation> Noted =>
        [.. Series.Known.Select(one => one.Observation!).Where(one => one.Revision == 1 && (one.Note ?? one.Vintage) is not null).Reverse()];

    public IReadOnlyList<Commentary> Words => Measures.CommentaryOf(Measure);

    public IEnumerable<Recommendation> Recommendations => View.Recommendations.Where(one => Measure.Recommendations.Contains(one.Id));

    public IEnumerable<PlanAction> Actions => View.Actions.Where(one => Measure.Actions.Contains(one.Id));

    public IEnumerable<Board> Boards => Governance.Boards.Where(one => Measure.Boards.Contains(one.Id));

    /// <summary>What happened to the measure itself; its figures have a place of their own.</summary>
    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Breakdown is not null && !Breakdowns.Contains(Breakdown, StringComparer.OrdinalIgnoreCase)) return NotFound();
        var entries = await history.OfAsync(Desk.Authority, Measure.Id, Desk.Until, HttpContext.RequestAborted);
        Story = RecordStory.Of(entries, kinds, View, "Title", "Definition", "Numerator", "Denominator", "Targets", "Tolerance", "Rebases", "Owner", "Frequency", "Better", "Screens", "Trend points", "Ended on", "Counts children");
        return Page();
    }
}
