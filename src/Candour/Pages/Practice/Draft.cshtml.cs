using Candour.Children;
using Candour.GovUk;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;
using Candour.Practice;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Practice;

/// <summary>What was read of somebody's files, before anything enters the record.</summary>
public sealed class DraftModel(Desk desk, ChildRecords records) : PracticePage(desk)
{
    [FromRoute]
    public Guid Id { get; set; }

    public PracticeLoad Load { get; private set; } = null!;

    public ListView<PracticeProblem> Problems { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public IReadOnlyList<string> Notes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (View.Snapshot.Find<PracticeLoad>(Id) is { } loaded) return Redirect(Links.Practice(loaded));
        if (await records.DraftAsync(Desk.Authority, Id, HttpContext.RequestAborted) is not { } draft) return NotFound();
        Load = draft;
        var problems = await records.ProblemsAsync(Desk.Authority, Id, HttpContext.RequestAborted);
        Problems = ProblemRows.List(Request, problems, csv: null);
        Sentence = $"{InWords.Count(Load.Lists.Count, "list")} with {InWords.Count(Load.Rows, "row")}; {InWords.Count(Load.Count(Severity.Error), "error")} and {InWords.Count(Load.Count(Severity.Warning), "warning")}.";
        Notes = [.. Warnings()];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (View.Snapshot.Find<PracticeLoad>(Id) is { } loaded) return Redirect(Links.Practice(loaded));
        if (await records.DraftAsync(Desk.Authority, Id, HttpContext.RequestAborted) is not { } draft) return NotFound();
        var load = await EnterAsync(draft);
        TempData["Done"] = "The children’s records are loaded.";
        return Redirect(Links.Practice(load));
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        if (View.Snapshot.Find<PracticeLoad>(Id) is null) await records.DeleteAsync(Desk.Authority, Id, HttpContext.RequestAborted);
        TempData["Done"] = "What was read is thrown away.";
        return Redirect("/practice");
    }

    /// <summary>Where somebody else loads the same day at the same moment, the one who comes second has the next version.</summary>
    private async Task<PracticeLoad> EnterAsync(PracticeLoad draft)
    {
        while (true)
        {
            await LoadAsync();
            var load = draft with { Version = Practice.NextVersion(draft.AsAt), LoadedOn = Today, LoadedBy = Desk.Actor.Name, KeptUntil = Practice.KeptUntil(Today) };
            var figures = LoadObservations.Of(load, MeasureView.Of(View), Today, Desk.Now(View));
            if (await Desk.SaveAsync([Change.Add(PracticeRecords.Loaded, load), .. figures]) is not Saved.Conflict) return load;
        }
    }

    private IEnumerable<string> Warnings()
    {
        if (Practice.Loads.FirstOrDefault(one => one.Files.Any(file => Load.Files.Any(other => other.Sha256 == file.Sha256))) is { } same)
            yield return $"One of the files was loaded before, on {InWords.Day(same.LoadedOn)}.";
        if (Practice.NextVersion(Load.AsAt) is > 1 and var version)
            yield return $"There are records of this day already. These become version {version} and count in their place; the others stay as they are.";
        if (AnnexAList.All.Where(list => !Load.Lists.Any(one => one.List == list.Number)).ToList() is { Count: > 0 } missing)
            yield return $"{(missing.Count == 1 ? "List" : "Lists")} {InWords.List(missing.Select(one => $"{one.Number}"))} {(missing.Count == 1 ? "is" : "are")} missing. What is counted in {(missing.Count == 1 ? "it" : "them")} will have no value: {InWords.List(Uncounted(missing).DefaultIfEmpty("nothing"))}.";
    }

    private IEnumerable<string> Uncounted(IReadOnlyCollection<AnnexAList> missing) =>
        PracticeMeasures.All.Where(one => one.Lists.All(Load.MayHave) && missing.Any(list => one.Lists.Contains(list.Number))).Select(one => one.Title);

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/practice"));
}
