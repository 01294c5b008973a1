using Candour.Improvement;

namespace Candour.Governance;

/// <summary>The steps of a meeting's minutes.</summary>
public static class MinutesSteps
{
    /// <summary>An empty minute for each item that has none, so that clerks who type at once type into the same one.</summary>
    public static IReadOnlyList<Minute> Begin(GovernanceView view, Meeting meeting, DateTimeOffset at) =>
    [
        .. view.AgendaOf(meeting.Id).Where(one => view.MinuteOf(one.Item.Id) is null)
            .Select(one => new Minute { Id = Ledger.Record.NewId(at), Item = one.Item.Id }),
    ];

    /// <summary>The empty minute of an item that comes after minutes were begun; none where they are not.</summary>
    public static IReadOnlyList<Minute> Begin(GovernanceView view, AgendaItem added, DateTimeOffset at) =>
        view.Items(added.Meeting).Any(one => view.MinuteOf(one.Id) is not null) ? [new() { Id = Ledger.Record.NewId(at), Item = added.Id }] : [];

    /// <param name="commentsBy">The last day on which comments are asked for; a later one is still taken.</param>
    /// <param name="emptyReason">Why they go round although something is empty.</param>
    public static Checked<MeetingMinutes> Circulate(
        GovernanceView view, Meeting meeting, DateTimeOffset at, DateOnly on, DateOnly? commentsBy = null, string? emptyReason = null)
    {
        var empty = EmptyMinutes.Sentence(view, meeting);
        var minutes = view.MinutesOf(meeting.Id) ?? new MeetingMinutes { Id = Ledger.Record.NewId(at), Meeting = meeting.Id };
        return new Problems()
            .Unless(meeting.State is MeetingState.Held, "minutes", "End the meeting first.")
            .Unless(minutes.State is MinutesState.Draft, "minutes", "They have gone round already.")
            .Unless(!(commentsBy < on), "commentsBy", "That day is past.")
            .Unless(empty is null || Draft.Said(emptyReason) is not null, "emptyReason", $"{empty} Say why they go round so.")
            .Or(() => minutes with { CirculatedOn = on, CommentsBy = commentsBy, Empty = empty, EmptyReason = empty is null ? null : Draft.Said(emptyReason) });
    }

    public static Checked<MeetingMinutes> Comment(MeetingMinutes minutes, string text, Guid? item, DateTimeOffset at, string by) => new Problems()
        .Unless(minutes.State is MinutesState.Circulated, "text", "They are open to comment from when they go round until they are approved.")
        .Required(text, "text", "Say what is not right.")
        .Or(() => minutes with { Comments = [.. minutes.Comments, new(Ledger.Record.NewId(at), at, by, text.Trim(), item)] });

    /// <summary>The clerk has dealt with a comment: the minutes are put right, or they stand and the words say why.</summary>
    public static Checked<MeetingMinutes> Answer(MeetingMinutes minutes, Guid comment, bool? isAccepted, string words, DateOnly on, string by) => new Problems()
        .Unless(!minutes.IsLocked, "words", "The minutes are approved and locked.")
        .Unless(minutes.Comments.Any(one => one.Id == comment), "words", "The comment is not recorded.")
        .Unless(isAccepted is not null, "isAccepted", "Say whether it is accepted.")
        .Required(words, "words", "Say what became of it.")
        .Or(() => minutes with
        {
            Comments = [.. minutes.Comments.Select(one => one.Id == comment ? one with { Answer = new(isAccepted!.Value, words.Trim(), on, by) } : one)],
        });

    /// <param name="at">The later meeting of the board that approves them.</param>
    public static Checked<MeetingMinutes> Approve(GovernanceView view, MeetingMinutes minutes, Meeting? at, IReadOnlyList<string> corrections)
    {
        var meeting = view.Meeting(minutes.Meeting)!;
        return new Problems()
            .Unless(minutes.State is MinutesState.Circulated, "meeting", minutes.IsLocked ? "They are approved already." : "Send them round first.")
            .Unless(at is not null && at.Id != meeting.Id && at.Day >= meeting.Day && at.Cancellation is null, "meeting", "Choose the later meeting that approved them.")
            .Unless(at is null || view.GoesOnWith(meeting.Board, at.Board), "meeting", "Choose a meeting of the same board, or of the one that goes on with its work.")
            .Or(() => minutes with { Approvals = [.. minutes.Approvals, new(minutes.Version, at!.Id, at.Day, Draft.Lines(corrections))] });
    }

    /// <summary>Approved minutes are opened for a change: a new version, which is approved again.</summary>
    public static Checked<MeetingMinutes> Reopen(MeetingMinutes minutes, string reason) => new Problems()
        .Unless(minutes.IsLocked, "reason", "They are open already.")
        .Required(reason, "reason", "Say why approved minutes change.")
        .Or(() => minutes with { Version = minutes.Version + 1, VersionReason = reason.Trim(), CirculatedOn = null, CommentsBy = null, Empty = null, EmptyReason = null });
}
