using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Intake;
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

    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    [BindProperty]
    [Display(Name = "File (optional)")]
    public IFormFile? Upload { get; set; }

    public int MegabytesAtMost => UploadLimit.Megabytes(configuration);

    public override string Back => For is null ? "/evidence" : View.ActionBy(For) is { } action ? Links.Action(action) : View.RecommendationBy(For) is { } one ? Links.Recommendation(one) : "/evidence";

    protected override FormFields Fields => FormFields.Of(Form);

    public void OnGet(bool tooLarge)
    {
        Form.Supports = For;
        if (tooLarge) ModelState.AddModelError(nameof(Upload), $"The file is larger than {MegabytesAtMost} MB, the most that is kept.");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // What is wrong with the form is told before a file is kept for it.
        ModelState.Say(Ask(null).Problems);
        if (!ModelState.IsValid) return Page();
        var (file, refused) = Upload is null ? default : await EvidenceUpload.KeepAsync(Upload, files, Desk.Authority, HttpContext.RequestAborted);
        if (refused is not null) ModelState.AddModelError(nameof(Upload), refused);
        return await AddNumberedAsync(AssuranceChanges.EvidenceAdded, () => Ask(file), one => ($"{one.Number} is added.", For is null ? Links.Evidence(one) : Back));
    }

    private Improvement.Checked<Evidence> Ask(EvidenceFile? file) => Form.Draft.Add(AssuranceView.Of(View), Desk.Now(View), Today, file);
}
