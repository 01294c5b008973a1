using Candour.Improvement;
using Candour.Intake;
using Candour.Reading;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Candour.Pages.Documents;

/// <summary>A document in: it is read and becomes a draft for somebody to look at.</summary>
[TypeFilter<UploadLimit>]
public sealed class AddModel(Desk desk, DocumentIntake intake, IConfiguration configuration) : ProgrammePage(desk)
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The document that the same file became before.</summary>
    public DocumentImport? Known { get; private set; }

    public int MegabytesAtMost => UploadLimit.Megabytes(configuration);

    public IActionResult OnGet(bool tooLarge)
    {
        if (tooLarge) ModelState.AddModelError(nameof(Upload), $"The file is larger than {MegabytesAtMost} MB, the most that is read. Split it, or save it without its pictures.");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is null) return Refuse("Choose a file.");
        try
        {
            await using var content = Upload.OpenReadStream();
            var arrival = await intake.ReadAsync(Desk.Authority, content, UploadLimit.NameOf(Upload), Desk.Actor, UploadLimit.Reading(configuration), HttpContext.RequestAborted);
            if (!arrival.IsNew) return Show(arrival.Import);
            TempData["Done"] = $"{arrival.Import.FileName} was read. Nothing has entered the record yet.";
            return Redirect(Links.Document(arrival.Import.Id));
        }
        catch (DocumentRefusedException refused)
        {
            return Refuse($"{refused.File} was not read: {refused.Why}");
        }
    }

    private PageResult Show(DocumentImport known)
    {
        Known = known;
        return Refuse($"This file was read in already, on {InWords.Day(known.ReadOn)}, as {known.FileName}.");
    }

    private PageResult Refuse(string why)
    {
        ModelState.AddModelError(nameof(Upload), why);
        return Page();
    }
}
