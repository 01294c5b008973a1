using Candour.Assurance;
using Candour.Site;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Obligations;

/// <summary>A page that changes a duty to report, named by its number in the address.</summary>
public abstract class DutyChangePage(Desk desk, Conflicts conflicts) : ChangePage(desk, conflicts)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public ReportingDuty Duty => DutyDates.By(Number, View)!;

    public override string Back => Links.Duty(Duty);

    protected override IActionResult? Instead() => DutyDates.By(Number, View) is null ? NotFound() : base.Instead();
}
