using System.Collections.Immutable;

namespace Candour.Ledger;

/// <summary>Every record of one kind, oldest first. What a change leaves alone is handed on to the list after it.</summary>
internal sealed class RecordList
{
    private readonly Record[] _all; // of the kind's own type, so that it can be handed out as a list of that kind
    private ImmutableDictionary<Guid, ImmutableArray<Record>>? _about;

    private RecordList(Type kind, IReadOnlyCollection<Record> oldestFirst)
    {
        _all = (Record[])Array.CreateInstance(kind, oldestFirst.Count);
        ((ICollection<Record>)oldestFirst).CopyTo(_all, 0);
    }

    public static RecordList Of(Type kind, IEnumerable<Record> records) => new(kind, [.. records.OrderBy(record => record.Id)]);

    public IReadOnlyList<T> All<T>() where T : Record => (T[])_all;

    /// <summary>Those that are told about another record, oldest first.</summary>
    public ImmutableArray<Record> About(Guid subject) => (_about ??= _all.GroupBy(record => record.About)
        .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray())).GetValueOrDefault(subject, []);

    /// <summary>The list after records were changed: each with what it is now, null where it was removed.</summary>
    public RecordList After(IReadOnlyCollection<(Guid Id, Record? Now)> changes)
    {
        var (all, about) = (new List<Record>(_all), _about?.ToBuilder());
        foreach (var (id, now) in changes)
        {
            var at = PlaceOf(id, all);
            if (at >= 0)
            {
                if (about is not null) about[all[at].About] = about[all[at].About].Remove(all[at]);
                if (now is null) all.RemoveAt(at);
                else all[at] = now;
            }
            else if (now is not null)
            {
                all.Insert(~at, now);
            }
            if (about is not null && now is not null) about[now.About] = Add(about.GetValueOrDefault(now.About, []), now);
        }
        return new(_all.GetType().GetElementType()!, all) { _about = about?.ToImmutable() };
    }

    private static ImmutableArray<Record> Add(ImmutableArray<Record> records, Record one) =>
        records.Insert(~PlaceOf(one.Id, records), one);

    /// <summary>Where a record stands, or the complement of where it would.</summary>
    private static int PlaceOf(Guid id, IReadOnlyList<Record> oldestFirst)
    {
        var (low, high) = (0, oldestFirst.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = oldestFirst[middle].Id.CompareTo(id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }
}
