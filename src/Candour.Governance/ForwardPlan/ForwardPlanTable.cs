using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A board's forward plan as it is printed: by meeting, then what has a time but no meeting, then the rest.</summary>
public sealed record ForwardPlanTable(IReadOnlyList<ForwardPlanPart> Parts)
{
    public static ForwardPlanTable Of(GovernanceView view, Board board, DateOnly today)
    {
        var ahead = view.TopicsAhead(board.Id).ToList();
        var meetings = view.MeetingsOf(board.Id).Where(one => one.Cancellation is null && !one.IsPast(today)).ToList();
        var placed = meetings.Select(one => one.Id).ToHashSet();
        return new(
        [
            .. meetings.Select(one => new ForwardPlanPart(one, InWords.Day(one.Day), Rows(view, ahead.Where(topic => topic.Meeting == one.Id)))),
            .. ahead.Where(one => one.Meeting is null).GroupBy(one => one.When ?? "To be settled")
                .OrderBy(one => one.Key == "To be settled")
                .Select(one => new ForwardPlanPart(null, one.Key, Rows(view, one))),
            .. ahead.Where(one => one.Meeting is { } id && !placed.Contains(id)).ToList() is { Count: > 0 } left
                ? [new ForwardPlanPart(null, "Not taken when it was planned", Rows(view, left))]
                : Array.Empty<ForwardPlanPart>(),
        ]);
    }

    private static IReadOnlyList<ForwardPlanRow> Rows(GovernanceView view, IEnumerable<Topic> topics) =>
    [
        .. topics.Select(one => new ForwardPlanRow(
            one, one.LeadMember is { } member ? view.NameOf(member) : null, one.LeadOfficer is { } officer ? view.NameOf(officer) : null, view.ItemOf(one))),
    ];
}

public sealed record ForwardPlanPart(Meeting? Meeting, string When, IReadOnlyList<ForwardPlanRow> Rows);

/// <param name="Item">The agenda item that it has become.</param>
public sealed record ForwardPlanRow(Topic Topic, string? LeadMember, string? LeadOfficer, AgendaItem? Item)
{
    /// <summary>Lead member and lead officer, whichever there are.</summary>
    public IEnumerable<string> Leads => new[] { LeadMember, LeadOfficer }.OfType<string>();
}
