using Candour.Improvement;

namespace Candour.Governance;

/// <summary>An item that comes to an agenda by itself.</summary>
/// <param name="Why">Null for what stands on every agenda and has nothing to say.</param>
public sealed record ProposedItem(AgendaItemDraft Draft, string? Why);

/// <summary>What an agenda is still to hold: the board's standing items, minutes that wait for approval, actions that are open, topics meant for the meeting, what other boards brought.</summary>
public static class NextAgenda
{
    public static IReadOnlyList<ProposedItem> Missing(GovernanceView view, Meeting meeting, DateOnly today)
    {
        var board = view.Board(meeting.Board)!;
        var there = view.Items(meeting.Id);
        var standing = board.StandingItems.Where(one => !there.Any(item => Same(item, one)));
        var (last, first) = (standing.Where(one => one.Kind is StandingKind.UrgentBusiness), standing.Where(one => one.Kind is not StandingKind.UrgentBusiness));
        return
        [
            .. first.Select(one => Standing(view, meeting, one)),
            .. view.TopicsAhead(board.Id).Where(one => one.Meeting == meeting.Id && !there.Any(item => item.Topic == one.Id)).Select(Topic),
            .. view.NextUnsent(board.Id, today)?.Id == meeting.Id ? view.WaitingAt(board.Id).Select(one => Brought(view, meeting, one)) : [],
            .. last.Select(one => Standing(view, meeting, one)),
        ];
    }

    // Two standing items of no special kind differ by their titles.
    private static bool Same(AgendaItem item, StandingItem standing) =>
        item.Standing == standing.Kind && (standing.Kind is not StandingKind.Other || item.Title == standing.Title);

    private static ProposedItem Standing(GovernanceView view, Meeting meeting, StandingItem one) =>
        new(new() { Title = one.Title, Standing = one.Kind, Purpose = one.Purpose }, Why(view, meeting, one.Kind));

    private static string? Why(GovernanceView view, Meeting meeting, StandingKind kind)
    {
        if (kind is StandingKind.Minutes)
            return view.AwaitingApproval(meeting) is { Count: > 0 } waiting
                ? $"To approve: {InWords.List(waiting.Select(one => InWords.Day(one.Day)))}."
                : null;
        var (said, count) = kind switch
        {
            StandingKind.MattersArising or StandingKind.Actions => ("open action", view.OpenActions(meeting.Board).Count()),
            StandingKind.ForwardPlan => ("topic", view.TopicsAhead(meeting.Board).Count()),
            _ => ("", 0),
        };
        return count == 0 ? null : $"{InWords.Count(count, said)}.";
    }

    private static ProposedItem Brought(GovernanceView view, Meeting meeting, Escalation one) => new(
        new()
        {
            Title = $"From {view.NameOf(one.From)}: {InWords.Short(one.Why)}",
            Purpose = ItemPurpose.Decision,
            Leads = view.ChairOn(one.From, meeting.Day) is { } chair ? [chair.Who] : [],
            Escalation = one.Id,
        },
        $"Brought before this board on {InWords.Day(one.On)}; it waits for an answer.");

    private static ProposedItem Topic(Topic one) => new(
        new()
        {
            Title = one.Title,
            Purpose = one.Purpose,
            Leads = [.. new[] { one.LeadMember, one.LeadOfficer }.OfType<Guid>()],
            Topic = one.Id,
            Paragraph = one.Private?.Paragraph,
            PublicInterest = one.Private?.Reason,
        },
        "In the forward plan for this meeting.");
}
