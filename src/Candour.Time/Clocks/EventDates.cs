namespace Candour.Time;

/// <summary>The dates of each event, in order.</summary>
internal sealed class EventDates(IEnumerable<RecordedEvent> events)
{
    private readonly Dictionary<string, DateOnly[]> _dates =
        events.GroupBy(e => e.Name).ToDictionary(g => g.Key, g => g.Select(e => e.Date).Distinct().Order().ToArray());

    public DateOnly[] Of(string? name) => name is not null && _dates.TryGetValue(name, out var dates) ? dates : [];

    /// <summary>Dates that a rule works out for an event; what is recorded comes first.</summary>
    public void Give(string name, IEnumerable<DateOnly> dates)
    {
        if (dates.Distinct().Order().ToArray() is { Length: > 0 } given) _dates.TryAdd(name, given);
    }
}
