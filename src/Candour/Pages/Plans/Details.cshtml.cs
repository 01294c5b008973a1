using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Candour.Pages.Plans;

/// <summary>One plan: how it stands, by theme; the versions that were agreed; ways to look at its actions.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : ProgrammePage(desk)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Plan Plan => View.PlanBy(Code)!;

    protected override IActionResult? Instead() => View.PlanBy(Code) is null ? NotFound() : null;

    public static IReadOnlyList<(string By, string Name)> Views { get; } =
        [("recommendation", "recommendation"), ("lead", "lead"), ("directorate", "directorate"), ("board", "board or group"), ("month", "month in which they are due")];

    public PlanStanding Standing { get; private set; } = null!;

    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    /// <summary>The answer to "how does it stand?"</summary>
    public string Answer => Standing.Rows.Count == 0 ? "The plan has no actions yet."
        : Plan.EndedOn <= Today ? $"The plan ended on {InWords.Day(Plan.EndedOn.Value)}. {Standing.Closed} of its {InWords.Count(Standing.Rows.Count, "action")} {(Standing.Closed == 1 ? "was" : "were")} closed or handed on."
        : $"Leads claim that {Standing.Good} of {InWords.Count(Standing.Counted.Count, "action")} {(Standing.Good == 1 ? "is" : "are")} on track or complete"
            + (Standing.Overdue == 0 ? "." : $"; {Standing.Overdue} {(Standing.Overdue == 1 ? "is past its date" : "are past their dates")}.");

    public async Task OnGetAsync()
    {
        Standing = PlanStanding.Of(Plan, View, Today);
        Story = ActionStory.Of(await history.AboutAsync(Desk.Authority, Plan.Id, Desk.Until, HttpContext.RequestAborted), kinds, View);
    }
}
