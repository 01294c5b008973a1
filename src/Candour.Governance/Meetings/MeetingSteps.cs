using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What happens in a meeting, from its start to its end.</summary>
public static class MeetingSteps
{
    public static Checked<Meeting> Start(Meeting meeting, TimeOnly at) => Going(meeting)
        .Unless(meeting.StartedAt is null, "startedAt", "It has begun already.")
        .Or(() => meeting with { StartedAt = at });

    public static Checked<Meeting> Adjourn(Meeting meeting, TimeOnly at, string? reason) => Begun(meeting)
        .Unless(meeting.Adjournments.All(one => one.To is not null), "from", "It is adjourned already.")
        .Unless(!(at < meeting.StartedAt), "from", "That is before it began.")
        .Or(() => meeting with { Adjournments = [.. meeting.Adjournments, new(at, null, Draft.Said(reason))] });

    public static Checked<Meeting> Resume(Meeting meeting, TimeOnly at) => Begun(meeting)
        .Unless(meeting.Adjournments is [.., { To: null }], "to", "It is not adjourned.")
        .Unless(meeting.Adjournments is not [.., { To: null } last] || last.From <= at, "to", "That is before it was adjourned.")
        .Or(() => meeting with { Adjournments = [.. meeting.Adjournments.SkipLast(1), meeting.Adjournments[^1] with { To = at }] });

    public static Checked<Meeting> End(Meeting meeting, TimeOnly at, string? recording) => Begun(meeting)
        .Unless(!(at < meeting.StartedAt), "endedAt", "That is before it began.")
        .Or(() => meeting with { EndedAt = at, Recording = Draft.Said(recording) });

    public static Checked<Meeting> Record(GovernanceView view, Meeting meeting, RecordedVote vote)
    {
        var item = view.Item(vote.Item) is { } found && found.Meeting == meeting.Id ? found : null;
        var voters = Voters.Of(view, meeting).VotingOn(item);
        var without = vote.Ballots.Select(one => one.Who).Distinct().Where(who => !voters.Any(one => one.Who == who && one.Why is null))
            .Select(who => $"{view.NameOf(who)} has no vote on it{(voters.FirstOrDefault(one => one.Who == who)?.Why is { } why ? $": {why}" : "")}.").ToList();
        return Correctable(view, meeting)
            .Unless(item is { Withdrawal: null }, "item", "Choose an item of this meeting.")
            .Unless(vote.Ballots.Count > 0, "ballots", "Say how somebody voted.")
            .Unless(vote.Ballots.CountBy(one => one.Who).All(one => one.Value == 1), "ballots", "A member votes once.")
            .Unless(without.Count == 0, "ballots", string.Join(' ', without))
            .Unless(new[] { vote.Mover, vote.Seconder }.OfType<Guid>().All(who => voters.Any(one => one.Who == who)), "mover", "Only a voting member moves or seconds a motion.")
            .Unless(vote.Mover is null || vote.Mover != vote.Seconder, "seconder", "Nobody seconds their own motion.")
            .Unless(vote.Casting is null || (vote.IsEqual && vote.Casting is not Vote.Abstained), "casting", "The chair casts a second vote, for or against, only where the votes are equal.")
            .Or(() => meeting with { Votes = [.. meeting.Votes, vote with { Motion = Draft.Said(vote.Motion) }] });
    }

    /// <summary>Whether what happened in it can still be written down.</summary>
    public static bool IsOpen(Meeting meeting) => meeting is { Cancellation: null, ClosedOn: null };

    /// <summary>What was declared and how it was voted is put right until the minutes are approved, also after the clerk closed the meeting.</summary>
    public static bool IsCorrectable(GovernanceView view, Meeting meeting) => meeting.Cancellation is null && view.MinutesOf(meeting.Id)?.IsLocked != true;

    internal static Problems Correctable(GovernanceView view, Meeting meeting) => new Problems()
        .Unless(IsCorrectable(view, meeting), "meeting", "The meeting was cancelled, or its minutes are approved and locked.");

    private static Problems Going(Meeting meeting) => new Problems()
        .Unless(meeting.Cancellation is null, "meeting", "The meeting was cancelled.")
        .Unless(meeting.ClosedOn is null, "meeting", "The meeting is closed.");

    private static Problems Begun(Meeting meeting) => Going(meeting)
        .Unless(meeting.StartedAt is not null, "meeting", "It has not begun.")
        .Unless(meeting.EndedAt is null, "meeting", "It has ended.");
}
