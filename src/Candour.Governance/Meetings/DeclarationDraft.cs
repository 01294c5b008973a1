using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A declaration of interest as a form says it.</summary>
public sealed record DeclarationDraft(Guid? Who, Guid? Item, InterestKind Kind, string Nature, bool LeftTheRoom)
{
    public Checked<Meeting> Declare(GovernanceView view, Meeting meeting, DateTimeOffset at) => MeetingSteps.Going(meeting)
        .Unless(Who is { } who && IsThere(view, meeting, who), "who", "Choose somebody who sits on the board or came to the meeting.")
        .Unless(Item is { } item && view.Item(item)?.Meeting == meeting.Id, "item", "Choose the item that the interest is in.")
        .Unless(meeting.Declarations.All(one => one.Who != Who || one.Item != Item), "item", "They have declared an interest in this item.")
        .Required(Nature, "nature", "Say what the interest is.")
        .Or(() => meeting with
        {
            Declarations = [.. meeting.Declarations, new(Ledger.Record.NewId(at), Who!.Value, Item!.Value, Kind, Nature.Trim(), LeftTheRoom)],
        });

    private static bool IsThere(GovernanceView view, Meeting meeting, Guid who) =>
        view.MembersOn(meeting.Board, meeting.Day).Any(one => one.Who == who) || meeting.Attendance.Any(one => one.Who == who);
}
