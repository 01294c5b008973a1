using System.ComponentModel.DataAnnotations;
using Candour.Performance;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures.OpenData;

/// <summary>The official statistics that measures are compared with, and where more are sent.</summary>
public sealed class IndexModel(Desk desk, FileStore files) : TableUploadPage(desk, files)
{
    [BindProperty]
    [Display(Name = "File of official statistics", Description = "CSV as the DfE publishes it on Explore education statistics, or its table of statistical neighbours")]
    public override IFormFile? Upload { get; set; }

    public BenchmarkView Benchmarks => BenchmarkView.Of(View);

    protected override string Back => "/measures";

    protected override string Next => "/measures/open-data";

    // The statistics of a past day can be looked at.
    protected override IActionResult? Instead() => null;
}
