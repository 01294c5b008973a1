namespace Candour.Improvement;

internal sealed record LateButOnTrack() : ActionRule("late-on-track", "The action is past its date and claimed on track or complete")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today)
    {
        var claim = view.ClaimOn(action, today);
        if (claim.Standing < Standing.OnTrack || !action.IsOverdue(today)) return null;
        var due = action.Milestones.Where(one => one.DoneOn is null).Min(one => one.Current)!.Value;
        var late = $"It was due on {InWords.Day(due)}, {InWords.Days(today.DayNumber - due.DayNumber)} ago, and is claimed “{claim.Name}”";
        return claim.Standing == Standing.Complete
            ? Weakness.Of(action, $"{late} but not closed.", "closure")
            : Weakness.Of(action, $"{late}.", "claim");
    }
}
