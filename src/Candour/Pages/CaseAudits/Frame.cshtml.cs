using System.ComponentModel.DataAnnotations;
using Candour.Assurance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.CaseAudits;

/// <summary>The list that a round's cases are drawn from is sent.</summary>
public sealed class FrameModel(Desk desk, FileStore files) : TableUploadPage(desk, files)
{
    [FromRoute]
    public string Number { get; set; } = "";

    [BindProperty]
    [Display(Name = "List of cases", Description = "CSV, or a workbook with the list on its first sheet. Pseudonyms only: no names of children")]
    public override IFormFile? Upload { get; set; }

    protected override string Back => $"/audits/{Uri.EscapeDataString(Number)}";

    protected override string Next => $"{Back}/frame";

    protected override IActionResult? Instead() => AuditsView.Of(View).RoundBy(Number) switch
    {
        null => NotFound(),
        { Draws.Count: > 0 } => LocalRedirect(Keep(Back)),
        _ => base.Instead(),
    };
}
