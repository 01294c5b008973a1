using System.Collections.Concurrent;

namespace Candour.Improvement;

/// <summary>What leads have said, and what it amounts to.</summary>
public sealed partial class ProgrammeView
{
    private readonly ConcurrentDictionary<Guid, ActionUpdate[]> _updates = new();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ActionUpdate> UpdatesOf(PlanAction action) =>
        _updates.GetOrAdd(action.Id, id => [.. Snapshot.About<ActionUpdate>(id)
            .OrderByDescending(one => one.On).ThenByDescending(one => one.Id)]);

    public ActionUpdate? LatestUpdate(PlanAction action) => UpdatesOf(action) is [var latest, ..] ? latest : null;

    /// <summary>What the lead claims now; not started where the lead has never reported.</summary>
    public ClaimDefinition ClaimOf(PlanAction action) => ClaimIn(LatestUpdate(action));

    /// <summary>What the lead claimed at the end of a day.</summary>
    public ClaimDefinition ClaimOn(PlanAction action, DateOnly day) => ClaimIn(UpdateOn(action, day));

    /// <summary>The last report up to a day.</summary>
    public ActionUpdate? UpdateOn(PlanAction action, DateOnly day)
    {
        foreach (var update in UpdatesOf(action))
            if (update.On <= day) return update;
        return null;
    }

    private ClaimDefinition ClaimIn(ActionUpdate? update) => update is null ? NotStarted : Programme.Claim(update.Claim);

    private ClaimDefinition NotStarted =>
        Programme.Claims.FirstOrDefault(one => one.Standing == Standing.NotStarted) ?? ClaimDefinition.Standard[0];

    /// <summary>Whether an action counts on a day: its plan had not ended while it was open, and nothing else has taken it over.</summary>
    public bool Counts(PlanAction action, DateOnly day) => action.Closure is { } closure && closure.On <= day
        ? closure.TransferredTo is null
        : !(PlanOf(action)?.EndedOn <= day);

    /// <summary>Open, in a plan that has not ended: what leads still answer for.</summary>
    public IReadOnlyList<PlanAction> OpenActions(DateOnly today) =>
        OnDay<IReadOnlyList<PlanAction>>(today, nameof(OpenActions), () => [.. Actions.Where(one => one.IsOpen && Counts(one, today))]);

    /// <summary>Whether the lead's next report is late. A claim of "complete" needs none: what it waits for is being closed.</summary>
    public bool IsReportDue(PlanAction action, DateOnly today)
    {
        if (ClaimOn(action, today).Standing == Standing.Complete) return false;
        var since = LatestUpdate(action)?.On ?? action.AddedOn;
        return since is null || today.DayNumber - since.Value.DayNumber > Programme.ReportingCycle;
    }

    /// <summary>The action that now carries what this one began: itself, or the last one that it was handed on to.</summary>
    public PlanAction CarriedOnBy(PlanAction action)
    {
        var seen = new HashSet<Guid>();
        while (seen.Add(action.Id) && action.Closure?.TransferredTo is { } next && Snapshot.Find<PlanAction>(next) is { } heir)
            action = heir;
        return action;
    }

    /// <summary>The day from which an action is known: when it was entered, or first reported on, whichever is earlier.</summary>
    public DateOnly? KnownFrom(PlanAction action)
    {
        var entered = action.AddedOn;
        var reported = UpdatesOf(action) is [.., var first] ? first.On : (DateOnly?)null;
        return reported < entered ? reported : entered ?? reported;
    }
}
