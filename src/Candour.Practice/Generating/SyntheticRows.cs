using System.Globalization;

namespace Candour.Practice.Generating;

/// <summary>What each list tells of a child; most of it in time, some of it late.</summary>
internal static class SyntheticRows
{
    public static IEnumerable<object?[]> Of(SyntheticChild child, AnnexAList list)
    {
        var draw = child.Authority.Draw(child.Index, list.Number);
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
            _ => SyntheticAdopters.Of(child, list, draw),
        };
    }

    private static IEnumerable<object?[]> Contacts(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is Stage.EarlyHelp or Stage.CareLeaver || child.Referred < child.Authority.WindowFrom) yield break;
        var day = SyntheticChild.Later(child.Referred.AddDays(-draw.Between(0, 1)), child.Authority.WindowFrom);
        yield return new SyntheticRow(list, child).Set("contact_on", day).Set("source", child.Source).Cells;
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
            .Set("referrals_12_months", draw.Of((0, 84), (1, 12), (2, 3), (3, 1))).Allocated(ref draw, "Assessment", 0.2).Cells;
    }

    private static IEnumerable<object?[]> Assessments(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is < Stage.Assessment or Stage.CareLeaver) yield break;
        var started = child.IfKnown(child.Referred.AddDays(draw.Between(0, 2))) ?? child.AsAt;
        var authorised = child.IfKnown(started.AddDays(draw.Chance(0.82) ? draw.Between(6, 62) : draw.Between(63, 110)));
        // Who has a plan or is in care was assessed before.
        if (child.Stage > Stage.Assessment && authorised is null) authorised = child.AsAt;
        if (authorised is null || authorised >= child.Authority.WindowFrom) yield return Assessment(child, list, started, authorised, ref draw);
        // In care an assessment is made anew each year; the list covers the year so that this can be seen.
        if (child.EnteredCare is not { } care || child.LeftCare is not null || care > child.AsAt.AddYears(-1) || !draw.Chance(0.85)) yield break;
        var again = child.AsAt.AddDays(-draw.Between(1, 350));
        yield return Assessment(child, list, again.AddDays(-draw.Between(10, 60)), again, ref draw);
    }

    private static object?[] Assessment(SyntheticChild child, AnnexAList list, DateOnly started, DateOnly? authorised, ref Draw draw) =>
        new SyntheticRow(list, child).Set("started_on", started).Set("authorised_on", authorised).Set("seen", draw.Of(("yes", 93), ("no", 5), ("unknown", 2)))
            .Set("support_needed", authorised is null ? null : child.Stage is Stage.Assessment && draw.Chance(0.75) ? "no" : "yes").Allocated(ref draw, "Assessment", 0.2).Cells;

    private static IEnumerable<object?[]> Enquiries(SyntheticChild child, AnnexAList list, Draw draw)
    {
        var row = new SyntheticRow(list, child).Set("enquiries_12_months", draw.Of((0, 88), (1, 10), (2, 2))).Set("conferences_12_months", draw.Of((0, 95), (1, 5)));
        if (child.Stage is Stage.ChildProtection)
        {
            if (child.Strategy >= child.Authority.WindowFrom)
                yield return row.Set("strategy_on", child.Strategy).Set("unnecessary", "no").Set("conference_on", child.PlanStarted)
                    .Set("led_to_plan", child.PlanStarted is null ? null : "yes").Allocated(ref draw, "Family Support", 0.2).Cells;
        }
        else if (child.Stage is Stage.Assessment or Stage.ChildInNeed && draw.Chance(0.3) && child.IfKnown(child.Referred.AddDays(draw.Between(0, 14))) is { } strategy && strategy >= child.Authority.WindowFrom)
        {
            var conference = draw.Chance(0.2) ? child.IfKnown(strategy.AddDays(draw.Between(10, 24))) : null;
            yield return row.Set("strategy_on", strategy).Set("conference_on", conference).Set("led_to_plan", conference is null ? null : "no")
                .Set("unnecessary", conference is not null ? "no" : draw.Chance(0.85) ? "yes" : null).Allocated(ref draw, "Family Support", 0.2).Cells;
        }
    }

    private static IEnumerable<object?[]> InNeed(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is < Stage.Assessment or Stage.CareLeaver || child.LeftCare < child.Authority.WindowFrom) yield break;
        var (closed, reason) = child.LeftCare is { } left ? (left, child.Adoption is null ? "RC7" : "RC1") : (child.Closed, child.Closed is null ? null : draw.Of(("RC7", 90), ("RC5", 8), ("RC3", 2)));
        var seen = SyntheticChild.Later((closed ?? child.AsAt).AddDays(-(draw.Chance(0.85) ? draw.Between(0, 26) : draw.Between(27, 70))), child.Referred);
        yield return new SyntheticRow(list, child).Set("started_on", child.Referred).Set("need", child.Need).Set("seen_on", child.Age < 0 ? null : SyntheticChild.Later(seen, child.Born) is var day && day <= (closed ?? child.AsAt) ? day : null)
            .Set("closed_on", closed).Set("closure_reason", reason).Set("status", Status(child, closed)).Allocated(ref draw, Service(child), Share(child)).Cells;
    }

    private static string Status(SyntheticChild child, DateOnly? closed) =>
        closed is not null ? "closed"
        : child.Stage is Stage.LookedAfter ? "looked-after"
        : child.PlanStarted is not null && child.PlanEnded is null ? "child-protection"
        : child.Stage is Stage.Assessment ? "open-assessment" : "child-in-need";

    private static string Service(SyntheticChild child) => child.Stage switch { Stage.LookedAfter => "Children in Care", Stage.Assessment => "Assessment", _ => "Family Support" };

    private static double Share(SyntheticChild child) => child.Stage is Stage.LookedAfter ? 0.06 : 0.2;

    private static IEnumerable<object?[]> Plans(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.PlanStarted is not { } started || child.PlanEnded < child.Authority.WindowFrom) yield break;
        var until = child.PlanEnded ?? child.AsAt;
        var category = draw.Of(("neglect", 40), ("emotional", 42), ("physical", 12), ("sexual", 5), ("multiple", 1));
        var visited = SyntheticChild.Later(until.AddDays(-(draw.Chance(0.86) ? draw.Between(0, 13) : draw.Between(14, 40))), started);
        var visit = child.Age < 0 || (visited == started && draw.Chance(0.7)) ? (DateOnly?)null : SyntheticChild.Later(visited, child.Born);
        if (visit > until) visit = null;
        var reviewed = child.PlanEnded ?? Reviewed(started, child.AsAt, 88, ref draw);
        yield return new SyntheticRow(list, child).Set("started_on", started).Set("first_category", draw.Chance(0.9) ? category : "neglect").Set("category", category)
            .Set("visited_on", visit).Set("seen_alone", visit is null ? null : draw.Of(("yes", 72), ("no", 24), ("unknown", 4))).Set("reviewed_on", reviewed).Set("ended_on", child.PlanEnded)
            .Set("emergency", draw.Chance(0.06) ? "yes" : "no").Set("previous_plans", draw.Of((0, 82), (1, 15), (2, 3))).Allocated(ref draw, "Family Support", 0.2).Cells;
    }

    /// <summary>The first review after some days, then within six months; one in twelve is late.</summary>
    private static DateOnly? Reviewed(DateOnly started, DateOnly until, int first, ref Draw draw)
    {
        var earliest = started.AddDays(first - draw.Between(0, first / 4));
        if (draw.Chance(0.08)) return earliest.AddDays(150) < until.AddDays(-200) ? until.AddDays(-draw.Between(185, 200)) : null;
        return earliest > until ? null : SyntheticChild.Later(until.AddDays(-draw.Between(0, 175)), earliest);
    }

    private static IEnumerable<object?[]> InCare(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.EnteredCare is not { } started || child.LeftCare < child.Authority.WindowFrom) yield break;
        var until = child.LeftCare ?? child.AsAt;
        var days = until.DayNumber - started.DayNumber;
        var placed = draw.Chance(0.45) ? started : started.AddDays(draw.Between(0, days));
        if (child.Adoption?.Placed is { } adopters) placed = SyntheticChild.Later(adopters, started);
        var type = child.Adoption?.Placed is not null ? "A6" : draw.Of(("U6", 45), ("U4", 20), ("U1", 5), ("U3", 10), ("K2", 10), ("H5", 6), ("P1", 4));
        var missing = child.Age >= 11 && draw.Chance(0.2) ? draw.Of((1, 60), (2, 20), (5, 20)) : 0;
        var offered = missing == 0 ? null : draw.Of(("yes", 80), ("no", 15), ("unknown", 5));
        var health = days > 30 && draw.Chance(0.9) ? Within(started.AddDays(draw.Chance(0.7) ? draw.Between(5, 27) : draw.Between(28, 60)), until, child.Age < 5 ? 182 : 365, ref draw) : null;
        var isOut = draw.Chance(0.35);
        yield return new SyntheticRow(list, child).Set("uasc", child.Age > 14 && days < 365 && draw.Chance(0.08) ? "yes" : "no").Set("started_on", started).Set("need", child.Need)
            .Set("second_period", draw.Chance(0.04) ? "yes" : "no").Set("legal_status_on", started.AddDays(days > 120 ? draw.Between(30, 120) : 0))
            .Set("legal_status", child.Adoption?.Ordered is not null ? "E1" : days > 120 ? draw.Of(("C2", 60), ("C1", 22), ("V2", 18)) : draw.Of(("V2", 60), ("C1", 36), ("L2", 4)))
            .Set("reviewed_on", Reviewed(started, until, 28, ref draw)).Set("visited_on", Within(started.AddDays(draw.Between(0, 7)), until, 42, ref draw))
            .Set("permanence_plan", days < 120 && draw.Chance(0.8) ? null : child.Adoption is not null ? "adoption" : draw.Of(("long-term-fostering", 40), ("return-to-family", 25), ("sgo-cao", 12), ("supported-living", 12), ("residential", 6), ("other", 3), (null, 4)))
            .Set("iro_visited_on", days > 20 && draw.Chance(0.8) ? Within(started.AddDays(14), until, 180, ref draw) : null)
            .Set("health_assessed_on", health).Set("dental_checked_on", days > 90 && draw.Chance(0.85) ? Within(started.AddDays(60), until, 365, ref draw) : null)
            .Set("placements_12_months", draw.Of((1, 68), (2, 20), (3, 8), (4, 4))).Set("ceased_on", child.LeftCare)
            .Set("ceased_reason", child.LeftCare is null ? null : child.Adoption is not null ? "E11" : draw.Of(("E4A", 50), ("E4B", 10), ("E5", 15), ("E47", 15), ("E8", 10)))
            .Set("placed_on", placed).Set("placement_type", type).Set("provider", type is "P1" ? "PR0" : draw.Of(("PR1", 55), ("PR4", 40), ("PR5", 5)))
            .Set("location", isOut ? "out" : "in").Set("placement_la", isOut ? "Westmere" : "Eastmere").Set("missing_12_months", missing).Set("absent_12_months", draw.Of((0, 96), (1, 4)))
            .Set("interview_offered", offered).Set("interview_accepted", offered is "yes" ? draw.Of(("yes", 60), ("no", 40)) : null).Allocated(ref draw, "Children in Care", 0.06).Cells;
    }

    /// <summary>The last of what is done every so many days from a first time on; one in ten is late.</summary>
    private static DateOnly? Within(DateOnly first, DateOnly until, int every, ref Draw draw)
    {
        var last = until.AddDays(-(draw.Chance(0.9) ? draw.Between(0, every - 1) : draw.Between(every, every + (every / 2))));
        return first > until ? null : SyntheticChild.Later(last, first);
    }

    private static IEnumerable<object?[]> Leavers(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is not Stage.CareLeaver) yield break;
        var touch = draw.Of(("yes", 90), ("no", 6), ("refused", 2), ("not-required", 1), ("returned-home", 1));
        var isIn = touch is "yes";
        yield return new SyntheticRow(list, child).Set("uasc", draw.Chance(0.1) ? "yes" : "no").Set("eligibility", "former-relevant").Set("pathway_reviewed_on", child.AsAt.AddDays(-draw.Between(1, draw.Chance(0.85) ? 180 : 400)))
            .Set("in_touch", touch).Set("contact_on", child.AsAt.AddDays(-(isIn ? draw.Between(1, 60) : draw.Between(90, 300))))
            .Set("accommodation", isIn ? draw.Of(("U", 40), ("D", 20), ("B", 12), ("E", 6), ("K", 8), ("Z", 8), ("X", 4), ("S", 2)) : null).Set("suitability", isIn ? draw.Of(("suitable", 88), ("unsuitable", 12)) : null)
            .Set("activity", isIn ? draw.Of(("F1", 7), ("F2", 22), ("F3", 22), ("P2", 3), ("P3", 4), ("G4", 8), ("G5", 26), ("G6", 8)) : null)
            .Allocated(ref draw, "Leaving Care", 0.03).Set("adviser", string.Create(CultureInfo.InvariantCulture, $"Adviser {draw.Between(1, Math.Max(1, child.Authority.Children / 700))}")).Cells;
    }

    private static IEnumerable<object?[]> Adoptions(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Adoption is not { } adoption) yield break;
        yield return new SyntheticRow(list, child).Set("family", adoption.Matched is null ? null : SyntheticAdopters.Family(child)).Set("entered_care_on", child.EnteredCare).Set("decided_on", adoption.Decided)
            .Set("order_on", adoption.Ordered).Set("matched_on", adoption.Matched).Set("placed_on", adoption.Placed).Set("adopted_on", adoption.Adopted).Set("reversed_on", adoption.Reversed)
            .Set("reversed_reason", adoption.Reversed is null ? null : draw.Of(("RD1", 50), ("RD2", 15), ("RD3", 30), ("RD4", 5))).Set("fostered_on", adoption.Fostered).Cells;
    }
}
