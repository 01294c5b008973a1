using System.Globalization;
using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Boards and meetings as pages and papers name them.</summary>
public static class BoardWords
{
    public static IReadOnlyList<BoardTier> Tiers { get; } =
        [BoardTier.Ministers, BoardTier.Executive, BoardTier.Scrutiny, BoardTier.Improvement, BoardTier.Operational, BoardTier.Other];

    public static string Of(BoardTier tier) => tier switch
    {
        BoardTier.Ministers => "Ministers",
        BoardTier.Executive => "Cabinet",
        BoardTier.Scrutiny => "Scrutiny",
        BoardTier.Improvement => "Improvement board",
        BoardTier.Operational => "Operational board",
        _ => "Other board",
    };

    public static string Of(BoardRole role) => role switch
    {
        BoardRole.ViceChair => "Vice chair",
        BoardRole.InAttendance => "In attendance",
        _ => role.ToString(),
    };

    public static string Of(ItemPurpose purpose) => $"For {purpose.ToString().ToLowerInvariant()}";

    public static string Of(StandingKind kind) => kind switch
    {
        StandingKind.Declarations => "Declarations of interest",
        StandingKind.MattersArising => "Matters arising",
        StandingKind.ForwardPlan => "Forward plan",
        StandingKind.UrgentBusiness => "Urgent business",
        StandingKind.Other => "Another that stands on each agenda",
        _ => kind.ToString(),
    };

    /// <summary>6pm, 5:30pm</summary>
    public static string Of(TimeOnly time) =>
        time.ToString(time.Minute == 0 ? "htt" : "h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();

    /// <summary>Monday 3 December 2018, 5:30pm</summary>
    public static string When(Meeting meeting) => $"{meeting.Day.DayOfWeek} {InWords.Day(meeting.Day)}, {Of(meeting.Start)}";

    public static string Openness(Meeting meeting) => meeting.IsPublic ? "Open to the public" : "In private";

    /// <summary>What is out of the ordinary about an item of an agenda, a sentence for each.</summary>
    public static IEnumerable<string> Notes(AgendaItem item)
    {
        if (item.Restriction is { } restriction) yield return $"Restricted: {restriction.Words}. {restriction.PublicInterest}";
        if (item.UrgentReason is { } urgent) yield return $"Urgent. The chair’s reason: {urgent}";
        if (item.Supplement is { } supplement) yield return $"In supplementary agenda {supplement}.";
        if (item.Deferred is { } deferred) yield return $"Put off: {deferred}";
        if (item.Withdrawal is { } withdrawn) yield return $"Withdrawn on {InWords.Day(withdrawn.On)} by {withdrawn.By}: {withdrawn.Reason}";
    }

    /// <summary>What another board brought, for an item that came to the agenda by it; of a restricted one no more than that.</summary>
    public static string? Brought(AgendaItem item, GovernanceView view) => item.Escalation is { } id && view.Escalation(id) is { } one
        ? $"Brought before this board by {view.NameOf(one.From)} on {InWords.Day(one.On)}{(item.Restriction is null ? $": {one.Why}" : ".")}"
        : null;

    /// <summary>Papers of an item that were withdrawn after the agenda had gone out with them.</summary>
    public static IEnumerable<string> Withdrawn(AgendaItem item, GovernanceView view) =>
        from paper in view.PapersOf(item)
        let back = paper.Withdrawal
        where back is not null && view.Meeting(item.Meeting)?.Dispatch is { } sent && back.On >= sent.On
        select $"The paper “{paper.Title}” was withdrawn on {InWords.Day(back.On)} by {back.By}: {back.Reason}";

    /// <summary>What became of a meeting, in a sentence: that it moved or is not held, and why.</summary>
    public static string? Note(Meeting meeting) => meeting switch
    {
        { Cancellation: { } cancelled } => cancelled.Reason,
        { Moves: [.., var move] } => $"Moved from {InWords.Day(move.From)}. {move.Reason}",
        _ => meeting.PlannedReason,
    };
}
