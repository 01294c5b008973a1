using Candour.Performance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Measures;

/// <summary>A page about one measure, named by its code in the address.</summary>
public abstract class MeasurePage(Desk desk) : ProgrammePage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public MeasureView Measures => MeasureView.Of(View);

    public Measure Measure => Measures.By(Code)!;

    protected override IActionResult? Instead() => Measures.By(Code) is null ? NotFound() : null;
}

/// <summary>A page that changes a measure, or something of it.</summary>
public abstract class MeasureChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public MeasureView Measures => MeasureView.Of(View);

    public Measure Measure => Measures.By(Code)!;

    public override string Back => Links.Measure(Measure);

    protected override IActionResult? Instead() => Measures.By(Code) is null ? NotFound() : base.Instead();
}
