namespace Candour.Time;

/// <summary>The dates of each event, in order.</summary>
internal sealed class EventDates(IEnumerable<RecordedEvent> events)
{
    private readonly Dictionary<string, RecordedEvent[]> _events =
        events.GroupBy(e => e.Name).ToDictionary(g => g.Key, g => g.Distinct().OrderBy(e => e.Date).ToArray());

    public RecordedEvent[] Of(string? name) => name is not null && _events.TryGetValue(name, out var found) ? found : [];

    /// <summary>Dates that a rule works out for an event. What is recorded comes first: for its own matter where it names one, else for all.</summary>
    public void Give(string name, IEnumerable<Clock> clocks)
    {
        var recorded = Of(name);
        var given = clocks.Where(c => c.Due is not null).Select(c => new RecordedEvent(name, c.Due!.Value, c.Of)).Distinct()
            .Where(e => recorded.Length == 0 || (e.Of is not null && recorded.All(r => r.Of is not null && r.Of != e.Of)));
        RecordedEvent[] all = [.. recorded.Concat(given).OrderBy(e => e.Date)];
        if (all.Length > 0) _events[name] = all;
    }
}
