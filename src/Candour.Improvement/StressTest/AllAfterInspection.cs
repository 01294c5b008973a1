namespace Candour.Improvement;

internal sealed record AllAfterInspection() : StressRule("after-inspection", "Nothing that answers the recommendation is due before the next inspection")
{
    private static readonly string[] Inspections = ["visitStarts", "finalVisit", "reinspection"];

    public override IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today)
    {
        if (view.Events.FirstOrDefault(one => one.On >= today && Inspections.Contains(one.Name)) is not { } next) yield break;
        foreach (var one in Coverage.Of(view, today).All.Where(one => one.Repeats is null))
        {
            var actions = one.Answers.Where(answer => answer.Counts).Select(answer => view.CarriedOnBy(answer.Row.Action)).Distinct().ToList();
            if (actions.Exists(action => action.DueOn > next.On) && !actions.Exists(action => IsDueBy(action, next.On)))
                yield return Weakness.Of(one.Recommendation, Sentence(actions.Count, next), "due");
        }
    }

    private static bool IsDueBy(PlanAction action, DateOnly day) =>
        !action.IsOpen || action.Milestones.Any(one => one.DoneOn is not null || one.Current <= day);

    private static string Sentence(int actions, ProgrammeEvent next) =>
        $"{(actions == 1 ? "Its one action is not" : $"None of its {actions} actions is")} due by {InWords.Day(next.On)} ({next.Label ?? "the next inspection"}).";
}
