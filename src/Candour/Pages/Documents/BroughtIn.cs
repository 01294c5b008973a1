using Candour.Governance;
using Candour.Improvement;
using Candour.Intake;
using Candour.Ledger;
using Candour.Site;

namespace Candour.Pages.Documents;

/// <summary>One record that a step brought or changed.</summary>
/// <param name="Href">Its page; null where it has none or is gone.</param>
public sealed record BroughtIn(string Name, string? Text, string? Href)
{
    public static IReadOnlyList<(string Kind, IReadOnlyList<BroughtIn> Records)> Groups(IReadOnlyList<Entry> made, ProgrammeView view) =>
    [
        .. RecordNouns.Counted(made, entry => entry.Kind)
            .Select(group => (group.Words, (IReadOnlyList<BroughtIn>)[.. group.Of.Select(entry => Of(view.Snapshot.Find<Record>(entry.Subject), view))])),
    ];

    public static BroughtIn Of(Record? record, ProgrammeView view)
    {
        if (record is null) return new("No longer in the record", null, null);
        var (name, text) = record switch
        {
            PlanAction one => (one.Reference, one.Text),
            Recommendation one => (one.Reference, one.Text),
            Source one => (one.Code, one.Title),
            Plan one => (one.Code, one.Name),
            Post one => (one.Title, one.Status is PostStatus.Permanent ? null : one.Status.ToString()),
            ProgrammeEvent one => (InWords.Day(one.On), $"{one.Label} ({one.Name})"),
            ActionUpdate one => (Describe.Name(one.Action, view), view.Programme.Claim(one.Claim).Name),
            BoardAction one => (one.Number ?? Describe.Name(one.Board, view), one.Text),
            Topic one => (one.Title, one.Meeting is { } meeting ? Describe.Name(meeting, view) : one.When),
            _ => (Describe.Name(record, view), (string?)null),
        };
        return new(name, text, RecordLinks.To(record, view));
    }
}
