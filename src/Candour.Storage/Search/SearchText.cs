using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Storage;

/// <summary>What search finds a record by.</summary>
internal static class SearchText
{
    public static IEnumerable<SearchDocument> Of(IEnumerable<ChangeSet> sets, Guid authority, RecordKinds kinds) => sets.SelectMany(set => set.Changes)
        .GroupBy(change => change.Record.Id).Select(changes => Of(changes.Last(), authority, kinds)).OfType<SearchDocument>();

    private static SearchDocument? Of(Change change, Guid authority, RecordKinds kinds)
    {
        var (kind, title, body) = change.Record switch
        {
            Recommendation one => ("recommendation", one.Reference, $"{one.Number} {one.Text} {one.Owner}"),
            PlanAction one => ("action", one.Reference, $"{one.Number} {one.Text} {one.ExpectedEvidence} {string.Join(' ', one.MonitoredBy)}"),
            Source one => ("source", one.Title, $"{one.Framework} {one.Findings}"),
            ITold { SearchWords: { } said } => (kinds.NameOf(change.Record), said.Title, said.Body),
            _ => ("", "", ""),
        };
        return kind.Length == 0 ? null : new()
        {
            Authority = authority, Subject = change.Record.Id, Kind = kind,
            Title = change.Removes ? "" : title, Body = change.Removes ? "" : body,
        };
    }
}
