using Candour.Governance;
using Candour.Ledger;

namespace Candour.Pages.Documents;

/// <summary>Who may undo a step: one that brought more than a board’s records changed the plan, and is for those who may change it.</summary>
internal static class StepRights
{
    // Minutes and programmes bring the posts that they name, and days of meetings, besides.
    private static readonly string[] Besides = ["post", "person", "event"];

    public static bool MayUndo(this ProgrammePage page, IEnumerable<Entry> made) =>
        page.May(Site.Permission.Import)
        && (page.May(Site.Permission.EditPlan) || made.All(one => GovernanceRecords.Kinds.ContainsKey(one.Kind) || Besides.Contains(one.Kind)));
}
