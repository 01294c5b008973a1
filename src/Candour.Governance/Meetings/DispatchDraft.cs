using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A meeting whose agenda has gone out, with the items whose numbers are now fixed.</summary>
public sealed record DispatchedMeeting(Meeting Meeting, IReadOnlyList<AgendaItem> Items);

/// <summary>That an agenda goes out.</summary>
/// <param name="LateReason">Why it goes out after the last day that leaves the days clear.</param>
/// <param name="MissingReason">Why it goes out without all that it should have.</param>
public sealed record DispatchDraft(string? LateReason = null, string? MissingReason = null)
{
    public Checked<DispatchedMeeting> Send(GovernanceView view, Meeting meeting, DateOnly on, string by)
    {
        var latest = view.DeadlinesOf(meeting)!.Dispatch;
        var missing = DispatchCheck.Of(view, meeting, on);
        return new Problems()
            .Unless(meeting.State is MeetingState.Planned, "dispatch", "It has gone out already, or the meeting was cancelled.")
            .Unless(on <= meeting.Day, "dispatch", "The meeting is past.")
            .Unless(!missing.Any(one => one.Blocks), "dispatch", string.Join(' ', missing.Where(one => one.Blocks).Select(one => one.Sentence)))
            .Unless(on <= latest || Draft.Said(LateReason) is not null, "lateReason", $"The last day was {InWords.Day(latest)}. Say why it goes out late; the agenda shows it.")
            .Unless(missing.Count == 0 || Draft.Said(MissingReason) is not null, "missingReason", "Say why it goes out without what is missing.")
            .Or(() => new DispatchedMeeting(
                meeting with
                {
                    Dispatch = new(on, by, latest, on <= latest ? null : Draft.Said(LateReason),
                        [.. missing.Select(one => one.Sentence)], missing.Count == 0 ? null : Draft.Said(MissingReason)),
                },
                Numbered(view, meeting)));
    }

    /// <summary>A supplementary agenda for items that come after the first. They are added to it, and numbered when it goes out.</summary>
    public static Checked<Meeting> AddSupplement(Meeting meeting, string reason, DateOnly on, string by) => new Problems()
        .Unless(meeting.State is MeetingState.Dispatched, "reason", "Only an agenda that has gone out has a supplement.")
        .Required(reason, "reason", "Say why there is a supplement.")
        .Or(() => meeting with { Supplements = [.. meeting.Supplements, new(meeting.Supplements.Count + 1, on, by, reason.Trim())] });

    /// <summary>The items that have no published number yet, each with the one that it gets.</summary>
    public static IReadOnlyList<AgendaItem> Numbered(GovernanceView view, Meeting meeting) =>
        [.. view.AgendaOf(meeting.Id).Where(one => one.Item.Number is null).Select(one => one.Item with { Number = one.Number })];
}
