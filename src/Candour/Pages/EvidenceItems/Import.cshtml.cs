using System.ComponentModel.DataAnnotations;
using Candour.Intake;
using Candour.Pages.Documents;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.EvidenceItems;

/// <summary>Much evidence is sent at once; what it would do is shown before anything is done.</summary>
[TypeFilter<UploadLimit>]
public sealed class ImportModel(Desk desk, FileStore files, IConfiguration configuration) : TableUploadPage(desk, files)
{
    [BindProperty]
    [Display(Name = "ZIP file of the folder, or its table alone", Description = "ZIP, CSV or XLSX")]
    public override IFormFile? Upload { get; set; }

    public int MegabytesAtMost => UploadLimit.Megabytes(configuration);

    protected override string Back => "/evidence";

    protected override string Next => "/evidence/import";

    public void OnGet(bool tooLarge)
    {
        if (tooLarge) ModelState.AddModelError(nameof(Upload), $"The file is larger than {MegabytesAtMost} MB, the most that is kept.");
    }

    protected override void Check(Stream content, string name)
    {
        using var bundle = new EvidenceBundle(content, name);
    }
}
