using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>The event that clocks run by is kept with the visit: nobody enters a day twice.</summary>
public static class VisitEvents
{
    /// <summary>The changes of events that go with a visit as it is saved.</summary>
    /// <param name="before">Null for a new one.</param>
    public static IEnumerable<Change> Follow(Visit? before, Visit after, ProgrammeView view)
    {
        if (before?.Event is { } old && old != after.Event && view.Snapshot.Find<ProgrammeEvent>(old) is { } gone)
            yield return Change.Remove(Changes.EventRemoved, gone, view.Snapshot.VersionOf(old));
        if (after.Event is not { } id) yield break;
        var stands = view.Snapshot.Find<ProgrammeEvent>(id);
        var wanted = (stands ?? new() { Id = id, Name = "", On = default }) with { Name = after.Kind.Event()!, On = after.From!.Value, Label = after.Title };
        if (stands is null) yield return Change.Add(Changes.EventAdded, wanted);
        else if (stands != wanted) yield return Change.To(Changes.EventChanged, wanted, view.Snapshot.VersionOf(id));
    }

    /// <summary>Ties a visit to its event: the one that it has, the one that somebody recorded for that day, or a new one.</summary>
    internal static Visit Tie(Visit visit, VisitView view, DateTimeOffset at) => visit with
    {
        Event = visit is not { From: { } day, CalledOff: null } || visit.Kind.Event() is not { } name ? null
            : visit.Event ?? Recorded(name, day, view)?.Id ?? Record.NewId(at),
    };

    private static ProgrammeEvent? Recorded(string name, DateOnly day, VisitView view) =>
        view.Programme.Events.FirstOrDefault(one => one.Name == name && one.On == day && view.Visits.All(visit => visit.Event != one.Id));
}
