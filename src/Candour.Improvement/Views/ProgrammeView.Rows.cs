using System.Collections.Concurrent;

namespace Candour.Improvement;

/// <summary>What depends on the day, made once for it: lists ask for today's thousands of times.</summary>
public sealed partial class ProgrammeView
{
    private const int DaysHeld = 8;

    private readonly ConcurrentDictionary<DateOnly, ConcurrentDictionary<object, object>> _days = new();

    /// <summary>Every action, in the order of <see cref="Actions"/>.</summary>
    public IReadOnlyList<ActionRow> Rows(DateOnly today) => OnDay<IReadOnlyList<ActionRow>>(today, nameof(Rows), () =>
        [.. Actions.Select((action, rank) => new ActionRow(this, action, rank, today))]);

    /// <summary>Every action in an order; a filter keeps it.</summary>
    public IReadOnlyList<ActionRow> Rows(DateOnly today, ActionOrder order) => OnDay(today, order, () => order.Sort(Rows(today)));

    /// <summary>Null for an action that this snapshot does not hold.</summary>
    public ActionRow? RowOf(Guid action, DateOnly today) =>
        OnDay(today, nameof(RowOf), () => Rows(today).ToDictionary(row => row.Id)).GetValueOrDefault(action);

    /// <summary>The actions that the programme's figures count.</summary>
    public IEnumerable<ActionRow> CountedRows(DateOnly today) => Rows(today).Where(row => row.Counts);

    /// <summary>The figures that head every page about the programme.</summary>
    public Headline Headline(DateOnly today) => OnDay(today, nameof(Headline), () => Improvement.Headline.Of(this, today));

    internal T OnDay<T>(DateOnly day, object key, Func<T> make) where T : class =>
        (T)_days.GetOrAdd(day, NewDay).GetOrAdd(key, _ => make());

    // Somebody who leafs through the past asks for many days; today's is soon made again.
    private ConcurrentDictionary<object, object> NewDay(DateOnly day)
    {
        if (_days.Count >= DaysHeld) _days.Clear();
        return new();
    }
}
