using System.Collections.Concurrent;
using Candour.Governance;
using Candour.Practice;

namespace Candour.Children;

/// <summary>How much is late or due for children, for e-mails: counts, never who.</summary>
public sealed class ChildAlerts(ChildRecords records)
{
    // E-mails are looked after every minute; the same load on the same day is counted once.
    private readonly ConcurrentDictionary<Guid, (Guid? Load, DateOnly Day, int Acknowledged, AlertCounts? Counts)> _last = new();

    /// <summary>Null where nothing is late or due, or it cannot be counted.</summary>
    public async Task<AlertCounts?> CountAsync(Guid authority, GovernanceView view, DateOnly today, CancellationToken cancel)
    {
        var practice = PracticeView.Of(view.Snapshot);
        var (load, acknowledged) = (practice.Newest?.Id, practice.Acknowledged);
        if (_last.TryGetValue(authority, out var last) && (last.Load, last.Day, last.Acknowledged) == (load, today, acknowledged)) return last.Counts;
        var alerts = await records.AlertsAsync(authority, practice, today, view.Calendar, cancel);
        var counts = alerts is null ? null : AlertCounts.Of(alerts) is { IsEmpty: false } some ? some : null;
        _last[authority] = (load, today, acknowledged, counts);
        return counts;
    }
}
