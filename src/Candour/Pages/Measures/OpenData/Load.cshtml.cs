using Candour.Intake;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures.OpenData;

/// <summary>What a file of official statistics holds, and the step that loads it, whole or not at all.</summary>
public sealed class LoadModel(Desk desk, FileStore files) : ProgrammePage(desk)
{
    [FromRoute]
    public string Sha256 { get; set; } = "";

    [BindProperty]
    public List<string> Indicators { get; set; } = [];

    internal OpenDataText Text { get; private set; } = null!;

    public BenchmarkView Benchmarks => BenchmarkView.Of(View);

    public bool IsLoaded => Benchmarks.Has(Sha256);

    /// <summary>What the file says of the council's own area, the latest period that has a figure.</summary>
    public AreaFigure? Own(Indicator indicator) => Text.Statistics!.Figures(indicator).Where(one => one.Area == Benchmarks.Own && one.Value is not null).MaxBy(one => one.To);

    /// <summary>How many of an indicator's figures are not there, by why.</summary>
    public string Gaps(Indicator indicator) => string.Join("; ", Text.Statistics!.Figures(indicator).Where(one => one.Why is not null)
        .GroupBy(one => one.Why!.Value).OrderByDescending(one => one.Count()).Select(one => $"{one.Count()} {TableFigure.Words(one.Key)}"));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await ReadAsync()) return NotFound();
        Indicators = [.. Text.Statistics?.Indicators.Select(one => one.Code) ?? []];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadAsync()) return NotFound();
        var changes = Text.Changes(Desk.Now(View), Indicators).ToList();
        if (changes.Count == 0) ModelState.AddModelError(nameof(Indicators), "Choose at least one indicator.");
        if (!ModelState.IsValid || Text.Problems.Count > 0 || IsLoaded) return Page();
        if (await Desk.SaveAsync(changes, $"From the file {Text.Name}") is Saved.Done) TempData["Done"] = $"{Text.Name} is loaded.";
        return LocalRedirect("/measures/open-data");
    }

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/measures/open-data"));

    private async Task<bool> ReadAsync() => await OpenDataText.FindAsync(files, Desk.Authority, Sha256) is { } text && (Text = text) is not null;
}
