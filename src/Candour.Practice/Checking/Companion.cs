namespace Candour.Practice.Checking;

/// <summary>A column that is filled in wherever another is.</summary>
internal sealed record Companion(ListId List, string Where, string Needed)
{
    public static IReadOnlyList<Companion> All { get; } =
    [
        new(6, "closed_on", "closure_reason"),
        new(6, "closure_reason", "closed_on"),
        new(7, "visited_on", "seen_alone"),
        new(8, "ceased_on", "ceased_reason"),
        new(8, "ceased_reason", "ceased_on"),
        new(8, "interview_accepted", "interview_offered"),
        new(10, "reversed_on", "reversed_reason"),
        new(10, "reversed_reason", "reversed_on"),
        new(11, "left_on", "left_reason"),
        new(11, "left_reason", "left_on"),
        new(ExtraLists.Missing, "returned_at", "offered"),
        new(ExtraLists.Missing, "offered_at", "offered"),
        new(ExtraLists.Missing, "held_at", "accepted"),
        new(ExtraLists.PreProceedings, "ended_on", "outcome"),
        new(ExtraLists.PreProceedings, "outcome", "ended_on"),
    ];
}
