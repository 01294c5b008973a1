using Candour.Intake;
using Candour.Reading;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages;

/// <summary>A page to which a table in a file is sent. It is kept, and the next page shows what it would do before anything is done.</summary>
public abstract class TableUploadPage(Desk desk, FileStore files) : ProgrammePage(desk)
{
    public abstract IFormFile? Upload { get; set; }

    /// <summary>Where the page was opened from.</summary>
    protected abstract string Back { get; }

    /// <summary>The address of the page that shows what the file would do, up to the file's hash.</summary>
    protected abstract string Next { get; }

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
            Check(content, Upload.FileName);
        }
        catch (DocumentRefusedException refused)
        {
            ModelState.AddModelError(nameof(Upload), refused.Message);
            return Page();
        }
        content.Position = 0;
        var file = await files.AddAsync(Desk.Authority, Upload.FileName, "text/csv", content, HttpContext.RequestAborted);
        return LocalRedirect($"{Next}/{file.Sha256}");
    }

    /// <exception cref="DocumentRefusedException">The file cannot be used; the message says why.</exception>
    protected virtual void Check(Stream content, string name) => TableFile.Read(content, name, TableFile.Uploaded);

    protected override IActionResult? Instead() => Desk.AsAt is null ? null : LocalRedirect(Keep(Back));
}
