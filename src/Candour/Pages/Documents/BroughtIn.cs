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

    public static BroughtIn Of(Record? record, ProgrammeView view) => record switch
    {
        null => new("No longer in the record", null, null),
        PlanAction one => new(one.Reference, one.Text, Links.Action(one)),
        Recommendation one => new(one.Reference, one.Text, Links.Recommendation(one)),
        Source one => new(one.Code, one.Title, Links.Source(one)),
        Plan one => new(one.Code, one.Name, Links.Plan(one)),
        Post one => new(one.Title, one.Status is PostStatus.Permanent ? null : one.Status.ToString(), Links.Post(one.Id)),
        ProgrammeEvent one => new(InWords.Day(one.On), $"{one.Label} ({one.Name})", null),
        ActionUpdate one => new(Describe.Name(one.Action, view), view.Programme.Claim(one.Claim).Name, null),
        Meeting one => new($"{Describe.Name(one.Board, view)}, {InWords.Day(one.Day)}", null, Links.Meeting(one)),
        AgendaItem one => new(one.Name(view), null, Links.Meeting(one.Meeting)),
        Minute one => new(one.Name(view), null, GovernanceView.Of(view).Item(one.Item) is { } item ? Links.Minutes(item.Meeting) : null),
        BoardAction one => new(Describe.Name(one.Board, view), one.Text, Links.Meeting(one.RaisedAt)),
        _ => new(Describe.Name(record, view), null, null),
    };
}
