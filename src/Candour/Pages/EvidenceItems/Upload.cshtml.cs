using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Intake;
using Candour.Ledger;
using Candour.Pages.Documents;
using Candour.Pages.Shared;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.EvidenceItems;

/// <summary>The file of an item of evidence, or a newer one in its place.</summary>
[TypeFilter<UploadLimit>]
public sealed class UploadModel(Desk desk, Conflicts conflicts, FileStore files, IConfiguration configuration) : EvidenceChangePage(desk, conflicts)
{
    public sealed class UploadForm
    {
        [Display(Name = "File")]
        public IFormFile? File { get; set; }
    }

    [BindProperty]
    public UploadForm Form { get; set; } = new();

    public int MegabytesAtMost => UploadLimit.Megabytes(configuration);

    protected override FormFields Fields => FormFields.Deed("File", () => Form.File?.FileName ?? "");

    public void OnGet(bool tooLarge)
    {
        Version = View.Snapshot.VersionOf(Evidence.Id);
        Refuse(tooLarge, "File", $"The file is larger than {MegabytesAtMost} MB, the most that is kept.");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Refuse(Form.File is null, "File", "Choose a file.");
        if (Form.File is not { } upload) return Page();
        var (file, refused) = await EvidenceUpload.KeepAsync(upload, files, Desk.Authority, HttpContext.RequestAborted);
        Refuse(refused is not null, "File", refused ?? "");
        return file is null ? Page() : await SaveAsync(Change.To(AssuranceChanges.EvidenceChanged, Evidence with { File = file }, Version), null, $"{file.Name} is kept.");
    }
}
