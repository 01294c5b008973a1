using Candour.Improvement;

namespace Candour.Governance;

/// <summary>That a declaration or a recorded vote was wrong. It stays on record with the reason, and counts for nothing.</summary>
public sealed record TakingBackDraft(Guid What, string Reason)
{
    public Checked<Meeting> TakeBack(GovernanceView view, Meeting meeting, DateOnly on, string by)
    {
        var stands = meeting.Declarations.Any(one => one.Id == What && one.Withdrawal is null) || meeting.Votes.Any(one => one.Id == What && one.Withdrawal is null);
        return MeetingSteps.Correctable(view, meeting)
            .Unless(stands, "reason", "It was taken back already, or never recorded.")
            .Required(Reason, "reason", "Say why it is taken back.")
            .Or(() =>
            {
                var back = new Withdrawal(on, by, Reason.Trim());
                return meeting with
                {
                    Declarations = [.. meeting.Declarations.Select(one => one.Id == What ? one with { Withdrawal = back } : one)],
                    Votes = [.. meeting.Votes.Select(one => one.Id == What ? one with { Withdrawal = back } : one)],
                };
            });
    }
}
