using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A declaration of interest as a form says it.</summary>
public sealed record DeclarationDraft(Guid? Who, Guid? Item, InterestKind Kind, string Nature, bool LeftTheRoom, DispensationDraft? Dispensation = null)
{
    public Checked<Meeting> Declare(GovernanceView view, Meeting meeting, DateTimeOffset at)
    {
        var made = new Declaration(Ledger.Record.NewId(at), Who ?? Guid.Empty, Item ?? Guid.Empty, Kind, Nature.Trim(), LeftTheRoom, Dispensation: Dispensation?.Given);
        var hasVoted = meeting.Votes.Any(one => one.Withdrawal is null && one.Item == Item && one.Ballots.Any(ballot => ballot.Who == Who));
        var problems = MeetingSteps.Correctable(view, meeting)
            .Unless(Who is { } who && view.TakingPart(meeting).Contains(who), "who", "Choose somebody who sits on the board or came to the meeting.")
            .Unless(Item is { } item && view.Item(item)?.Meeting == meeting.Id, "item", "Choose the item that the interest is in.")
            .Unless(!meeting.Declarations.Any(one => one.Withdrawal is null && one.Who == Who && one.Item == Item), "item", "They have declared an interest in this item.")
            .Unless(!hasVoted || made.WhyOut is null, LeftTheRoom ? "leftTheRoom" : "kind", "They voted on this item. Take the vote back first.")
            .Required(Nature, "nature", "Say what the interest is.");
        return (Dispensation?.Check(problems, Kind, meeting.Day) ?? problems).Or(() => meeting with { Declarations = [.. meeting.Declarations, made] });
    }
}

/// <summary>A dispensation as a form says it.</summary>
public sealed record DispensationDraft(string GrantedBy, DateOnly? Until, bool? MayVote)
{
    /// <summary>As far as it is said.</summary>
    internal Dispensation Given => new(GrantedBy.Trim(), Until ?? default, MayVote ?? false);

    internal Problems Check(Problems problems, InterestKind kind, DateOnly meeting) => problems
        .Unless(kind is InterestKind.DisclosablePecuniary, "hasDispensation", "A dispensation is for a disclosable pecuniary interest. With another they take part as the code of conduct says.")
        .Required(GrantedBy, "grantedBy", "Say who granted it.")
        .Unless(Until is not null, "until", "Say until when it holds.")
        .Unless(!(Until < meeting), "until", "It had ended by the day of the meeting.")
        .Unless(!(Until > meeting.AddYears(Dispensation.LongestYears)), "until", $"A dispensation is given for {Dispensation.LongestYears} years at most.")
        .Unless(MayVote is not null, "mayVote", "Say whether they may vote.");
}
