using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Moving items about: on the agenda until it goes out, in the meeting after that.</summary>
public static class AgendaOrder
{
    /// <summary>The items with the places that the order gives them; those already there are left out.</summary>
    /// <param name="order">Every item among its fellows that is to move, the first first.</param>
    public static Checked<IReadOnlyList<AgendaItem>> Arrange(IReadOnlyList<AgendaItem> items, IReadOnlyList<Guid> order) => new Problems()
        .Unless(items.Where(one => order.Contains(one.Id)).All(one => one.Number is null), "order", "Numbers that have gone out stay. Vary the order in the meeting instead.")
        .Or<IReadOnlyList<AgendaItem>>(() => Placed(items, order, (item, place) => item.Order == place ? item : item with { Order = place }));

    /// <summary>The order in which the meeting takes its items. The published numbers stay as they are.</summary>
    /// <param name="items">In the published order; what is taken in it has no place of its own.</param>
    public static IReadOnlyList<AgendaItem> Vary(IReadOnlyList<AgendaItem> items, IReadOnlyList<Guid> order)
    {
        var isPublished = order.SequenceEqual(items.Select(one => one.Id));
        return Placed(items, order, (item, at) =>
        {
            int? place = isPublished ? null : at;
            return item.Taken == place ? item : item with { Taken = place };
        });
    }

    /// <summary>The order that places typed beside the items ask for: an item with another place than now gets it, the rest close up around it.</summary>
    public static IReadOnlyList<Guid> Shift(IReadOnlyList<Guid> now, IReadOnlyDictionary<Guid, int> asked)
    {
        var moved = now.Index().Where(one => asked.TryGetValue(one.Item, out var place) && place != one.Index + 1).Select(one => one.Item).OrderBy(one => asked[one]).ToList();
        var (rest, order) = (new Queue<Guid>(now.Except(moved)), new List<Guid>());
        while (order.Count < now.Count)
            if (moved.Count > 0 && (rest.Count == 0 || asked[moved[0]] <= order.Count + 1)) { order.Add(moved[0]); moved.RemoveAt(0); }
            else order.Add(rest.Dequeue());
        return order;
    }

    private static IReadOnlyList<AgendaItem> Placed(IReadOnlyList<AgendaItem> items, IReadOnlyList<Guid> order, Func<AgendaItem, int, AgendaItem> put) =>
    [
        .. order.Select((id, at) => (Item: items.FirstOrDefault(one => one.Id == id), Place: at + 1)).Where(one => one.Item is not null)
            .Select(one => (Before: one.Item!, After: put(one.Item!, one.Place)))
            .Where(one => !ReferenceEquals(one.Before, one.After)).Select(one => one.After),
    ];
}

/// <summary>That an item is taken off. Its line and number remain, with the reason.</summary>
public sealed record WithdrawalDraft(string Reason)
{
    public Checked<AgendaItem> Withdraw(AgendaItem item, DateOnly on, string by) => new Problems()
        .Unless(item.Withdrawal is null, "reason", "It was withdrawn already.")
        .Required(Reason, "reason", "Say why it is withdrawn.")
        .Or(() => item with { Withdrawal = new(on, by, Reason.Trim()) });
}
