using System.Globalization;
using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Site;

/// <summary>Boards and meetings as pages name them.</summary>
internal static class BoardWords
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

    public static Tag Tag(Meeting meeting, DateOnly today) => meeting.State switch
    {
        MeetingState.Cancelled => new() { Text = "Cancelled", Classes = "govuk-tag--red" },
        MeetingState.Held => new() { Text = "Held", Classes = "govuk-tag--green" },
        _ when meeting.Day < today => new() { Text = "Day has passed", Classes = "govuk-tag--yellow" },
        MeetingState.Dispatched => new() { Text = "Agenda out", Classes = "govuk-tag--turquoise" },
        _ => new() { Text = "Planned", Classes = "govuk-tag--grey" },
    };

    /// <summary>What became of a meeting, in a sentence: that it moved or is not held, and why.</summary>
    public static string? Note(Meeting meeting) => meeting switch
    {
        { Cancellation: { } cancelled } => cancelled.Reason,
        { Moves: [.., var move] } => $"Moved from {InWords.Day(move.From)}. {move.Reason}",
        _ => meeting.PlannedReason,
    };

    /// <summary>Posts, then persons, for a question that either can answer.</summary>
    public static IEnumerable<SelectItem> Somebody(ProgrammeView view) => view.Posts.Select(one => (one.Id, Name: one.Title)).Order(ByName)
        .Concat(view.People.Select(one => (one.Id, one.Name)).Order(ByName)).Select(one => new SelectItem { Value = one.Id.ToString(), Text = one.Name });

    /// <summary>Posts and persons to pick several from; what is chosen already comes first, where it is seen.</summary>
    public static IEnumerable<Choice> Several(ProgrammeView view, IReadOnlyList<Guid> chosen) =>
        Somebody(view).OrderBy(one => !chosen.Contains(Guid.Parse(one.Value!))).Select(one => new Choice { Value = one.Value, Text = one.Text });

    private static Comparer<(Guid Id, string Name)> ByName { get; } =
        Comparer<(Guid Id, string Name)>.Create((one, other) => string.Compare(one.Name, other.Name, StringComparison.OrdinalIgnoreCase));
}
