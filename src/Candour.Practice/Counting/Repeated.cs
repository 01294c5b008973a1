namespace Candour.Practice.Counting;

/// <summary>
/// What is done for a child again and again, each time within so long of the time before or of a beginning. In expressions over the list
/// of the children, <c>name = 0</c> says that in the last 6 months it was never late: no interval that ended in them, or still runs, was too long.
/// </summary>
/// <param name="Of">The list of the children: a row is a plan, or being looked after.</param>
/// <param name="In">The extra list that has a row for each time.</param>
/// <param name="Done">The day on which it was done, a column of that list.</param>
internal sealed record Repeated(string Name, ListId Of, ListId In, string Done)
{
    /// <summary>Which rows of the children, in SQL.</summary>
    public required string Open { get; init; }

    /// <summary>Which times count, in SQL over the extra list.</summary>
    public string Counts { get; init; } = "true";

    /// <summary>Columns of the child's row from which it begins, and begins again.</summary>
    public IReadOnlyList<string> Begins { get; init; } = ["started_on"];

    /// <summary>
    /// The day by which it is to be done next, in SQL over the child's row, <c>step_on</c> (the day before), <c>is_done</c> (whether that was
    /// a time, or a beginning), <c>done</c> (how many times before) and <c>until_on</c> (the next day, or the day that is looked at).
    /// </summary>
    public required string Due { get; init; }

    public static IReadOnlyList<Repeated> All { get; } =
    [
        new("need_visits_late", 6, ExtraLists.NeedVisits, "visited_on") { Open = $"{StillOpen.Need} AND started_on IS NOT NULL", Counts = Seen, Due = "wd(step_on, [need])" },
        new("plan_visits_late", 7, ExtraLists.ProtectionVisits, "visited_on") { Open = StillOpen.Plan, Counts = Seen, Due = "wd(step_on, [protection])" },
        new("plan_reviews_late", 7, ExtraLists.ProtectionReviews, "reviewed_on") { Open = StillOpen.Plan, Due = "CASE WHEN is_done THEN step_on + INTERVAL 6 MONTH ELSE step_on + INTERVAL 3 MONTH END" },
        new("care_visits_late", 8, ExtraLists.CareVisits, "visited_on")
        {
            Open = StillOpen.Care, Counts = Seen, Begins = ["started_on", "placed_on"],
            Due = "CASE WHEN NOT is_done THEN step_on + 7 WHEN placed_on < until_on - INTERVAL 12 MONTH AND permanence_plan = 'long-term-fostering' THEN step_on + INTERVAL 3 MONTH ELSE step_on + 42 END",
        },
        new("care_reviews_late", 8, ExtraLists.CareReviews, "reviewed_on")
        {
            Open = StillOpen.Care, Counts = "cancelled IS DISTINCT FROM 'yes'",
            Due = "CASE done WHEN 0 THEN wd(step_on, 20) WHEN 1 THEN step_on + INTERVAL 3 MONTH ELSE step_on + INTERVAL 6 MONTH END",
        },
        new("private_visits_late", ExtraLists.PrivateFostering, ExtraLists.PrivateFostering, "visited_on")
        {
            Open = PrivateFostering.Open, Begins = ["notified_on"],
            Due = $"CASE WHEN is_done THEN {PrivateFostering.Next("step_on")} ELSE {PrivateFostering.First("step_on")} END",
        },
        new("supervision_late", 6, ExtraLists.Supervision, "held_on") { Open = "closed_on IS NULL AND started_on IS NOT NULL", Due = "wd(step_on, [supervision])" },
    ];

    private const string Seen = "seen IS DISTINCT FROM 'no'";

    public static IEnumerable<Repeated> AskedFor(string expression) => All.Where(one => expression.Contains(one.Name, StringComparison.Ordinal));

    /// <param name="children">The rows of the children as they were known on the day, in SQL.</param>
    /// <param name="times">The rows of the extra list, likewise.</param>
    /// <param name="due"><see cref="Due"/> with the table of working days as <c>wd_step_on</c>.</param>
    public string Statement(string children, string times, string due) => $$"""
        WITH open AS (SELECT * FROM ({{children}}) WHERE {{Open}}),
             begun AS ({{string.Join(" UNION ", Begins.Select(one => $"SELECT row, {one} AS step_on, false AS is_done FROM open WHERE {one} >= {Begins[0]}"))}}),
             taken AS (SELECT row, step_on, true AS is_done FROM open JOIN (SELECT child, {{Done}} AS step_on FROM ({{times}}) WHERE {{Counts}}) AS times USING (child) WHERE step_on >= {{Begins[0]}}),
             steps AS (SELECT row, step_on, is_done, count(*) FILTER (is_done) OVER before AS done, coalesce(lead(step_on) OVER before, {T}) AS until_on
                 FROM (SELECT * FROM begun UNION ALL SELECT * FROM taken) WINDOW before AS (PARTITION BY row ORDER BY step_on, is_done))
        SELECT row, count(*) FILTER (until_on > {T-6m} AND until_on > {{due}}) AS {{Name}}
        FROM steps JOIN open USING (row) LEFT JOIN working_days AS wd_step_on ON wd_step_on.day = step_on GROUP BY row
        """;
}
