using Candour.Site;
using Candour.Writing;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>The chart of a measure as a picture, for a slide or a program that knows no drawings.</summary>
public sealed class PictureModel(Desk desk, Browser browser) : MeasurePage(desk)
{
    public async Task<IActionResult> OnGetAsync(string? breakdown)
    {
        if (await browser.PictureAsync(MeasureCharts.Drawing(Measures.Series(Measure, breakdown)), HttpContext.RequestAborted) is { } picture)
            return File(picture, "image/png", $"{Measure.Code}-{Today:yyyy-MM-dd}.png");
        var why = browser.IsInstalled ? "The picture could not be made. Take the chart as SVG, or try again later." : "Pictures of charts are made by Chromium, which is not installed here. Take the chart as SVG.";
        return new ContentResult { StatusCode = StatusCodes.Status503ServiceUnavailable, ContentType = "text/plain; charset=utf-8", Content = why };
    }
}
