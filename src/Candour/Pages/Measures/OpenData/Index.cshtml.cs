using System.ComponentModel.DataAnnotations;
using Candour.Intake;
using Candour.Performance;
using Candour.Reading;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures.OpenData;

/// <summary>The official statistics that measures are compared with, and where more are sent.</summary>
public sealed class IndexModel(Desk desk, FileStore files) : ProgrammePage(desk)
{
    [BindProperty]
    [Display(Name = "File of official statistics", Description = "CSV as the DfE publishes it on Explore education statistics, or its table of statistical neighbours")]
    public IFormFile? Upload { get; set; }

    public BenchmarkView Benchmarks => BenchmarkView.Of(View);

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
        content.Position = 0;
        var file = await files.AddAsync(Desk.Authority, Upload.FileName, "text/csv", content, HttpContext.RequestAborted);
        return LocalRedirect($"/measures/open-data/{file.Sha256}");
    }
}
