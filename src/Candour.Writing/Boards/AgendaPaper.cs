using Candour.Governance;
using Candour.Improvement;

namespace Candour.Writing.Boards;

/// <summary>The agenda of a meeting: who meets, when and where, then the items with their numbers.</summary>
public static class AgendaPaper
{
    public static WrittenDocument Of(GovernanceView view, Meeting meeting)
    {
        var agenda = view.AgendaOf(meeting.Id);
        return new(
            $"{view.NameOf(meeting.Board)}: agenda",
            $"{BoardWords.When(meeting)}{(meeting.Room is { } room ? $", {room}" : "")}",
            [
                .. Standing(meeting).Select(one => new Paragraph(one.Text, one.Lead)),
                new Paragraph(Openness(meeting, agenda)),
                new Heading("Members"),
                new Bullets([.. view.MembersOn(meeting.Board, meeting.Day).Where(one => one.Votes).Select(one => Seat(view, one))]),
                new Heading("Items"),
                agenda.Count == 0 ? new Paragraph("Nothing stands on the agenda yet.") : new Entries([.. agenda.Select(one => Entry(view, one))]),
                .. meeting.Supplements.SelectMany(one => Supplement(one, agenda)),
            ]);
    }

    private static IEnumerable<(string? Lead, string Text)> Standing(Meeting meeting)
    {
        if (meeting.Cancellation is { } cancelled) yield return ("This meeting is cancelled.", cancelled.Reason);
        else if (meeting.Dispatch is null) yield return ("Draft.", "This agenda has not gone out yet, and its numbers may change.");
        if (meeting.Dispatch is { LateReason: { } late } sent)
            yield return (null, $"Published on {InWords.Day(sent.On)}, after the last day of {InWords.Day(sent.LatestOn)}. {late}");
    }

    private static string Openness(Meeting meeting, IReadOnlyList<AgendaLine> agenda) => !meeting.IsPublic ? "This meeting is held in private."
        : agenda.Any(one => one.Item.Restriction is not null)
            ? "This meeting is open to the public. The public will be asked to leave before the items that are marked as restricted."
            : "This meeting is open to the public.";

    private static string Seat(GovernanceView view, Membership member) =>
        $"{view.NameOf(member.Who)}{(member.Role is BoardRole.Chair or BoardRole.ViceChair ? $" ({BoardWords.Of(member.Role)})" : "")}";

    private static Entry Entry(GovernanceView view, AgendaLine line)
    {
        var item = line.Item;
        var leads = item.Leads.Count > 0 ? $" {InWords.List(item.Leads.Select(view.NameOf))}." : "";
        return new(line.Number, item.Title, [$"{BoardWords.Of(item.Purpose)}.{leads}", .. BoardWords.Brought(item, view) is { } brought ? [brought] : Array.Empty<string>(), .. BoardWords.Notes(item), .. BoardWords.Withdrawn(item, view)], line.Depth, item.Withdrawal is not null);
    }

    private static IEnumerable<Block> Supplement(Supplement supplement, IReadOnlyList<AgendaLine> agenda) =>
    [
        new Heading($"Supplementary agenda {supplement.Number}, {InWords.Day(supplement.On)}"),
        new Paragraph(supplement.Reason),
        new Bullets([.. agenda.Where(one => one.Item.Supplement == supplement.Number).Select(one => $"{one.Number} {one.Item.Title}")]),
    ];
}
