using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Something that an agenda lacks before it goes out.</summary>
/// <param name="Subject">The record that mends it.</param>
/// <param name="Blocks">Whether it cannot go out without; otherwise it can, with a reason.</param>
public sealed record MissingForDispatch(Guid Subject, string Sentence, bool Blocks = false);

/// <summary>Can this be dispatched? What is missing, named.</summary>
public static class DispatchCheck
{
    public static IReadOnlyList<MissingForDispatch> Of(GovernanceView view, Meeting meeting, DateOnly today)
    {
        var lines = view.AgendaOf(meeting.Id).Where(one => one.Item.Withdrawal is null).ToList();
        return
        [
            .. lines.Count == 0 ? [new MissingForDispatch(meeting.Id, "The agenda has no items.", Blocks: true)] : Array.Empty<MissingForDispatch>(),
            .. meeting.Room is null && meeting.Link is null ? [new MissingForDispatch(meeting.Id, "It does not say where the meeting is.", Blocks: true)] : Array.Empty<MissingForDispatch>(),
            .. view.ChairOn(meeting.Board, meeting.Day) is null ? [new MissingForDispatch(meeting.Board, "The board has no chair on that day.")] : Array.Empty<MissingForDispatch>(),
            .. lines.SelectMany(one => OfItem(view, meeting, one, today)),
            .. NextAgenda.Missing(view, meeting, today).Select(one => new MissingForDispatch(meeting.Id, $"“{one.Draft.Title}” is not on the agenda.")),
        ];
    }

    private static IEnumerable<MissingForDispatch> OfItem(GovernanceView view, Meeting meeting, AgendaLine line, DateOnly today)
    {
        var (item, name) = (line.Item, $"Item {line.Number}");
        var papers = view.PapersOf(item).Where(one => one.Withdrawal is null).ToList();
        var needsPaper = !item.ComesByItself && item.UrgentReason is null && !view.Items(meeting.Id).Any(one => one.Parent == item.Id);
        if (needsPaper && item.Leads.Count == 0) yield return new(item.Id, $"{name} does not say who brings it.");
        if (needsPaper && papers.Count == 0) yield return new(item.Id, $"{name} has no paper.");
        foreach (var paper in papers)
        {
            if (paper.MissingSections.ToList() is { Count: > 0 } sections)
                yield return new(paper.Id, $"{name}: “{paper.Title}” says nothing under {InWords.List(sections)}.");
            if (paper is { Type: PaperType.Presentation, File: null })
                yield return new(paper.Id, $"{name}: “{paper.Title}” has no file.");
            foreach (var row in ClearanceTable.Of(paper).Where(one => !one.IsCleared))
                yield return new(paper.Id, $"{name}: “{paper.Title}”, {Sentence(row)}.");
        }
        if (item.Topic is not { } id || view.Topic(id) is not { } topic) yield break;
        if (topic.Key is { } key && view.Notices.Of(key, meeting.Day, today).Missing is { } notice)
            yield return new(topic.Id, $"{name}: {notice}", Blocks: true);
        if (topic.Private is { } closed && view.Notices.Of(closed, meeting.Day, today).Missing is { } lacking)
            yield return new(topic.Id, $"{name}: {lacking}", Blocks: true);
    }

    private static string Sentence(ClearanceRow row) => $"{row.Kind switch
    {
        ClearanceKind.LeadMember => "lead member",
        _ => row.Kind.ToString().ToLowerInvariant(),
    }} clearance {row.State switch
    {
        ClearanceState.NotSought => "was never sought",
        ClearanceState.Sought => $"was sought on {InWords.Day(row.Last!.SoughtOn)} and not answered",
        ClearanceState.Returned => "was refused",
        _ => "is out of date: the paper has changed since",
    }}";
}
