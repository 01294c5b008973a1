using Candour.Assurance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Candour.Time;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Obligations;

/// <summary>One duty to report: what was made for each day by which it was due.</summary>
public sealed class DetailsModel(Desk desk, ClockRules rules, History history, RecordKinds kinds) : ProgrammePage(desk)
{
    [FromRoute]
    public string Number { get; set; } = "";

    public ReportingDuty Duty => DutyDates.By(Number, View)!;

    public ClockRules Rules => rules;

    /// <summary>The earliest first.</summary>
    public IReadOnlyList<DutyDate> Dates { get; private set; } = [];

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    protected override IActionResult? Instead() => DutyDates.By(Number, View) is null ? NotFound() : null;

    public async Task OnGetAsync()
    {
        Dates = DutyDates.Of(Duty, View, Today);
        Story = RecordStory.Of(await history.AboutAsync(Desk.Authority, Duty.Id, Desk.Until, HttpContext.RequestAborted), kinds, View, "Due", "On", "Every months", "First", "Ended on");
    }
}
