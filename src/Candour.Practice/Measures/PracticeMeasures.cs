using Candour.Practice.Counting;

namespace Candour.Practice;

/// <summary>Every measure, in the order in which they are shown.</summary>
public static class PracticeMeasures
{
    private static readonly LeaveOut PlanWithoutStart = new("no start of the plan", "ended_on IS NULL AND started_on IS NULL");
    private static readonly LeaveOut CareWithoutStart = new("no start of being looked after", "ceased_on IS NULL AND started_on IS NULL");
    private static readonly LeaveOut NewInCareWithoutStart = CareWithoutStart with { Rows = "started_on IS NULL" }; // also who has ceased since

    private static readonly LeaveOut PlacementWithoutStart = new("no start of the placement", $"{StillOpen.Care} AND placed_on IS NULL");
    private static readonly LeaveOut ReturnedBefore = new("returned before going missing", ReturnInterviews.ReturnedBefore);

    private static readonly LeaveOut EndedBefore = new("ended before they began", PreProceedings.EndedBefore);
    private static readonly LeaveOut PrivateWithoutStart = new("no day on which the authority was notified", "is_first AND over_on IS NULL AND notified_on IS NULL");
    private const string NotSeen = "a visit at which the child was not seen does not count";

    /// <summary>One that looks at an extra list is counted only where that is there.</summary>
    public static IReadOnlyList<PracticeMeasure> All { get; } =
    [
        Percent("referral-repeat", 3, "Referrals of children referred in the year before", "referrals received", "there were one or more referrals in the last 12 months",
            "true", "referrals_12_months >= 1"),
        Percent("referral-nfa", 3, "Referrals with no further action", "referrals received", "no further action followed",
            "true", "nfa = 'yes'"),
        Percent("assessment-45wd", 4, "Assessments completed within 45 working days", "assessments authorised", "no more than 45 working days lie from start to authorisation",
            "authorised_on IS NOT NULL", "wd(authorised_on) - wd(started_on) <= 45",
            new("no start date", "authorised_on IS NOT NULL AND started_on IS NULL"), new("authorised before the start", "authorised_on < started_on")),
        Percent("assessment-open-over-45wd", 4, "Open assessments beyond 45 working days", "open assessments", "the 45th working day from the start has passed",
            "authorised_on IS NULL AND started_on IS NOT NULL", "started_on < {due 45wd}",
            new LeaveOut("no start date", "authorised_on IS NULL AND started_on IS NULL")),
        Percent("assessment-child-seen", 4, "Assessments in which the child was seen", "assessments authorised", "the child was seen",
            "authorised_on IS NOT NULL", "seen = 'yes'"),
        Percent("s47-to-icpc", 5, "Section 47 enquiries that led to a conference", "section 47 enquiries", "an initial child protection conference was held",
            "true", "conference_on IS NOT NULL"),
        Percent("icpc-15wd", 5, "Conferences within 15 working days of the strategy discussion", "initial child protection conferences held, also where the day of the strategy discussion is not known", "no more than 15 working days lie from strategy discussion to conference",
            "conference_on IS NOT NULL", "wd(conference_on) - wd(strategy_on) <= 15",
            new LeaveOut("conference before the strategy discussion", "conference_on < strategy_on")),
        Percent("icpc-to-plan", 5, "Conferences that led to a plan", "initial child protection conferences held", "a child protection plan followed",
            "conference_on IS NOT NULL", "led_to_plan = 'yes'"),
        Percent("cin-seen", 6, "Children in need seen in time", "children with a child in need plan", "[need] working days after the child was last seen, or else after the start, have not passed",
            $"{StillOpen.Need} AND last_seen_on IS NOT NULL", "last_seen_on >= {due [need]wd}",
            new LeaveOut("neither a start nor a day on which the child was seen", $"{StillOpen.Need} AND last_seen_on IS NULL")),
        Percent("cpp-visit", 7, "Children with a protection plan visited in time", "open child protection plans", "[protection] working days after the last visit, or else after the start, have not passed",
            StillOpen.Plan, "last_seen_on >= {due [protection]wd}", PlanWithoutStart),
        Percent("cpp-seen-alone", 7, "Children with a protection plan seen alone", "open child protection plans with a visit", "the child was seen alone",
            $"{StillOpen.Plan} AND visited_on IS NOT NULL", "seen_alone = 'yes'", PlanWithoutStart.Among("visited_on IS NOT NULL")),
        Percent("cpp-review", 7, "Protection plans reviewed in time", "child protection plans open and started 3 months ago or longer", "6 months after the latest review, or 3 months after the start where there was none, have not passed",
            $"{StillOpen.Plan} AND started_on <= {{T-3m}}", "CASE WHEN reviewed_on IS NULL THEN started_on >= {due 3m} ELSE reviewed_on >= {due 6m} END", PlanWithoutStart),
        Percent("cpp-repeat", 7, "Protection plans of children who had one before", "child protection plans started in the last 6 months", "the child had one or more plans before",
            "started_on > {T-6m}", "previous_plans >= 1", PlanWithoutStart with { Rows = "started_on IS NULL" }),
        Percent("cpp-over-2-years", 7, "Protection plans of more than two years", "open child protection plans", "the plan started more than 2 years ago",
            StillOpen.Plan, "started_on < {T-24m}", PlanWithoutStart),
        Percent("cla-review", 8, "Looked-after children reviewed in time", "children looked after", "20 working days after the start where there was no review, 3 months after a first review within 3 months of the start, or else 6 months after the latest review, have not passed",
            StillOpen.Care, "CASE WHEN reviewed_on IS NULL THEN started_on >= {due 20wd} WHEN reviewed_on <= started_on + INTERVAL 3 MONTH THEN reviewed_on >= {due 3m} ELSE reviewed_on >= {due 6m} END", CareWithoutStart),
        Percent("cla-visit", 8, "Looked-after children visited in time", "children looked after", "7 days after the start of the placement where there was no visit since, 3 months after the latest visit in long-term fostering that began more than a year ago, or else 42 days after the latest visit, have not passed",
            $"{StillOpen.Care} AND placed_on IS NOT NULL", "CASE WHEN visited_on IS NULL OR visited_on < placed_on THEN placed_on >= {due 7d} WHEN placed_on < {T-12m} AND permanence_plan = 'long-term-fostering' THEN visited_on >= {due 3m} ELSE visited_on >= {due 42d} END",
            CareWithoutStart, PlacementWithoutStart),
        Percent("cla-assessment-annual", 8, "Looked-after children assessed in the year", "children looked after for 12 months or longer", "an assessment of the child was authorised in the last 12 months (list 4 must cover the whole year)",
            $"{StillOpen.Care} AND started_on < {{past 12m}}", "assessed_on > {T-12m}", CareWithoutStart) with { Lists = [8, 4] },
        Percent("cla-health", 8, "Looked-after children with a health assessment in time", "children looked after for 20 working days or longer", "there was a health assessment in the last 6 months (under 5) or 12 months (5 and over), and since the start",
            $"{StillOpen.Care} AND started_on < {{past 20wd}} AND young IS NOT NULL", "health_assessed_on >= greatest(started_on, CASE WHEN young THEN {T-6m} ELSE {T-12m} END)",
            CareWithoutStart, new("neither a date of birth nor an age", $"{StillOpen.Care} AND started_on < {{past 20wd}} AND young IS NULL")),
        Percent("iha-20wd", 8, "Initial health assessments within 20 working days", "children who became looked after in the last 6 months, 20 working days ago or longer, and stayed so for those 20", "there was a health assessment from the start to its 20th working day",
            "started_on >= {T-6m} AND started_on < {past 20wd} AND (ceased_on IS NULL OR ceased_on >= wd(started_on, 20))", "health_assessed_on BETWEEN started_on AND wd(started_on, 20)", NewInCareWithoutStart, new("ceased before the start", "started_on >= {T-6m} AND started_on < {past 20wd} AND ceased_on < started_on")),
        Percent("iha-28d", 8, "Initial health assessments within 28 days", "children who became looked after in the last 6 months, 28 days ago or longer, and stayed so for those 28", "there was a health assessment from the start to its 28th day (the council's own definition; the statutory one is 20 working days)",
            "started_on >= {T-6m} AND started_on < {past 28d} AND (ceased_on IS NULL OR ceased_on >= started_on + 28)", "health_assessed_on BETWEEN started_on AND started_on + 28", NewInCareWithoutStart, new("ceased before the start", "started_on >= {T-6m} AND started_on < {past 28d} AND ceased_on < started_on")),
        Percent("cla-dental", 8, "Looked-after children with a dental check in the year", "children looked after for 12 months or longer", "there was a dental check in the last 12 months",
            $"{StillOpen.Care} AND started_on < {{past 12m}}", "dental_checked_on >= {T-12m}", CareWithoutStart),
        Percent("cla-three-placements", 8, "Looked-after children with three or more placements in the year", "children looked after", "there were 3 or more placements in the last 12 months",
            StillOpen.Care, "placements_12_months >= 3", CareWithoutStart),
        Percent("cla-placed-out-of-area", 8, "Looked-after children placed out of the area", "children looked after in a known location", "the placement is outside the authority's area",
            $"{StillOpen.Care} AND location IN ('in', 'out')", "location = 'out'", CareWithoutStart.Among("location IN ('in', 'out')")),
        Percent("cla-permanence-plan", 8, "Looked-after children with a permanence plan", "children looked after for 4 months or longer", "a permanence plan is recorded",
            $"{StillOpen.Care} AND started_on < {{past 4m}}", "permanence_plan IS NOT NULL", CareWithoutStart),
        Percent("rhi-offered", 8, "Return interviews offered", "children looked after who were missing in the last 12 months", "a return interview was offered after the last episode",
            $"{StillOpen.Care} AND missing_12_months >= 1", "interview_offered = 'yes'", CareWithoutStart.Among("missing_12_months >= 1")),
        Percent("rhi-accepted", 8, "Return interviews accepted", "children who were offered a return interview", "the interview was accepted",
            "interview_offered = 'yes'", "interview_accepted = 'yes'"),
        Percent("leaver-in-touch", 9, "Care leavers in touch", "care leavers, without those who died, refused, need no contact or returned home", "the authority is in touch",
            "in_touch IS NULL OR in_touch NOT IN ('died', 'refused', 'not-required', 'returned-home')", "in_touch = 'yes'"),
        Percent("leaver-suitable", 9, "Care leavers in suitable accommodation", "care leavers in touch whose accommodation is known to be suitable or not", "it is suitable",
            "in_touch = 'yes' AND suitability IN ('suitable', 'unsuitable')", "suitability = 'suitable'"),
        Percent("leaver-eet", 9, "Care leavers in education, employment or training", "care leavers in touch whose activity is known", "they are in education, employment or training, full or part time",
            "in_touch = 'yes' AND regexp_full_match(activity, '[FPG][1-6]')", "activity[1] IN ('F', 'P')"),
        new("adoption-a10", [10], PracticeUnit.Days, "Days from entering care to moving in with the adoptive family", "children placed for adoption with a date of entering care", "the mean number of calendar days from entering care to the placement, or to being placed for fostering in FFA or concurrent planning where that was earlier")
        {
            Rows = "entered_care_on IS NOT NULL AND placed_on IS NOT NULL",
            Counts = "least(placed_on, fostered_on) - entered_care_on",
            LeaveOut = [new("no date of entering care", "placed_on IS NOT NULL AND entered_care_on IS NULL"), new("placed before entering care", "least(placed_on, fostered_on) < entered_care_on AND placed_on IS NOT NULL")],
        },
        new("adoption-a2", [10], PracticeUnit.Days, "Days from placement order to match", "children with a placement order and a match", "the mean number of calendar days from the order to the match, 0 where the match came first")
        {
            Rows = "order_on IS NOT NULL AND matched_on IS NOT NULL",
            Counts = "greatest(matched_on - order_on, 0)",
        },
        Caseload,
        Percent("rhi-offered-72h", ExtraLists.Missing, "Return interviews offered within 72 hours", "returns of missing children in the last 6 months, 72 hours ago or longer", "a return interview was offered, or held, within 72 hours of the return",
            ReturnInterviews.Due, $"coalesce({ReturnInterviews.In72Hours("least(offered_at, held_at)")}, false)",
            ReturnedBefore, new("offered, and not known when", $"{ReturnInterviews.Due} AND offered = 'yes' AND offered_at IS NULL AND held_at IS NULL")),
        Percent("rhi-held-72h", ExtraLists.Missing, "Return interviews held within 72 hours", "returns of missing children in the last 6 months, 72 hours ago or longer", "the return interview was held within 72 hours of the return",
            ReturnInterviews.Due, ReturnInterviews.In72Hours("held_at"), ReturnedBefore),
        Percent("cin-every-visit", 6, "Children in need of whom every visit came in time", "children with a child in need plan", $"in the last 6 months no more than [need] working days lay from the start or a visit to the next visit, or to the day; {NotSeen}",
            StillOpen.Need, "need_visits_late = 0", new LeaveOut("no start", $"{StillOpen.Need} AND started_on IS NULL")) with { Lists = [6, ExtraLists.NeedVisits] },
        Percent("cpp-every-visit", 7, "Children with a protection plan of whom every visit came in time", "open child protection plans", $"in the last 6 months no more than [protection] working days lay from the start or a visit to the next visit, or to the day; {NotSeen}",
            StillOpen.Plan, "plan_visits_late = 0", PlanWithoutStart) with { Lists = [7, ExtraLists.ProtectionVisits] },
        Percent("cpp-visits-alone", ExtraLists.ProtectionVisits, "Child protection visits with the child seen alone", "child protection visits in the last 6 months", "the child was seen alone",
            "visited_on > {T-6m}", "seen_alone = 'yes'"),
        Percent("cpp-every-review", 7, "Protection plans of which every review came in time", "child protection plans open and started 3 months ago or longer", "in the last 6 months no more than 3 months lay from the start to the first review and 6 months from each review to the next, or to the day",
            $"{StillOpen.Plan} AND started_on <= {{T-3m}}", "plan_reviews_late = 0", PlanWithoutStart) with { Lists = [7, ExtraLists.ProtectionReviews] },
        Percent("cla-every-visit", 8, "Looked-after children of whom every visit came in time", "children looked after", $"in the last 6 months no more than 7 days lay from the start, and from that of the placement, to the next visit, and 42 days from each visit to the next, or to the day (3 months in long-term fostering, a year after the placement began); {NotSeen}",
            $"{StillOpen.Care} AND placed_on IS NOT NULL", "care_visits_late = 0", CareWithoutStart, PlacementWithoutStart) with { Lists = [8, ExtraLists.CareVisits] },
        Percent("cla-visits-alone", ExtraLists.CareVisits, "Visits to looked-after children with the child seen alone", "visits to looked-after children in the last 6 months", "the child was seen alone",
            "visited_on > {T-6m}", "seen_alone = 'yes'"),
        Percent("cla-every-review", 8, "Looked-after children of whom every review came in time", "children looked after", "in the last 6 months no more than 20 working days lay from the start to the first review, 3 months from the first to the second and 6 months from each later one to the next, or to the day (the list must have every review since the start)",
            StillOpen.Care, "care_reviews_late = 0", CareWithoutStart) with { Lists = [8, ExtraLists.CareReviews] },
        new("pre-proceedings-weeks", [ExtraLists.PreProceedings], PracticeUnit.Weeks, "Weeks in pre-proceedings", "children whose pre-proceedings ended in the last 6 months", "the mean number of weeks from the letter before proceedings, or else the decision, to the agreement to step down or to issue")
        {
            Rows = PreProceedings.Ended, Counts = $"ended_on - {PreProceedings.Begun}", LeaveOut = [EndedBefore],
        },
        Percent("pre-proceedings-in-time", ExtraLists.PreProceedings, "Pre-proceedings ended in time", "children whose pre-proceedings ended in the last 6 months", "no more than [pre-proceedings] weeks lay from the letter before proceedings, or else the decision, to the agreement to step down or to issue",
            PreProceedings.Ended, $"ended_on - {PreProceedings.Begun} <= 7 * [pre-proceedings]", EndedBefore),
        Percent("pre-proceedings-open-over", ExtraLists.PreProceedings, "Open pre-proceedings that have lasted too long", "children in pre-proceedings", "more than [pre-proceedings] weeks have passed since the letter before proceedings, or else the decision",
            $"ended_on IS NULL AND {PreProceedings.Begun} IS NOT NULL", $"{PreProceedings.Begun} + 7 * [pre-proceedings] < {{T}}", new LeaveOut("neither a letter nor a decision", $"ended_on IS NULL AND {PreProceedings.Begun} IS NULL")),
        Percent("pf-first-visit", ExtraLists.PrivateFostering, "First visits to privately fostered children within 7 working days", "private fostering of which the authority was notified in the last 6 months, 7 working days ago or longer", "the child was visited within 7 working days",
            "is_first AND notified_on > {T-6m} AND notified_on < {past 7wd}", "first_visited_on <= wd(notified_on, 7)", PrivateWithoutStart, new("visited before the authority was notified", "is_first AND notified_on > {T-6m} AND notified_on < {past 7wd} AND first_visited_on < notified_on")),
        Percent("pf-visit", ExtraLists.PrivateFostering, "Privately fostered children visited in time", "open private fostering", "7 working days after the authority was notified, where there was no visit, 6 weeks after the latest visit, or 12 weeks after one made later than a year after it was notified, have not passed",
            PrivateFostering.Open, $"{PrivateFostering.Due} >= {{T}}", PrivateWithoutStart),
        Percent("pf-every-visit", ExtraLists.PrivateFostering, "Privately fostered children of whom every visit came in time", "open private fostering", "in the last 6 months no more than 7 working days lay from the day on which the authority was notified to the first visit, and 6 weeks from each visit to the next, or to the day (12 weeks from one made later than a year after)",
            PrivateFostering.Open, "private_visits_late = 0", PrivateWithoutStart),
        Percent("case-every-supervision", 6, "Open cases discussed in supervision in time", "children in need, with a protection plan or looked after", "in the last 6 months no more than [supervision] working days lay from the start or a supervision of the case to the next, or to the day",
            "closed_on IS NULL", "supervision_late = 0", new LeaveOut("no start", "closed_on IS NULL AND started_on IS NULL")) with { Lists = [6, ExtraLists.Supervision] },
        Percent("supervision-oversight", ExtraLists.Supervision, "Supervision with management oversight recorded", "supervision of children’s cases in the last 6 months", "management oversight is recorded",
            "held_on > {T-6m}", "oversight = 'yes'"),
    ];

    /// <summary>Null for a code that this program does not know.</summary>
    public static PracticeMeasure? Find(string? code) => All.FirstOrDefault(one => one.Code == code);

    /// <summary>Counted by itself: over pairs of worker and child, not over rows.</summary>
    internal static PracticeMeasure Caseload => new("caseload", [6, 7, 8, 9], PracticeUnit.ChildrenPerWorker, "Children for each worker",
        "allocated workers with a child in need, with a protection plan, looked after or leaving care", "the mean number of different children; how many workers have more than [caseload]");

    private static PracticeMeasure Percent(string code, ListId list, string title, string of, string counted, string rows, string counts, params LeaveOut[] leaveOut) =>
        new(code, [list], PracticeUnit.Percent, title, of, counted) { Rows = rows, Counts = counts, LeaveOut = leaveOut };
}
