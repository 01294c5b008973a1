using Candour.Time;

namespace Candour.Improvement;

internal sealed record NoDueDate() : ActionRule("no-date", "The action has no due date")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today)
    {
        if (action.Milestones.Count == 0) return Weakness.Of(action, "It does not say when it is due.", "due");
        var undated = action.Milestones.FirstOrDefault(one =>
            one.Current is null && one.Precision is not (DatePrecision.Ongoing or DatePrecision.Ambiguous));
        return undated is null ? null : Weakness.Of(action, $"It is due “{undated.Written}”, which names no day.", "due");
    }
}

internal sealed record UnreadableDate() : ActionRule("unclear-date", "The due date can be read in more than one way")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today) =>
        action.Milestones.FirstOrDefault(one => one is { Current: null, Precision: DatePrecision.Ambiguous }) is { } unclear
            ? Weakness.Of(action, $"“{unclear.Written}” can be read as more than one date.", "due")
            : null;
}

internal sealed record NoReviewDate() : ActionRule("no-review", "The action is open-ended and nobody has said when it is looked at again")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today) =>
        action.ReviewOn is null && action.Milestones.FirstOrDefault(one => one is { Current: null, Precision: DatePrecision.Ongoing }) is { } endless
            ? Weakness.Of(action, $"“{endless.Written}” has no end, and no date of review is set.", "reviewOn")
            : null;
}

/// <summary>Two dates of one action that each moved once are no date that moved twice.</summary>
internal sealed record MovedTwice() : ActionRule("moved-twice", "The due date has moved twice or more")
{
    protected override Weakness? Look(ProgrammeView view, PlanAction action, DateOnly today) =>
        action.Milestones.MaxBy(one => one.Moves.Count) is { Moves.Count: >= 2 } worst
            ? Weakness.Of(action, $"Its date{For(worst.Name)} has moved {InWords.Times(worst.Moves.Count)}{By(worst.DaysMoved)}.", "due")
            : null;

    private static string For(string? milestone) => milestone is null ? "" : $" for {milestone}";

    private static string By(int? days) => days is { } certain ? $", by {InWords.Days(certain)} in all" : "";
}
