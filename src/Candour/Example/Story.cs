using Candour.Ledger;

namespace Candour.Example;

/// <summary>What happened, record by record, each in its own order; told at the end in the order of time.</summary>
internal sealed class Story
{
    private readonly Dictionary<Guid, (Record Record, int Version)> _held = [];
    private readonly List<ChangeSet> _told = [];

    public IEnumerable<ChangeSet> InOrder => _told.OrderBy(one => one.At);

    public void Tell(DateTimeOffset at, string by, string? reason, params IEnumerable<Change> changes) =>
        _told.Add(new(new Actor(by), [.. changes], reason, At: at));

    public Change Add(string type, Record record)
    {
        _held.Add(record.Id, (record, 1));
        return Change.Add(type, record);
    }

    public Change Alter<T>(string type, Guid id, Func<T, T> how) where T : Record
    {
        var (before, version) = _held[id];
        var after = how((T)before);
        _held[id] = (after, version + 1);
        return Change.To(type, after, version);
    }

    public Change Remove(string type, Guid id)
    {
        _held.Remove(id, out var last);
        return Change.Remove(type, last.Record, last.Version);
    }

    public T Now<T>(Guid id) where T : Record => (T)_held[id].Record;
}
