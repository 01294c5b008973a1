using Candour.Ledger;
using Candour.Time;

namespace Candour.Improvement;

/// <summary>Something that the plan says will be done.</summary>
public sealed record PlanAction : Record, ITraced
{
    public required Guid Plan { get; init; }

    /// <summary>Unique in the authority and lasting, also where the plan's numbers repeat: <c>CSIP-12</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>As the plan prints it.</summary>
    public required string Number { get; init; }

    public required string Text { get; init; }

    public Guid? Theme { get; init; }

    public IReadOnlyList<Guid> Recommendations { get; init; } = [];

    public IReadOnlyList<Lead> Leads { get; init; } = [];

    /// <summary>When it is due, as the plan first said it. It never changes.</summary>
    public DueDate? Due { get; init; }

    /// <summary>What <see cref="Due"/> names, with the dates that hold now.</summary>
    public IReadOnlyList<ActionMilestone> Milestones { get; init; } = [];

    /// <summary>When an action without an end is looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The boards and groups that watch it.</summary>
    public IReadOnlyList<string> MonitoredBy { get; init; } = [];

    /// <summary>What would show that it worked.</summary>
    public string? ExpectedEvidence { get; init; }

    /// <summary>The actions that must come first.</summary>
    public IReadOnlyList<Guid> DependsOn { get; init; } = [];

    /// <summary>What must be true before it is closed.</summary>
    public string? ClosingCriteria { get; init; }

    public Closure? Closure { get; init; }

    public Provenance? Provenance { get; init; }

    public bool IsOpen => Closure is null;

    /// <summary>The day by which all of it is to be done, as it stands now; null where no day is certain.</summary>
    public DateOnly? DueOn => Milestones.Count > 0 && Milestones.All(one => one.Current is not null)
        ? Milestones.Max(one => one.Current)
        : null;

    /// <summary>The day by which all of it was to be done, as first promised; null where no day was certain.</summary>
    public DateOnly? OriginallyDueOn => Milestones.Count > 0 && Milestones.All(one => one.Original is not null)
        ? Milestones.Max(one => one.Original)
        : null;

    /// <summary>The next day on which something is due; null where nothing is, or no day is certain.</summary>
    public DateOnly? NextDue(DateOnly today) => Milestones
        .Where(one => one.DoneOn is null && one.Current >= today).Min(one => one.Current) ?? DueOn;

    /// <summary>The moves of all its dates together.</summary>
    public int TimesMoved => Milestones.Sum(one => one.Moves.Count);

    /// <summary>Days between the last date first promised and the last date promised now; null where either is not certain.</summary>
    public int? Slippage => DueOn?.DayNumber - OriginallyDueOn?.DayNumber;

    public bool IsOverdue(DateOnly today) => IsOpen && Milestones.Any(one => one.DoneOn is null && one.Current < today);

    /// <summary>The action with one of its milestones changed.</summary>
    public PlanAction With(ActionMilestone changed) =>
        this with { Milestones = [.. Milestones.Select(one => one.Id == changed.Id ? changed : one)] };

    public IEnumerable<Guid> LeadsOn(DateOnly day) => Leads.Where(lead => lead.HoldsOn(day)).Select(lead => lead.Post);
}

/// <summary>A post that answers for an action, for a time.</summary>
public sealed record Lead(Guid Post, DateOnly? From = null, DateOnly? To = null)
{
    public bool HoldsOn(DateOnly day) => !(From > day) && !(To < day);
}

/// <summary>How an action ended: done, or handed on to another.</summary>
/// <param name="How">Why its criteria count as met, or why it ends without.</param>
/// <param name="TransferredTo">The action, often of another plan, that takes on what is left.</param>
public sealed record Closure(DateOnly On, string By, string How, Guid? TransferredTo = null);
