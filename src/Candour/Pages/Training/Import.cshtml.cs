using System.ComponentModel.DataAnnotations;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Training;

/// <summary>A file of cohorts is sent; what it would do is shown before anything is done.</summary>
public sealed class ImportModel(Desk desk, FileStore files) : TableUploadPage(desk, files)
{
    [BindProperty]
    [Display(Name = "File of cohorts", Description = "CSV, or a workbook with the cohorts on its first sheet.")]
    public override IFormFile? Upload { get; set; }

    protected override string Back => "/training";

    protected override string Next => "/training/import";
}
