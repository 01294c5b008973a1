using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Candour.Ledger;

/// <summary>A record as a snapshot holds it.</summary>
/// <param name="Version">What a change of it must name as the version it was made from.</param>
/// <param name="ChangedAt">When it was last changed.</param>
public sealed record Held(Record Record, int Version, DateTimeOffset ChangedAt);

/// <summary>All of an authority's records as they stood after one entry of its ledger. Immutable and safe to share between threads.</summary>
public sealed class Snapshot
{
    private readonly ImmutableDictionary<Guid, Held> _held;
    private readonly Lazy<ILookup<Type, Record>> _kinds;
    private readonly ConcurrentDictionary<Type, object> _lists;
    private readonly ConcurrentDictionary<Type, object> _derived = new();

    private Snapshot(Guid authority, long sequence, ImmutableDictionary<Guid, Held> held, IEnumerable<KeyValuePair<Type, object>> lists)
    {
        (Authority, Sequence, _held, _lists) = (authority, sequence, held, new(lists));
        _kinds = new(() => held.Values.Select(one => one.Record).ToLookup(record => record.GetType()));
    }

    public Guid Authority { get; }

    /// <summary>The last entry that this snapshot includes; 0 before the first.</summary>
    public long Sequence { get; }

    public static Snapshot Of(Guid authority, long sequence, IEnumerable<Held> held) =>
        new(authority, sequence, held.ToImmutableDictionary(one => one.Record.Id), []);

    /// <summary>This snapshot moved on by entries that follow it. Lists of kinds that they leave alone are handed on.</summary>
    public Snapshot After(IReadOnlyCollection<Entry> entries, RecordKinds kinds)
    {
        if (entries.Count == 0) return this;
        var (held, touched) = (_held.ToBuilder(), new HashSet<Type>());
        foreach (var entry in entries)
        {
            touched.Add(kinds.TypeOf(entry.Kind));
            if (entry.Removes) held.Remove(entry.Subject);
            else held[entry.Subject] = new(kinds.Read(entry.Kind, entry.State), entry.Version, entry.At);
        }
        return new(Authority, entries.Max(entry => entry.Sequence), held.ToImmutable(), _lists.Where(list => !touched.Contains(list.Key)));
    }

    /// <summary>Every record of a kind, oldest first.</summary>
    public IReadOnlyList<T> All<T>() where T : Record =>
        (IReadOnlyList<T>)_lists.GetOrAdd(typeof(T), _ => _kinds.Value[typeof(T)].Cast<T>().OrderBy(record => record.Id).ToList());

    public T? Find<T>(Guid id) where T : Record => _held.GetValueOrDefault(id)?.Record as T;

    public int VersionOf(Guid id) => _held.GetValueOrDefault(id)?.Version ?? 0;

    public DateTimeOffset? ChangedAt(Guid id) => _held.GetValueOrDefault(id)?.ChangedAt;

    public IEnumerable<Held> Everything => _held.Values;

    /// <summary>What is worked out from this snapshot alone, once.</summary>
    public T Derive<T>(Func<Snapshot, T> from) where T : class => (T)_derived.GetOrAdd(typeof(T), _ => from(this));
}
