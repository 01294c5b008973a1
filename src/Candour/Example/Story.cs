using Candour.Governance;
using Candour.Ledger;

namespace Candour.Example;

/// <summary>What happened, record by record, each in its own order; told at the end in the order of time.</summary>
internal sealed class Story
{
    private readonly Dictionary<Guid, Held> _held = [];
    private readonly List<ChangeSet> _told = [];
    private readonly List<Step> _ahead = [];

    public IEnumerable<ChangeSet> InOrder => _told.OrderBy(one => one.At);

    public void Tell(DateTimeOffset at, string by, string? reason, params IEnumerable<Change> changes) =>
        _told.Add(new(new Actor(by), [.. changes], reason, At: at));

    /// <summary>A step that depends on what stands by then. It is taken in its turn, after all that was told without waiting.</summary>
    public void Then(DateTimeOffset at, string by, string? reason, Func<GovernanceView, IEnumerable<Change>> what) => _ahead.Add(new(at, by, reason, what));

    public void TakeSteps()
    {
        var snapshot = Snapshot.Of(Guid.Empty, _told.Count, _held.Values);
        foreach (var step in _ahead.OrderBy(one => one.At))
        {
            Tell(step.At, step.By, step.Reason, step.What(GovernanceView.Of(snapshot)));
            snapshot = snapshot.After(_told[^1].Changes, step.At);
        }
        _ahead.Clear();
    }

    public Change Add(string type, Record record)
    {
        _held.Add(record.Id, new(record, 1, default));
        return Change.Add(type, record);
    }

    public Change Alter<T>(string type, Guid id, Func<T, T> how) where T : Record
    {
        var before = _held[id];
        var after = how((T)before.Record);
        _held[id] = new(after, before.Version + 1, default);
        return Change.To(type, after, before.Version);
    }

    public Change Remove(string type, Guid id)
    {
        _held.Remove(id, out var last);
        return Change.Remove(type, last!.Record, last.Version);
    }

    public T Now<T>(Guid id) where T : Record => (T)_held[id].Record;

    private sealed record Step(DateTimeOffset At, string By, string? Reason, Func<GovernanceView, IEnumerable<Change>> What);
}
