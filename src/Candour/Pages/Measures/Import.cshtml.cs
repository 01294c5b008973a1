using System.ComponentModel.DataAnnotations;
using Candour.Intake;
using Candour.Reading;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>A file of figures is sent; what it would do is shown before anything is done.</summary>
public sealed class ImportModel(Desk desk, FileStore files) : ProgrammePage(desk)
{
    [BindProperty]
    [Display(Name = "File of figures", Description = "CSV, or a workbook with the figures on its first sheet.")]
    public IFormFile? Upload { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Upload), Upload is null ? "Choose a file." : "The file is empty.");
            return Page();
        }
        await using var content = Upload.OpenReadStream();
        try
        {
            TableFile.Read(content, Upload.FileName, TableFile.Uploaded);
        }
        catch (DocumentRefusedException refused)
        {
            ModelState.AddModelError(nameof(Upload), refused.Message);
            return Page();
        }
        var file = await files.AddAsync(Desk.Authority, Upload.FileName, "text/csv", content, HttpContext.RequestAborted);
        return LocalRedirect($"/measures/import/{file.Sha256}");
    }

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep("/measures"));
}
