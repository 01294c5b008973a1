using Candour.Practice.Counting;

namespace Candour.Practice;

/// <summary>By when something has to be done for a child.</summary>
/// <param name="Due">In words: the day by which.</param>
public sealed record WatchRule(string Code, ListId List, string Title, string Due)
{
    /// <summary>Whom it concerns, in SQL over the columns of the list.</summary>
    internal string Rows { get; init; } = "";

    /// <summary>The day, in SQL.</summary>
    internal string Day { get; init; } = "";

    /// <summary>The title of a rule; its code where this program does not know it any more.</summary>
    public static string TitleOf(string code) => All.FirstOrDefault(one => one.Code == code)?.Title ?? code;

    public string DueWith(PracticeSettings settings) => settings.Fill(Due);

    public static IReadOnlyList<WatchRule> All { get; } =
    [
        new("assessment-45wd", 4, "Assessment to be authorised", "45 working days after its start")
        {
            Rows = "authorised_on IS NULL", Day = "wd(started_on, 45)",
        },
        new("icpc-15wd", 5, "Initial child protection conference to be held", "15 working days after the strategy discussion, unless the conference is unnecessary")
        {
            Rows = "conference_on IS NULL AND unnecessary IS DISTINCT FROM 'yes'", Day = "wd(strategy_on, 15)",
        },
        new("cin-seen", 6, "Child in need to be seen", "[need] working days after the child was last seen, or else after the start")
        {
            Rows = StillOpen.Need, Day = "wd(last_seen_on, [need])",
        },
        new("cpp-visit", 7, "Child with a protection plan to be visited", "[protection] working days after the last visit, or else after the start")
        {
            Rows = StillOpen.Plan, Day = "wd(last_seen_on, [protection])",
        },
        new("cpp-review", 7, "Protection plan to be reviewed", "6 months after the latest review, or else 3 months after the start")
        {
            Rows = StillOpen.Plan, Day = "coalesce(reviewed_on + INTERVAL 6 MONTH, started_on + INTERVAL 3 MONTH)",
        },
        new("cla-review", 8, "Looked-after child to be reviewed", "20 working days after the start, then 3 months after a first review within 3 months of the start, then 6 months after the latest")
        {
            Rows = StillOpen.Care,
            Day = "CASE WHEN reviewed_on IS NULL THEN wd(started_on, 20) WHEN reviewed_on <= started_on + INTERVAL 3 MONTH THEN reviewed_on + INTERVAL 3 MONTH ELSE reviewed_on + INTERVAL 6 MONTH END",
        },
        new("cla-visit", 8, "Looked-after child to be visited", "7 days after the start of the placement, then 42 days after the latest visit, or 3 months in long-term fostering that began more than a year ago")
        {
            Rows = $"{StillOpen.Care} AND placed_on IS NOT NULL",
            Day = "CASE WHEN visited_on IS NULL OR visited_on < placed_on THEN placed_on + 7 WHEN placed_on < {T-12m} AND permanence_plan = 'long-term-fostering' THEN visited_on + INTERVAL 3 MONTH ELSE visited_on + 42 END",
        },
        new("cla-assessment-annual", 8, "Looked-after child to be assessed again", "12 months after the latest assessment that was authorised, or after the start where that is later")
        {
            Rows = StillOpen.Care, Day = "greatest(started_on, assessed_on) + INTERVAL 12 MONTH",
        },
        new("cla-health", 8, "Health assessment of a looked-after child", "20 working days after the start, then 6 months after the latest (under 5, or of unknown age) or 12 months (5 and over)")
        {
            Rows = StillOpen.Care,
            Day = "CASE WHEN health_assessed_on IS NULL OR health_assessed_on < started_on THEN wd(started_on, 20) WHEN coalesce(young, true) THEN health_assessed_on + INTERVAL 6 MONTH ELSE health_assessed_on + INTERVAL 12 MONTH END",
        },
        new("cla-dental", 8, "Dental check of a looked-after child", "12 months after the latest, or after the start where that is later")
        {
            Rows = StillOpen.Care, Day = "greatest(started_on, dental_checked_on) + INTERVAL 12 MONTH",
        },
        new("iro-not-told", 8, "Reviewing officer to be told that a child has moved", "the start of a placement that began since the reviewing officer's last visit, or that is not the first where there was no visit")
        {
            Rows = $"{StillOpen.Care} AND placed_on > coalesce(iro_visited_on, started_on)", Day = "placed_on",
        },
        new("rhi-72h", ExtraLists.Missing, "Return interview to be held", "72 hours after the child’s return, for 3 months, unless the child has declined it")
        {
            Rows = $"{ReturnInterviews.Returned} AND returned_at::DATE > {{T-3m}} AND held_at IS NULL AND accepted IS DISTINCT FROM 'no'", Day = "returned_at::DATE + 3",
        },
        new("pf-visit", ExtraLists.PrivateFostering, "Privately fostered child to be visited", "7 working days after the authority was notified, then 6 weeks after the latest visit, or 12 after one made later than a year after it")
        {
            Rows = PrivateFostering.Open, Day = PrivateFostering.Due,
        },
    ];
}
