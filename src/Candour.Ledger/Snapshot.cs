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
    private readonly ImmutableDictionary<Type, RecordList> _lists;
    private readonly ConcurrentDictionary<Type, Derived> _derived;

    private Snapshot(
        Guid authority, long sequence, ImmutableDictionary<Guid, Held> held,
        ImmutableDictionary<Type, RecordList> lists, IEnumerable<KeyValuePair<Type, Derived>> derived) =>
        (Authority, Sequence, _held, _lists, _derived) = (authority, sequence, held, lists, new(derived));

    public Guid Authority { get; }

    /// <summary>The last entry that this snapshot includes; 0 before the first.</summary>
    public long Sequence { get; }

    public static Snapshot Of(Guid authority, long sequence, IEnumerable<Held> held)
    {
        var all = held.ToImmutableDictionary(one => one.Record.Id);
        var lists = all.Values.Select(one => one.Record).GroupBy(record => record.GetType())
            .ToImmutableDictionary(kind => kind.Key, kind => RecordList.Of(kind.Key, kind));
        return new(authority, sequence, all, lists, []);
    }

    /// <summary>This snapshot moved on by entries that follow it. What they leave alone is handed on: lists, and what was worked out from them.</summary>
    public Snapshot After(IReadOnlyCollection<Entry> entries, RecordKinds kinds) => entries.Count == 0 ? this : After(
        entries.Max(entry => entry.Sequence), entries.GroupBy(entry => entry.Subject).Select(of => of.Last()).Select(entry => (kinds.TypeOf(entry.Kind), entry.Subject,
            entry.Removes ? null : new Held(kinds.Read(entry.Kind, entry.State), entry.Version, entry.At))));

    /// <summary>This snapshot as it will be when changes are made that no ledger holds yet.</summary>
    public Snapshot After(IReadOnlyCollection<Change> changes, DateTimeOffset at) => After(
        Sequence + changes.Count, changes.GroupBy(change => change.Record.Id).Select(of => of.Last()).Select(change => (change.Record.GetType(), change.Record.Id,
            change.Removes ? null : new Held(change.Record, change.Expected + 1, at))));

    private Snapshot After(long sequence, IEnumerable<(Type Kind, Guid Subject, Held? Now)> changes)
    {
        var (held, lists) = (_held.ToBuilder(), _lists.ToBuilder());
        foreach (var touched in changes.GroupBy(one => one.Kind))
        {
            var last = touched.ToList();
            foreach (var (_, subject, now) in last)
            {
                if (now is null) held.Remove(subject);
                else held[subject] = now;
            }
            var before = lists.GetValueOrDefault(touched.Key) ?? RecordList.Of(touched.Key, []);
            lists[touched.Key] = before.After([.. last.Select(one => (one.Subject, one.Now?.Record))]);
        }
        var after = lists.ToImmutable();
        return new(Authority, sequence, held.ToImmutable(), after, _derived.Where(one => one.Value.StandsIn(_lists, after)));
    }

    /// <summary>Every record of a kind, oldest first.</summary>
    public IReadOnlyList<T> All<T>() where T : Record => _lists.GetValueOrDefault(typeof(T))?.All<T>() ?? [];

    /// <summary>The records of a kind that are told about another one, oldest first.</summary>
    public IEnumerable<T> About<T>(Guid subject) where T : Record =>
        _lists.GetValueOrDefault(typeof(T))?.About(subject).Cast<T>() ?? [];

    public T? Find<T>(Guid id) where T : Record => _held.GetValueOrDefault(id)?.Record as T;

    public int VersionOf(Guid id) => _held.GetValueOrDefault(id)?.Version ?? 0;

    public DateTimeOffset? ChangedAt(Guid id) => _held.GetValueOrDefault(id)?.ChangedAt;

    public IEnumerable<Held> Everything => _held.Values;

    /// <summary>What is worked out from this snapshot, once.</summary>
    /// <param name="kinds">The only kinds of record that it is worked out from: it is handed on while they stay the same. None for all.</param>
    public T Derive<T>(Func<Snapshot, T> from, params Type[] kinds) where T : class =>
        (T)_derived.GetOrAdd(typeof(T), _ => new(from(this), kinds)).Value;

    private sealed record Derived(object Value, Type[] Kinds)
    {
        public bool StandsIn(ImmutableDictionary<Type, RecordList> before, ImmutableDictionary<Type, RecordList> now) =>
            Kinds.Length > 0 && Kinds.All(kind => ReferenceEquals(before.GetValueOrDefault(kind), now.GetValueOrDefault(kind)));
    }
}
