using System.ComponentModel.DataAnnotations;
using Candour.Governance;
using Candour.Intake;
using Candour.Ledger;
using Candour.Pages.Documents;
using Candour.Pages.Shared;
using Candour.Reading;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Papers;

/// <summary>A paper that was written elsewhere comes as DOCX or PDF, and is kept as it came. One that cannot be opened is refused at once, not on the evening of the meeting.</summary>
[TypeFilter<UploadLimit>]
public sealed class UploadModel(Desk desk, Conflicts conflicts, FileStore files, IConfiguration configuration) : PaperChangePage(desk, conflicts)
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
        Version = View.Snapshot.VersionOf(Id);
        Refuse(tooLarge, "File", $"The file is larger than {MegabytesAtMost} MB, the most that is kept.");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.File is not { } upload) return Refused("Choose a file.");
        await using var content = upload.OpenReadStream();
        try
        {
            var name = UploadLimit.NameOf(upload);
            var read = await Task.Run(() => DocumentReader.Open(content, name, UploadLimit.Reading(configuration), HttpContext.RequestAborted));
            if (read.Format is not ("docx" or "pdf")) return Refused($"{name} is no DOCX or PDF.");
            var file = await files.AddAsync(Desk.Authority, name, MediaTypes.Of(read.Format), content, HttpContext.RequestAborted);
            var after = Paper with { File = file.Sha256, FileName = name };
            return await SaveAsync(Change.To(GovernanceChanges.PaperChanged, after, Version), null, $"{name} is the paper now.");
        }
        catch (DocumentRefusedException refused)
        {
            return Refused($"{refused.File} was not taken: {refused.Why}");
        }
    }

    private PageResult Refused(string why)
    {
        Refuse(wrong: true, "File", why);
        return Page();
    }
}
