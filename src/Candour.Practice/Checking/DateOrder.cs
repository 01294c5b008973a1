namespace Candour.Practice.Checking;

/// <summary>Two days of a row of which one cannot come before the other.</summary>
/// <param name="Severity">An error where it is impossible; a warning where it is rare.</param>
internal sealed record DateOrder(ListId List, string Earlier, string Later, Severity Severity = Severity.Error)
{
    public static IReadOnlyList<DateOrder> All { get; } =
    [
        new(2, "started_on", "completed_on"),
        new(4, "started_on", "authorised_on"),
        new(5, "strategy_on", "conference_on"),
        new(6, "started_on", "closed_on"),
        new(6, "seen_on", "closed_on", Severity.Warning),
        new(7, "started_on", "ended_on"),
        new(7, "started_on", "reviewed_on", Severity.Warning),
        new(7, "visited_on", "ended_on", Severity.Warning),
        new(7, "reviewed_on", "ended_on", Severity.Warning),
        new(8, "started_on", "ceased_on"),
        new(8, "started_on", "legal_status_on", Severity.Warning),
        new(8, "started_on", "placed_on"),
        new(8, "started_on", "reviewed_on", Severity.Warning),
        new(8, "placed_on", "ceased_on"),
        new(8, "legal_status_on", "ceased_on", Severity.Warning),
        new(10, "entered_care_on", "decided_on"),
        new(10, "entered_care_on", "order_on"),
        new(10, "entered_care_on", "fostered_on", Severity.Warning),
        new(10, "decided_on", "reversed_on"),
        new(10, "decided_on", "matched_on", Severity.Warning),
        new(10, "matched_on", "placed_on", Severity.Warning),
        new(10, "placed_on", "adopted_on"),
        new(10, "order_on", "adopted_on"),
        new(11, "enquired_on", "stage_1_started_on"),
        new(11, "stage_1_started_on", "stage_1_ended_on"),
        new(11, "stage_1_ended_on", "stage_2_started_on"),
        new(11, "stage_2_started_on", "stage_2_ended_on"),
        new(11, "applied_on", "approved_on"),
        new(11, "approved_on", "matched_on"),
        new(11, "matched_on", "placed_on"),
        new(11, "placed_on", "adopted_on"),
        new(11, "enquired_on", "left_on"),
        new(ExtraLists.Missing, "went_at", "returned_at"),
        new(ExtraLists.Missing, "went_at", "offered_at"),
        new(ExtraLists.Missing, "offered_at", "held_at", Severity.Warning),
        new(ExtraLists.Missing, "returned_at", "held_at", Severity.Warning),
        new(ExtraLists.PreProceedings, "decided_on", "letter_on", Severity.Warning),
        new(ExtraLists.PreProceedings, "decided_on", "ended_on"),
        new(ExtraLists.PreProceedings, "letter_on", "ended_on", Severity.Warning),
        new(ExtraLists.PrivateFostering, "notified_on", "visited_on", Severity.Warning),
        new(ExtraLists.PrivateFostering, "notified_on", "ended_on"),
        new(ExtraLists.PrivateFostering, "visited_on", "ended_on", Severity.Warning),
    ];
}
