using System.Collections.Concurrent;
using Candour.Governance;

namespace Candour.Pages.Owed;

/// <summary>What everybody owes, worked out once for a state of the programme and a day.</summary>
/// <param name="All">A row for each one who owes something, what is longest overdue first.</param>
/// <param name="Things">A row for each thing, whoever owe it together.</param>
internal sealed record OwedRows(IReadOnlyList<OwedRow> All, IReadOnlyList<OwedRow> Things)
{
    public static OwedRows Of(GovernanceView view, DateOnly today) =>
        view.Snapshot.Derive(_ => new ConcurrentDictionary<DateOnly, OwedRows>()).GetOrAdd(today, day => Of([.. OwedRow.All(view, day)]));

    private static OwedRows Of(IReadOnlyList<OwedRow> all) => new(
        all, [.. all.GroupBy(one => (one.Kind, one.What, one.Href, one.Due)).Select(same => same.First() with { Others = [.. same.Skip(1).Select(one => one.Who)] })]);
}
