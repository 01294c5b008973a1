using System.ComponentModel.DataAnnotations;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Actions;

/// <summary>A file of actions is sent; what it would do is shown before anything is done.</summary>
public sealed class ImportModel(Desk desk, FileStore files) : TableUploadPage(desk, files)
{
    [BindProperty]
    [Display(Name = "File of actions", Description = "CSV, or a workbook with the actions on its first sheet.")]
    public override IFormFile? Upload { get; set; }

    protected override string Back => "/actions";

    protected override string Next => "/actions/import";
}
