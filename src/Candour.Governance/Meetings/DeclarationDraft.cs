using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A declaration of interest as a form says it.</summary>
public sealed record DeclarationDraft(Guid? Who, Guid? Item, InterestKind Kind, string Nature, bool LeftTheRoom)
{
    public Checked<Meeting> Declare(GovernanceView view, Meeting meeting, DateTimeOffset at) => MeetingSteps.Correctable(view, meeting)
        .Unless(Who is { } who && view.TakingPart(meeting).Contains(who), "who", "Choose somebody who sits on the board or came to the meeting.")
        .Unless(Item is { } item && view.Item(item)?.Meeting == meeting.Id, "item", "Choose the item that the interest is in.")
        .Unless(!meeting.Declarations.Any(one => one.Withdrawal is null && one.Who == Who && one.Item == Item), "item", "They have declared an interest in this item.")
        .Unless(!LeftTheRoom || !meeting.Votes.Any(one => one.Withdrawal is null && one.Item == Item && one.Ballots.Any(ballot => ballot.Who == Who)), "leftTheRoom", "They voted on this item. Take the vote back first.")
        .Required(Nature, "nature", "Say what the interest is.")
        .Or(() => meeting with
        {
            Declarations = [.. meeting.Declarations, new(Ledger.Record.NewId(at), Who!.Value, Item!.Value, Kind, Nature.Trim(), LeftTheRoom)],
        });
}
