using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Pages.Documents;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.EvidenceItems;

/// <summary>Something that shows, or contradicts, that what is claimed is so.</summary>
[TypeFilter<UploadLimit>]
public sealed class AddModel(Desk desk, Conflicts conflicts, FileStore files, IConfiguration configuration) : ChangePage(desk, conflicts), IEvidenceForm
{
    /// <summary>The reference of what it speaks for, where the page was opened from there.</summary>
    [FromQuery]
    public string? For { get; set; }

    /// <summary>The number of the feedback that it is made of, where the page was opened from there.</summary>
    [FromQuery]
    public string? Feedback { get; set; }

    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    [BindProperty]
    [Display(Name = "File (optional)")]
    public IFormFile? Upload { get; set; }

    public int MegabytesAtMost => UploadLimit.Megabytes(configuration);

    public override string Back => Source is { } feedback ? Links.Feedback(feedback) : For is null ? "/evidence" : View.ActionBy(For) is { } action ? Links.Action(action) : View.RecommendationBy(For) is { } one ? Links.Recommendation(one) : "/evidence";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet(bool tooLarge)
    {
        Form = Source is { } feedback ? EvidenceForm.Of(FeedbackEvidence.Of(feedback, View)) : new() { Supports = For };
        if (tooLarge) ModelState.AddModelError(nameof(Upload), $"The file is larger than {MegabytesAtMost} MB, the most that is kept.");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // What is wrong with the form is told before a file is kept for it.
        ModelState.Say(Ask(null).Problems);
        if (!ModelState.IsValid) return Page();
        var (file, refused) = Upload is null ? default : await EvidenceUpload.KeepAsync(Upload, files, Desk.Authority, HttpContext.RequestAborted);
        if (refused is not null) ModelState.AddModelError(nameof(Upload), refused);
        return await AddNumberedAsync(AssuranceChanges.EvidenceAdded, () => Ask(file), one => ($"{one.Number} is added.", For is null ? Links.Evidence(one) : Back), follow: Follow);
    }

    /// <summary>Feedback of which no evidence was made before.</summary>
    private Feedback? Source => Feedback is { } number && View.Register<Feedback>().By(number) is { Evidence: null } one ? one : null;

    private IEnumerable<Change> Follow(Evidence added) => Source is { } feedback
        ? [Change.To(AssuranceChanges.FeedbackBecameEvidence, feedback with { Evidence = added.Id }, View.Snapshot.VersionOf(feedback.Id))] : [];

    private Checked<Evidence> Ask(EvidenceFile? file) => Form.Draft.Add(AssuranceView.Of(View), Desk.Now(View), Today, file);
}
