namespace Candour.Improvement;

internal sealed record AllAfterInspection() : StressRule("after-inspection", "Nothing that answers the recommendation is due before the next inspection")
{
    public override IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today)
    {
        var next = NextInspection.BySource(view, today);
        foreach (var family in Coverage.Of(view, today).All.GroupBy(one => (one.Repeats ?? one.Recommendation).Id))
        {
            if (family.Select(one => next.GetValueOrDefault(one.Recommendation.Source)).OfType<NextInspection>().MinBy(one => one.On) is not { } inspection) continue;
            var first = family.First(one => one.Repeats is null);
            var actions = first.Answers.Where(answer => answer.Counts).Select(answer => view.CarriedOnBy(answer.Row.Action)).Distinct().ToList();
            if (actions.Exists(action => action.DueOn > inspection.On) && !actions.Exists(action => IsDueBy(action, inspection.On)))
                yield return Weakness.Of(first.Recommendation, Sentence(actions.Count, inspection), "due");
        }
    }

    private static bool IsDueBy(PlanAction action, DateOnly day) =>
        !action.IsOpen || action.Milestones.Any(one => one.DoneOn is not null || one.Current <= day);

    private static string Sentence(int actions, NextInspection next) =>
        $"{(actions == 1 ? "Its one action is not" : $"None of its {actions} actions is")} due by {InWords.Day(next.On)} ({next.What}).";
}
