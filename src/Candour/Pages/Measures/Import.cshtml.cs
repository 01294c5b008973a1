using System.ComponentModel.DataAnnotations;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>A file of figures is sent; what it would do is shown before anything is done.</summary>
public sealed class ImportModel(Desk desk, FileStore files) : TableUploadPage(desk, files)
{
    [BindProperty]
    [Display(Name = "File of figures", Description = "CSV, or a workbook with the figures on its first sheet.")]
    public override IFormFile? Upload { get; set; }

    protected override string Back => "/measures";

    protected override string Next => "/measures/import";
}
