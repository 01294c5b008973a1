using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Actions;

/// <summary>The dates of an action that can move.</summary>
internal static class MilestoneChoices
{
    public static IEnumerable<Choice> Of(PlanAction action) => action.Milestones.Where(one => one.DoneOn is null)
        .Select(one => new Choice { Value = one.Id.ToString(), Text = Name(one), Hint = DueWords.Moves(one) is { } moves ? new() { Text = moves } : null });

    public static string Name(ActionMilestone one) =>
        $"{(one.Name is null ? "" : $"{one.Name}: ")}{(one.Current is { } day ? InWords.Day(day) : $"“{one.Written}”")}";
}
