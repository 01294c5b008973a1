namespace Candour.Improvement;

/// <summary>Another date for a milestone. The date first promised stays beside it for good.</summary>
public sealed record DateDraft(Guid Milestone, DateOnly? To, string Reason)
{
    public Checked<PlanAction> Move(PlanAction action, DateOnly on, string by)
    {
        var milestone = action.Milestones.FirstOrDefault(one => one.Id == Milestone);
        return new Problems()
            .Unless(action.IsOpen, "to", "The action is closed. Reopen it to move its date.")
            .Unless(milestone is not null, "milestone", "Choose the date that moves.")
            .Unless(milestone?.DoneOn is null, "milestone", "It is done; its date stays.")
            .Unless(To is not null, "to", "Give the date to which it moves.")
            .Unless(To is null || To != milestone?.Current, "to", "This is the date that holds already.")
            .Required(Reason, "reason", milestone?.Current is null ? "Say how the date was settled." : "Say why the date moves.")
            .Or(() => action.With(milestone!.MoveTo(To!.Value, on, by, Reason.Trim())));
    }

    /// <summary>The first date of an action whose plan gave none.</summary>
    public static Checked<PlanAction> Set(PlanAction action, DateOnly? to, DateTimeOffset at) => new Problems()
        .Unless(action.IsOpen, "to", "The action is closed. Reopen it to give it a date.")
        .Unless(to is not null, "to", "Give the date on which it is due.")
        .Unless(action.Milestones.Count == 0, "to", "It has a date. Move that one instead.")
        .Or(() => action with
        {
            Milestones = [new(Ledger.Record.NewId(at), null, "", Time.DatePrecision.Day, to, to, [])],
        });
}

/// <summary>One milestone of several is reached; the action goes on.</summary>
public sealed record MilestoneDone(Guid Milestone, DateOnly? On)
{
    public Checked<PlanAction> Mark(PlanAction action, DateOnly today)
    {
        var milestone = action.Milestones.FirstOrDefault(one => one.Id == Milestone);
        return new Problems()
            .Unless(milestone is not null, "milestone", "Choose what is done.")
            .Unless(milestone?.DoneOn is null, "milestone", "It is marked as done already.")
            .Unless(On is not null, "on", "Say on which day it was done.")
            .Unless(!(On > today), "on", "That day is still to come.")
            .Or(() => action.With(milestone! with { DoneOn = On }));
    }
}
