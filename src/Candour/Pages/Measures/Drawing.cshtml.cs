using System.Text;
using System.Text.Encodings.Web;
using Candour.GovUk;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>The chart of a measure as a drawing for a paper, with its title, definition, source and rules in it.</summary>
public sealed class DrawingModel(Desk desk) : MeasurePage(desk)
{
    public FileContentResult OnGet(string? breakdown)
    {
        using var svg = new StringWriter();
        new ChartFile(MeasureCharts.Of(Measures.Series(Measure, breakdown))).WriteTo(svg, HtmlEncoder.Default);
        return File(Encoding.UTF8.GetBytes(svg.ToString()), "image/svg+xml", $"{Measure.Code}-{Today:yyyy-MM-dd}.svg");
    }
}
