using Candour.Ledger;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>What the official statistics say of the council's own area, and the step that takes it into the measure.</summary>
public sealed class PublishedModel(Desk desk) : MeasurePage(desk)
{
    public Benchmark Release => BenchmarkView.Of(View).Latest(Measure.Indicator ?? "")!;

    public IReadOnlyList<PublishedFigure> Figures => PublishedFigures.Of(Release, BenchmarkView.Of(View).Own!, Measure, Measures, Today, Desk.Now(View));

    public bool IsIdle => Figures.All(one => one.After is null);

    protected override IActionResult? Instead() => base.Instead()
        ?? (Desk.AsAt is not null || !IsOffered(BenchmarkView.Of(View), Measure) ? LocalRedirect(Keep($"{Links.Measure(Measure)}/compare")) : null);

    /// <summary>Whether there are published figures of the council's own area that fit the measure.</summary>
    public static bool IsOffered(BenchmarkView benchmarks, Measure measure) =>
        benchmarks.Own is not null && benchmarks.Latest(measure.Indicator ?? "") is { Known: { } indicator } && PublishedFigures.Fit(measure, indicator);

    public async Task<IActionResult> OnPostAsync()
    {
        var taken = Figures.Where(one => one.After is not null).ToList();
        if (taken.Count == 0) return Page();
        var changes = taken.Select(one => Change.Add(one.Before is null ? MeasureChanges.FigureEntered : MeasureChanges.FigureRestated, one.After!)).ToList();
        if (await Desk.SaveAsync(changes, $"As published in {Release.File}") is not Saved.Done) return LocalRedirect($"{Links.Measure(Measure)}/published");
        TempData["Done"] = $"{Improvement.InWords.Count(taken.Count, "figure")} taken as published.";
        return LocalRedirect(Links.Measure(Measure));
    }
}
