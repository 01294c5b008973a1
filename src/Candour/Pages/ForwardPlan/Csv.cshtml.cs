using Candour.Governance;
using Candour.Improvement;
using Candour.Site;

namespace Candour.Pages.ForwardPlan;

/// <summary>The forward plan as a file, a row for each topic.</summary>
public sealed class CsvModel(Desk desk) : ForwardPlanPage(desk)
{
    private static readonly string[] Columns =
        ["meeting", "when", "topic", "category", "detail", "purpose", "leadMember", "leadOfficer", "monitoredBy", "keyDecision", "private", "notices", "item"];

    public CsvResult OnGet() => new(
        $"forward-plan-{Board.Code}-{Today:yyyy-MM-dd}.csv", Columns, Plan.Parts.SelectMany(part => part.Rows, (part, row) => Cells(part, row)));

    private IReadOnlyList<string> Cells(ForwardPlanPart part, ForwardPlanRow row) =>
    [
        part.Meeting?.Day.Iso() ?? "", part.Meeting is null ? part.When : "",
        row.Topic.Title, row.Topic.Category ?? "", row.Topic.Detail ?? "", row.Topic.Purpose.ToString(), row.LeadMember ?? "", row.LeadOfficer ?? "",
        string.Join("; ", row.Topic.MonitoredBy), row.Topic.Key is null ? "no" : "yes", row.Topic.Private is null ? "no" : "yes",
        string.Join(" ", Words.Notices(row.Topic).Select(one => $"{one.Title}. {one.Words}")), row.Item?.Number ?? "",
    ];
}
