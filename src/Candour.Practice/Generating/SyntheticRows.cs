using System.Globalization;

namespace Candour.Practice.Generating;

/// <summary>What each list tells of a child; most of it in time, some of it late.</summary>
internal static class SyntheticRows
{
    public static IEnumerable<object?[]> Of(SyntheticChild child, AnnexAList list)
    {
        var draw = child.Draw(list.Number);
        return list.Number switch
        {
            1 => Contacts(child, list, draw),
            2 => EarlyHelp(child, list, draw),
            3 => Referrals(child, list, draw),
            4 => Assessments(child, list, draw),
            5 => Enquiries(child, list, draw),
            6 => InNeed(child, list, draw),
            7 => Plans(child, list, draw),
            8 => InCare(child, list, draw),
            9 => Leavers(child, list, draw),
            10 => Adoptions(child, list, draw),
            _ when list.IsExtra => SyntheticExtra.Of(child, list),
            _ => SyntheticAdopters.Of(child, list, draw),
        };
    }

    private static IEnumerable<object?[]> Contacts(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is Stage.EarlyHelp or Stage.CareLeaver || child.Referred < child.Authority.WindowFrom) yield break;
        var day = child.Referred.AddDays(-draw.Between(0, 1));
        if (day >= child.Authority.WindowFrom) yield return new SyntheticRow(list, child).Set("contact_on", day).Set("source", child.Source).Cells;
        if (draw.Chance(0.2) && child.IfKnown(day.AddDays(draw.Between(3, 60))) is { } again)
            yield return new SyntheticRow(list, child).Set("contact_on", again).Set("source", draw.Of(("6", 50), ("2A", 30), ("3F", 20))).Cells;
    }

    private static IEnumerable<object?[]> EarlyHelp(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is not Stage.EarlyHelp) yield break;
        var completed = child.IfKnown(child.Referred.AddDays(draw.Between(7, 60)));
        yield return new SyntheticRow(list, child).Set("started_on", child.Referred).Set("completed_on", completed)
            .Set("organisation", draw.Of(("Early Help Service", 5), ("Children's Centre", 3), ("School", 3), ("Health visiting", 2))).Cells;
    }

    private static IEnumerable<object?[]> Referrals(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is < Stage.Referral or Stage.CareLeaver || child.Referred < child.Authority.WindowFrom) yield break;
        yield return new SyntheticRow(list, child).Set("referred_on", child.Referred).Set("source", child.Source).Set("nfa", child.Stage is Stage.Referral ? "yes" : "no")
            .Set("referrals_12_months", draw.Of((0, 84), (1, 12), (2, 3), (3, 1))).Allocated(Service.Assessment).Cells;
    }

    private static IEnumerable<object?[]> Assessments(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is < Stage.Assessment or Stage.CareLeaver) yield break;
        var all = new List<(DateOnly Started, DateOnly? Authorised, string Seen)>();
        var (started, authorised) = (child.AssessmentStarts, child.Assessed);
        // In care an assessment is made anew each year.
        var until = child.EnteredCare is null ? authorised : child.LeavesCare;
        while (started <= child.AsAt && authorised <= SyntheticChild.Later(until, child.Assessed))
        {
            all.Add((started, child.IfKnown(authorised), draw.Of(("yes", 93), ("no", 5), ("unknown", 2))));
            authorised = Recurring.Next(authorised, 365, 0.6, ref draw);
            started = authorised.AddDays(-draw.Between(10, 60));
        }
        var supports = child.Stage is not Stage.Assessment || !draw.Chance(0.75);
        var latest = child.EnteredCare is null || child.LeftCare is not null ? null : all.Max(one => one.Authorised);
        // Of a child in care the list has the latest one, however long ago, so that it can be seen when the next is due.
        foreach (var one in all.Where(one => one.Authorised is null || one.Authorised >= child.Authority.WindowFrom || one.Authorised == latest))
            yield return new SyntheticRow(list, child).Set("started_on", one.Started).Set("authorised_on", one.Authorised).Set("seen", one.Seen)
                .Set("support_needed", one.Authorised is null ? null : supports ? "yes" : "no").Allocated(Service.Assessment).Cells;
    }

    private static IEnumerable<object?[]> Enquiries(SyntheticChild child, AnnexAList list, Draw draw)
    {
        var row = new SyntheticRow(list, child).Set("enquiries_12_months", draw.Of((0, 88), (1, 10), (2, 2))).Set("conferences_12_months", draw.Of((0, 95), (1, 5)));
        if (child.Stage is Stage.ChildProtection)
        {
            if (child.Strategy >= child.Authority.WindowFrom)
                yield return row.Set("strategy_on", child.Strategy).Set("unnecessary", "no").Set("conference_on", child.PlanStarted)
                    .Set("led_to_plan", child.PlanStarted is null ? null : "yes").Allocated(Service.FamilySupport).Cells;
        }
        else if (child.Stage is Stage.Assessment or Stage.ChildInNeed && draw.Chance(0.3) && child.IfKnown(child.Referred.AddDays(draw.Between(0, 14))) is { } strategy && strategy >= child.Authority.WindowFrom)
        {
            var (isHeld, decided) = (draw.Chance(0.25), strategy.AddDays(draw.Between(3, 14)));
            var conference = isHeld ? child.IfKnown(strategy.AddDays(draw.Between(10, 24))) : null;
            yield return row.Set("strategy_on", strategy).Set("conference_on", conference).Set("led_to_plan", conference is null ? null : "no")
                .Set("unnecessary", conference is not null ? "no" : !isHeld && decided <= child.AsAt ? "yes" : null).Allocated(Service.FamilySupport).Cells;
        }
    }

    private static IEnumerable<object?[]> InNeed(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is < Stage.Assessment or Stage.CareLeaver || child.Closed < child.Authority.WindowFrom) yield break;
        var usual = draw.Of(("RC7", 90), ("RC5", 8), ("RC3", 2));
        yield return new SyntheticRow(list, child).Set("started_on", child.Referred).Set("need", child.Need).Set("seen_on", Last(SyntheticVisits.InNeed(child)))
            .Set("closed_on", child.Closed).Set("closure_reason", child.Closed is null ? null : child.Adoption?.Adopted is not null ? "RC1" : usual).Set("status", Status(child)).Allocated(ServiceOf(child)).Cells;
    }

    private static string Status(SyntheticChild child) =>
        child.Closed is not null ? "closed"
        : child.EnteredCare is not null ? "looked-after"
        : child.PlanStarted is not null && child.PlanEnded is null ? "child-protection"
        : child.Stage is Stage.Assessment ? "open-assessment" : "child-in-need";

    private static Service ServiceOf(SyntheticChild child) => child.Stage switch { Stage.LookedAfter => Service.InCare, Stage.Assessment => Service.Assessment, _ => Service.FamilySupport };

    private static IEnumerable<object?[]> Plans(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.PlanStarted is not { } started || child.PlanEnded < child.Authority.WindowFrom) yield break;
        var until = child.PlanEnded ?? child.AsAt;
        var category = draw.Of(("neglect", 40), ("emotional", 42), ("physical", 12), ("sexual", 5), ("multiple", 1));
        _ = draw.Between(1, 10); // the first visit
        var visited = Last(SyntheticVisits.UnderPlan(child, started));
        yield return new SyntheticRow(list, child).Set("started_on", started).Set("first_category", draw.Chance(0.9) ? category : "neglect").Set("category", category)
            .Set("visited_on", visited).Set("seen_alone", visited is null ? null : draw.Of(("yes", 72), ("no", 24), ("unknown", 4))).Set("reviewed_on", Last(SyntheticVisits.PlanReviews(child, started))).Set("ended_on", child.PlanEnded)
            .Set("emergency", child.Draw(23).Chance(0.06) ? "yes" : "no").Set("previous_plans", child.Draw(24).Of((0, 82), (1, 15), (2, 3))).Allocated(Service.FamilySupport).Cells;
    }

    private static DateOnly? Last(IEnumerable<DateOnly> days) => days.Select(one => (DateOnly?)one).LastOrDefault();

    private static IEnumerable<object?[]> InCare(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.EnteredCare is not { } started || child.LeftCare < child.Authority.WindowFrom) yield break;
        var until = child.LeftCare ?? child.AsAt;
        var placements = SyntheticPlacement.Of(child, started, until);
        var placement = placements[^1];
        var (settled, order) = (started.AddDays(draw.Between(30, 110)), draw.Of(("C2", 60), ("C1", 22), ("V2", 18)));
        var onEntry = draw.Of(("V2", 60), ("C1", 36), ("L2", 4));
        var (legalOn, legal) = child.Adoption?.Ordered is { } adoptionOrder ? (adoptionOrder, "E1") : settled <= until ? (settled, order) : (started, onEntry);
        var (planned, plan) = (started.AddDays(draw.Between(60, 130)), draw.Of(("long-term-fostering", 40), ("return-to-family", 25), ("sgo-cao", 12), ("supported-living", 12), ("residential", 6), ("other", 3), ((string?)null, 4)));
        var missing = draw.Chance(0.2) ? draw.Of((1, 60), (2, 20), (5, 20)) : 0;
        if (child.Age < 11) missing = 0;
        var offered = draw.Of(("yes", 80), ("no", 15), ("unknown", 5));
        var (accepted, left) = (draw.Of(("yes", 60), ("no", 40)), draw.Of(("E4A", 50), ("E4B", 10), ("E5", 15), ("E47", 15), ("E8", 10)));
        yield return new SyntheticRow(list, child).Set("uasc", draw.Chance(0.08) && child.Born.AddYears(14) < started ? "yes" : "no").Set("started_on", started).Set("need", child.Need)
            .Set("second_period", draw.Chance(0.04) ? "yes" : "no").Set("legal_status_on", legalOn).Set("legal_status", legal)
            .Set("reviewed_on", Last(SyntheticVisits.CareReviews(child, started))).Set("visited_on", SyntheticPlacement.Visited(placements, until, child))
            .Set("permanence_plan", planned > child.AsAt ? null : child.Adoption is not null ? "adoption" : plan)
            .Set("iro_visited_on", Recurring.Last(started.AddDays(draw.Between(14, 40)), until, 90, 0.1, child.Draw(26)))
            .Set("health_assessed_on", HealthAssessed(child, started, until)).Set("dental_checked_on", Recurring.Last(started.AddDays(draw.Between(60, 360)), until, 365, 0.8, child.Draw(28)))
            .Set("placements_12_months", SyntheticPlacement.Count(placements, child.AsAt.AddYears(-1))).Set("ceased_on", child.LeftCare)
            .Set("ceased_reason", child.LeftCare is null ? null : child.Adoption?.Adopted is not null ? "E11" : left)
            .Set("placed_on", placement.Started).Set("placement_type", placement.Type).Set("provider", placement.Provider)
            .Set("location", placement.IsOut ? "out" : "in").Set("placement_la", placement.IsOut ? "Westmere" : "Eastmere").Set("missing_12_months", missing).Set("absent_12_months", draw.Of((0, 96), (1, 4)))
            .Set("interview_offered", missing == 0 ? null : offered).Set("interview_accepted", missing > 0 && offered is "yes" ? accepted : null).Allocated(Service.InCare).Cells;
    }

    /// <summary>The first within 20 working days most often; then twice a year until the fifth birthday, and once a year.</summary>
    private static DateOnly? HealthAssessed(SyntheticChild child, DateOnly started, DateOnly until)
    {
        var draw = child.Draw(27);
        var (next, latest) = (started.AddDays(draw.Chance(0.7) ? draw.Between(5, 26) : 26 + Recurring.DaysLate(ref draw)), (DateOnly?)null);
        while (next <= until)
        {
            latest = next;
            next = Recurring.Next(next, next < child.Born.AddYears(5) ? 181 : 365, 0.7, ref draw);
        }
        return latest;
    }

    private static IEnumerable<object?[]> Leavers(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is not Stage.CareLeaver) yield break;
        var touch = draw.Of(("yes", 90), ("no", 6), ("refused", 2), ("not-required", 1), ("returned-home", 1));
        var isIn = touch is "yes";
        yield return new SyntheticRow(list, child).Set("uasc", draw.Chance(0.1) ? "yes" : "no").Set("eligibility", "former-relevant").Set("pathway_reviewed_on", Recurring.Last(child.Referred.AddDays(-draw.Between(1, 150)), child.AsAt, 181, 0.4, child.Draw(29)))
            .Set("in_touch", touch).Set("contact_on", Recurring.Last(child.Referred.AddDays(-draw.Between(1, 30)), child.AsAt, isIn ? 56 : 250, 0.1, child.Draw(30)))
            .Set("accommodation", isIn ? draw.Of(("U", 40), ("D", 20), ("B", 12), ("E", 6), ("K", 8), ("Z", 8), ("X", 4), ("S", 2)) : null).Set("suitability", isIn ? draw.Of(("suitable", 88), ("unsuitable", 12)) : null)
            .Set("activity", isIn ? draw.Of(("F1", 7), ("F2", 22), ("F3", 22), ("P2", 3), ("P3", 4), ("G4", 8), ("G5", 26), ("G6", 8)) : null)
            .Allocated(Service.LeavingCare).Set("adviser", string.Create(CultureInfo.InvariantCulture, $"Adviser {draw.Between(1, Math.Max(1, child.Authority.Children / 700))}")).Cells;
    }

    private static IEnumerable<object?[]> Adoptions(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Adoption is not { IsTold: true } adoption) yield break;
        yield return new SyntheticRow(list, child).Set("family", adoption.Matched is null ? null : SyntheticAdopters.Family(child)).Set("entered_care_on", child.EnteredCare).Set("decided_on", adoption.Decided)
            .Set("order_on", adoption.Ordered).Set("matched_on", adoption.Matched).Set("placed_on", adoption.Placed).Set("adopted_on", adoption.Adopted).Set("reversed_on", adoption.Reversed)
            .Set("reversed_reason", adoption.Reversed is null ? null : draw.Of(("RD1", 50), ("RD2", 15), ("RD3", 30), ("RD4", 5))).Set("fostered_on", adoption.Fostered).Cells;
    }
}
