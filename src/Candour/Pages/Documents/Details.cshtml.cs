using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Reading;
using Candour.Reading.Accepting;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Documents;

/// <summary>What was read of one document beside its source, and the yes that takes it into the record, row by row or all at once.</summary>
[TypeFilter<ManyFields>]
public sealed class DetailsModel(Desk desk, FileStore files, Taking taking, RecordKinds kinds) : DocumentPage(desk, files)
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

    /// <summary>What taking the rows would do, where the person asked for that first.</summary>
    public Preview? Preview { get; private set; }

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
        if (what == "look") return await LookAsync();
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

        Decision Decide(ProgrammeView view, DocumentImport import) => Decided(all);
    }

    /// <summary>Whether this person may take rows of a part: what changes the plan is for those who may change it.</summary>
    public bool MayTake(Part part) => BoardTarget.Asks(part) || May(Permission.EditPlan);

    /// <summary>The records that stand today and were taken from it, each with its lines.</summary>
    public IReadOnlyList<(string Kind, IReadOnlyList<(BroughtIn Record, Provenance From)> Records)> CameOfIt =>
    [
        .. RecordNouns.Counted(View.Snapshot.Everything.Select(one => one.Record).Where(one => one is ITraced { Provenance: { } from } && from.Import == Id)
                .OrderBy(one => ((ITraced)one).Provenance!.FromLine).ThenBy(one => one.Id), KindOf)
            .Select(group => (group.Words, (IReadOnlyList<(BroughtIn, Provenance)>)[.. group.Of.Select(one => (BroughtIn.Of(one, View), ((ITraced)one).Provenance!))])),
    ];

    public string KindOf(Record record) => kinds.NameOf(record);

    private Decision Decided(bool all) => new(
        [.. DraftRows.Of(Draft).Where(row => MayTake(Draft.Parts[row.Part]) && (all || Chosen.Contains(row.Path))).Select(row => row.Path)],
        [.. Targets.Where(one => one.Part >= 0 && one.Part < Draft.Parts.Count).Select(Allowed)], Claims.ToDictionary(one => one.Written, one => one.Code));

    private PartTarget Allowed(PartTarget target) => Draft.Parts[target.Part] is not ActionLog || May(Permission.EditPlan) ? target
        : target with { Plan = null, Board = target.Board == PartTarget.NoBoard ? null : target.Board };

    /// <summary>The rows that are ticked, or all that are left, as if they were taken.</summary>
    private async Task<IActionResult> LookAsync()
    {
        Targets = [.. Targets.Select(one => one.Part >= 0 && one.Part < Draft.Parts.Count ? SuggestedTargets.WithMeeting(Draft.Parts[one.Part], one, View, Today) : one)];
        var now = Desk.Now(View);
        var acceptance = Acceptance.Of(Import, View, Decided(all: Chosen.Count == 0), now, Today);
        foreach (var problem in acceptance.Refused.Concat(acceptance.Missing)) ModelState.AddModelError(FieldOf(problem), problem.Message);
        Preview = Preview.Of(acceptance, Import, View, now);
        await ShowAsync();
        return Page();
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
