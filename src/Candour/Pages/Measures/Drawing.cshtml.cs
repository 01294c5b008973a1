using System.Text;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>The chart of a measure as a drawing for a paper, with its title, definition, source and rules in it.</summary>
public sealed class DrawingModel(Desk desk) : MeasurePage(desk)
{
    public FileContentResult OnGet(string? breakdown)
    {
        return File(Encoding.UTF8.GetBytes(MeasureCharts.Drawing(Measures.Series(Measure, breakdown))), "image/svg+xml", $"{Measure.Code}-{Today:yyyy-MM-dd}.svg");
    }
}
