using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Something that is not settled after a meeting.</summary>
/// <param name="Subject">The record that mends it.</param>
/// <param name="Blocks">Whether the meeting stays open until it is settled.</param>
public sealed record Unsettled(Guid Subject, string Sentence, bool Blocks = true);

/// <summary>Can this be closed? Every item for decision is settled, every action has somebody who does it.</summary>
public static class MeetingClosing
{
    public static IReadOnlyList<Unsettled> Check(GovernanceView view, Meeting meeting)
    {
        var decided = view.DecisionsOf(meeting.Id).Select(one => one.Item).ToHashSet();
        var lines = view.AgendaOf(meeting.Id).Where(one => one.Item.Withdrawal is null).ToList();
        return
        [
            .. meeting.EndedAt is null ? [new Unsettled(meeting.Id, "It does not say when the meeting ended.")] : Array.Empty<Unsettled>(),
            .. !meeting.Attendance.Any(one => one.Came) ? [new Unsettled(meeting.Id, "It does not say who came.")] : Array.Empty<Unsettled>(),
            .. lines.Where(one => one.Item is { Purpose: ItemPurpose.Decision, Deferred: null, Escalation: null } && !decided.Contains(one.Item.Id) && !IsSettled(view, meeting, one.Item))
                .Select(one => new Unsettled(one.Item.Id, $"Item {one.Number}, {one.Item.Title}, is not decided and not put off.")),
            .. lines.SelectMany(one => Unanswered(view, one)),
            .. QuorumCheck.Of(view, meeting).Where(one => !one.IsQuorate && decided.Contains(one.Item.Id))
                .Select(one => new Unsettled(one.Item.Id, $"Item {view.NumberOf(one.Item)} was decided without a quorum.", Blocks: false)),
            .. view.RaisedAt(meeting.Id).Where(one => one is { IsOpen: true, Owner: null })
                .Select(one => new Unsettled(one.Id, $"Nobody is named to do “{one.Text}”.")),
        ];
    }

    public static Checked<Meeting> Close(GovernanceView view, Meeting meeting, DateOnly on)
    {
        var open = Check(view, meeting).Where(one => one.Blocks).ToList();
        return new Problems()
            .Unless(meeting.Cancellation is null, "meeting", "The meeting was cancelled.")
            .Unless(meeting.ClosedOn is null, "meeting", "It is closed already.")
            .Unless(open.Count == 0, "meeting", string.Join(' ', open.Select(one => one.Sentence)))
            .Or(() => meeting with { ClosedOn = on });
    }

    private static IEnumerable<Unsettled> Unanswered(GovernanceView view, AgendaLine line)
    {
        if (line.Item is { Deferred: null, Escalation: { } id } && view.Escalation(id) is { AnsweredOn: null } brought)
            yield return new(line.Item.Id, $"Item {line.Number} has no answer to {view.NameOf(brought.From)}, and is not put off.");
    }

    // What the minutes say was resolved is settled, and so is the approval of minutes where there are none to approve.
    private static bool IsSettled(GovernanceView view, Meeting meeting, AgendaItem item) =>
        view.MinuteOf(item.Id)?.Resolved.Count > 0 || (item.Standing is StandingKind.Minutes && view.AwaitingApproval(meeting).Count == 0);
}

/// <summary>That an item for decision is put off, and why.</summary>
public sealed record DeferralDraft(string Reason)
{
    public Checked<AgendaItem> Defer(GovernanceView view, AgendaItem item) => new Problems()
        .Unless(item.Withdrawal is null, "reason", "The item was withdrawn.")
        .Unless(view.DecisionsOf(item.Meeting).All(one => one.Item != item.Id), "reason", "It was decided.")
        .Required(Reason, "reason", "Say why it is put off.")
        .Or(() => item with { Deferred = Reason.Trim() });
}
