using System.Collections.Frozen;

namespace Candour.Improvement;

/// <summary>What happened, as a timeline says it.</summary>
public static class EntryTitles
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [Changes.CouncilAdded] = "Council set up",
        [Changes.CouncilChanged] = "Council’s details changed",
        [Changes.ProgrammeAdded] = "Programme begun",
        [Changes.ProgrammeChanged] = "Programme’s rules changed",
        [Changes.SourceAdded] = "Source added",
        [Changes.SourceChanged] = "Source changed",
        [Changes.SourceRemoved] = "Source removed",
        [Changes.RecommendationAdded] = "Recommendation added",
        [Changes.RecommendationChanged] = "Recommendation changed",
        [Changes.RecommendationRemoved] = "Recommendation removed",
        [Changes.PlanAdded] = "Plan added",
        [Changes.PlanChanged] = "Plan changed",
        [Changes.PlanVersionNamed] = "Version of the plan agreed",
        [Changes.PlanEnded] = "Plan ended",
        [Changes.PlanRemoved] = "Plan removed",
        [Changes.ActionAdded] = "Action added",
        [Changes.ActionChanged] = "Action changed",
        [Changes.ActionLeadsChanged] = "Lead changed",
        [Changes.ActionDueDateSet] = "First date set",
        [Changes.ActionDueDateMoved] = "Date moved",
        [Changes.ActionMilestoneDone] = "Milestone reached",
        [Changes.ActionUpdated] = "Lead reported",
        [Changes.ActionClosed] = "Action closed",
        [Changes.ActionTransferred] = "Handed on to another action",
        [Changes.ActionReopened] = "Action reopened",
        [Changes.ActionRemoved] = "Action removed",
        [Changes.UpdateRemoved] = "Report taken out with its import",
        [Changes.PostAdded] = "Post added",
        [Changes.PostChanged] = "Post changed",
        [Changes.PostHolderChanged] = "Somebody else in the post",
        [Changes.PostRemoved] = "Post removed",
        [Changes.PersonAdded] = "Person added",
        [Changes.PersonChanged] = "Person’s details changed",
        [Changes.PersonRemoved] = "Person removed",
        [Changes.EventAdded] = "Event recorded",
        [Changes.EventChanged] = "Event changed",
        [Changes.EventRemoved] = "Event removed",
        [Changes.ClockRuled] = "Clock’s date notified or met",
        [Changes.ClockRulingChanged] = "Decision on a clock changed",
        [Changes.ClockRulingRemoved] = "Decision on a clock taken back",
        [Changes.FindingWaived] = "Finding waived",
        [Changes.WaiverChanged] = "Waiver changed",
        [Changes.WaiverRemoved] = "Waiver taken back",
        [Changes.ImportDrafted] = "Document read",
        [Changes.ImportCorrected] = "Draft corrected",
        [Changes.ImportAccepted] = "Draft taken into the record",
        [Changes.ImportUndone] = "Import undone",
        [Changes.ImportDiscarded] = "Draft discarded",
        [Changes.StepUndone] = "Put back as it was before",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>"action.due-date-moved" gives "Date moved"; a name that this edition does not know stands for itself.</summary>
    public static string Of(string type) => Titles.GetValueOrDefault(type) ?? RegisterChanges.Title(type) ?? type.Replace('.', ' ').Replace('-', ' ');
}
