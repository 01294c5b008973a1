using System.ComponentModel.DataAnnotations;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Money;

/// <summary>A file of entries is sent; what it would do is shown before anything is done.</summary>
public sealed class ImportModel(Desk desk, FileStore files) : TableUploadPage(desk, files)
{
    [BindProperty]
    [Display(Name = "File of entries", Description = "CSV, or a workbook with the entries on its first sheet.")]
    public override IFormFile? Upload { get; set; }

    protected override string Back => "/money";

    protected override string Next => "/money/import";
}
