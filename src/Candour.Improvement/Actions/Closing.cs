namespace Candour.Improvement;

/// <summary>The end of an action: its criteria are met, or it ends without, and somebody says why.</summary>
/// <param name="How">Why the criteria count as met.</param>
public sealed record ClosureDraft(string How)
{
    public Checked<PlanAction> Close(PlanAction action, DateOnly on, string by) => new Problems()
        .Unless(action.IsOpen, "how", "It is closed already.")
        .Required(How, "how", action.ClosingCriteria is null ? "Say how it is known to be done." : "Say how its closing criteria are met.")
        .Or(() => action with { Closure = new(on, by, How.Trim()) });
}

/// <summary>What is left of an action goes on in another one, often of another plan.</summary>
public sealed record TransferDraft(Guid? To, string What)
{
    public Checked<PlanAction> Transfer(ProgrammeView view, PlanAction action, DateOnly on, string by)
    {
        var heir = To is { } id ? view.Snapshot.Find<PlanAction>(id) : null;
        return new Problems()
            .Unless(action.IsOpen, "to", "It is closed already.")
            .Unless(heir is not null, "to", "Choose the action that takes on what is left.")
            .Unless(heir?.Id != action.Id, "to", "An action cannot be handed on to itself.")
            .Unless(heir?.IsOpen != false, "to", "That action is closed; what is left needs an open one.")
            .Required(What, "what", "Say what is left, and why it goes on there.")
            .Or(() => action with { Closure = new(on, by, What.Trim(), heir!.Id) });
    }
}

/// <summary>A closed action is taken up again.</summary>
public sealed record ReopeningDraft(string Reason)
{
    public Checked<PlanAction> Reopen(PlanAction action) => new Problems()
        .Unless(!action.IsOpen, "reason", "It is open already.")
        .Required(Reason, "reason", "Say why it is taken up again.")
        .Or(() => action with { Closure = null });
}
