using Candour.Improvement;
using Candour.Intake;
using Candour.Reading.Accepting;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Documents;

/// <summary>What was read of one document beside its source, and the yes that takes it into the record, row by row or all at once.</summary>
[TypeFilter<ManyFields>]
public sealed class DetailsModel(Desk desk, FileStore files, Taking taking) : DocumentPage(desk, files)
{
    /// <summary>Where the parts go that take a target, in their order.</summary>
    [BindProperty]
    public List<PartTarget> Targets { get; set; } = [];

    [BindProperty]
    public List<ClaimChoice> Claims { get; set; } = [];

    public IReadOnlyList<PartView> Parts { get; private set; } = [];

    /// <summary>Why the last attempt took nothing, where it is no field's fault.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    /// <summary>How many rows could be taken although others of the same log are wrong; 0 where none is.</summary>
    public int Good { get; private set; }

    public IReadOnlySet<string> Chosen { get; private set; } = new HashSet<string>();

    public int Left => Parts.Sum(part => part.Left);

    public async Task OnGetAsync()
    {
        Targets = [.. SuggestedTargets.For(Draft, Id, View, Today)];
        Claims = ClaimChoice.Of(Draft, View.Programme);
        await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync(int version, string? what)
    {
        if (!IsOpen) return Forbid();
        Chosen = Request.Form["row"].OfType<string>().ToHashSet();
        var all = what is "all" or "good";
        if (ModelState.IsValid && version == Version && (all || Chosen.Count > 0))
        {
            var took = await taking.TakeAsync(Desk.Authority, Id, version, Decide, Desk.Actor, Desk.Now(View), Today, what == "good", HttpContext.RequestAborted);
            if (took.Step is { } step) return Redirect($"{Links.Document(Id)}/taken/{step}");
            foreach (var problem in took.Acceptance.Refused.Concat(took.Acceptance.Missing)) ModelState.AddModelError(FieldOf(problem), problem.Message);
            Refusals = LeftWords.Of(Draft, took.Acceptance);
            Good = took.Acceptance.Wrong > 0 ? took.Acceptance.Taken.Count : 0;
            if (took.Conflict is not null) await LoadAgainAsync();
        }
        if (version != Version) Refusals = ["Somebody else changed this draft while you looked at it. It now stands as below; nothing of yours was taken. Look again, then say yes."];
        else if (!all && Chosen.Count == 0) Refusals = ["Tick the rows to take, or take all."];
        await ShowAsync();
        return Page();

        Decision Decide(ProgrammeView view, DocumentImport import) => new(
            all ? [.. DraftRows.Of(Draft).Select(row => row.Path)] : [.. Chosen], Targets, Claims.ToDictionary(one => one.Written, one => one.Code));
    }

    public string ErrorOf(PartView part, string field) =>
        ModelState.TryGetValue($"{nameof(Targets)}[{part.Target}].{field}", out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : "";

    private string FieldOf(FieldProblem problem)
    {
        var at = problem.Field.IndexOf('.', StringComparison.Ordinal);
        var target = Targets.FindIndex(one => $"{one.Part}" == problem.Field[..at]);
        return target < 0 ? "" : $"{nameof(Targets)}[{target}].{problem.Field[(at + 1)..]}";
    }

    private async Task ShowAsync()
    {
        var text = await TextAsync();
        Parts = [.. Draft.Parts.Select((part, at) => new PartView(part, at, Import, text, Targets.FindIndex(one => one.Part == at)))];
    }
}
