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
    public static IReadOnlyList<AgendaItem> Vary(IReadOnlyList<AgendaItem> items, IReadOnlyList<Guid> order) =>
        Placed(items, order, (item, place) => item.Taken == place ? item : item with { Taken = place });

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
