namespace Candour.Practice.Generating;

/// <summary>What the extra lists tell of a child, in agreement with the eleven.</summary>
internal static class SyntheticExtra
{
    private const int Purpose = 110; // and one more for each list

    public static IEnumerable<object?[]> Of(SyntheticChild child, AnnexAList list)
    {
        var draw = child.Draw(Purpose + list.Number);
        return list.Name switch
        {
            "ssd_missing" => Missing(child, list, draw),
            "ssd_cin_visits" => Row(child, 6) is null ? [] : Visits(child, list, SyntheticVisits.InNeed(child), null, draw),
            "ssd_cp_visits" => child.PlanStarted is { } plan && Row(child, 7) is { } row ? Visits(child, list, SyntheticVisits.UnderPlan(child, plan), (string?)Cell(row, 7, "seen_alone"), draw) : [],
            "ssd_cp_reviews" => child.PlanStarted is { } plan && Row(child, 7) is not null ? Reviews(child, list, SyntheticVisits.PlanReviews(child, plan)) : [],
            "ssd_cla_visits" => child.EnteredCare is { } care && Row(child, 8) is not null ? Visits(child, list, SyntheticVisits.InCare(child, care), null, draw) : [],
            "ssd_cla_reviews" => child.EnteredCare is { } care && Row(child, 8) is not null ? Reviews(child, list, SyntheticVisits.CareReviews(child, care)) : [],
            "ssd_pre_proceedings" => PreProceedings(child, list, draw),
            "private_fostering_visits" => PrivateFostering(child, list, draw),
            _ => Supervision(child, list, draw),
        };
    }

    /// <summary>Of the last year: what came before is the same for every load, and nothing is counted with it.</summary>
    /// <param name="lastAlone">Whether the child was seen alone at the last visit, where a list of the eleven tells it.</param>
    private static IEnumerable<object?[]> Visits(SyntheticChild child, AnnexAList list, IEnumerable<DateOnly> days, string? lastAlone, Draw draw)
    {
        var all = days.ToList();
        foreach (var (i, day) in all.Index())
        {
            var (seen, alone) = (draw.Chance(0.97) || i == all.Count - 1, draw.Of(("yes", 72), ("no", 24), ("unknown", 4)));
            if (day > child.AsAt.AddYears(-1))
                yield return new SyntheticRow(list, child).Set("visited_on", day).Set("seen", seen ? "yes" : "no").Set("seen_alone", !seen ? "no" : i == all.Count - 1 ? lastAlone ?? alone : alone).Cells;
        }
    }

    private static IEnumerable<object?[]> Reviews(SyntheticChild child, AnnexAList list, IEnumerable<DateOnly> days)
    {
        foreach (var day in days)
        {
            var row = new SyntheticRow(list, child).Set("reviewed_on", day);
            if (list.Has("cancelled")) row.Set("cancelled", "no");
            yield return row.Cells;
        }
    }

    /// <summary>As many episodes of the last year as list 8 counts; of the last it tells whether an interview was offered and accepted.</summary>
    private static IEnumerable<object?[]> Missing(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.EnteredCare is not { } care || Row(child, 8) is not { } row || Cell(row, 8, "missing_12_months") is not int count) yield break;
        var until = child.LeftCare ?? child.AsAt;
        var most = Math.Min(360, until.DayNumber - care.DayNumber);
        var days = new List<int>();
        for (var i = 0; i < count; i++) days.Add(draw.Between(Math.Min(4, most), most));
        foreach (var (i, ago) in days.OrderDescending().Index())
        {
            var went = until.AddDays(-ago).ToDateTime(new TimeOnly(draw.Between(14, 20), draw.Between(1, 59)));
            var returned = went.AddMinutes(ago < 4 ? 150 : draw.Between(120, 70 * 60));
            var isLast = i == count - 1;
            var offered = isLast ? (string?)Cell(row, 8, "interview_offered") : draw.Of(("yes", 80), ("no", 20));
            var accepted = isLast ? (string?)Cell(row, 8, "interview_accepted") : offered is "yes" ? draw.Of(("yes", 60), ("no", 40)) : null;
            var offeredAt = returned.AddMinutes(draw.Chance(0.8) ? draw.Between(60, 48 * 60) : draw.Between(49 * 60, 110 * 60));
            var heldAt = offeredAt.AddMinutes(draw.Chance(0.6) ? draw.Between(60, 24 * 60) : draw.Between(25 * 60, 160 * 60));
            yield return new SyntheticRow(list, child).Set("kind", "missing").Set("went_at", went).Set("returned_at", returned).Set("offered", offered).Set("accepted", accepted)
                .Set("offered_at", offered is "yes" ? IfKnown(child, offeredAt) : null).Set("held_at", accepted is "yes" ? IfKnown(child, heldAt) : null).Cells;
        }
    }

    private static IEnumerable<object?[]> PreProceedings(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.PlanStarted is not { } plan || !draw.Chance(0.3) || child.IfKnown(plan.AddDays(draw.Between(30, 200))) is not { } decided) yield break;
        var letter = child.IfKnown(decided.AddDays(draw.Between(3, 14)));
        var ended = letter is null ? null : child.IfKnown(letter.Value.AddDays(draw.Chance(0.7) ? draw.Between(70, 112) : draw.Between(113, 200)));
        yield return new SyntheticRow(list, child).Set("family", SyntheticAdopters.Family(child)).Set("decided_on", decided).Set("letter_on", letter).Set("ended_on", ended)
            .Set("outcome", ended is null ? null : draw.Of(("issue", 45), ("step-down", 55))).Cells;
    }

    private static IEnumerable<object?[]> PrivateFostering(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Stage is not Stage.ChildInNeed || child.Born > child.Referred || !draw.Chance(0.06) || Row(child, 6) is null) yield break;
        var first = child.Referred.AddDays(draw.Chance(0.85) ? draw.Between(0, 9) : 9 + Recurring.DaysLate(ref draw));
        var visits = Recurring.All(first, child.Closed ?? child.AsAt, 42, 0.15, draw).ToList();
        foreach (var visit in visits.Count == 0 ? [(DateOnly?)null] : visits.Select(one => (DateOnly?)one))
            yield return new SyntheticRow(list, child).Set("notified_on", child.Referred).Set("visited_on", visit).Set("ended_on", child.Closed).Cells;
    }

    private static IEnumerable<object?[]> Supervision(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (Row(child, 6) is not { } row) yield break;
        var first = child.Referred.AddDays(draw.Between(5, 25));
        foreach (var day in Recurring.All(first, child.Closed ?? child.AsAt, 28, 0.15, child.Draw(Purpose)))
        {
            var oversight = draw.Chance(0.7) ? "yes" : "no";
            if (day > child.AsAt.AddYears(-1)) yield return new SyntheticRow(list, child).Set("worker", Cell(row, 6, "worker")).Set("held_on", day).Set("oversight", oversight).Cells;
        }
    }

    private static DateTime? IfKnown(SyntheticChild child, DateTime moment) => DateOnly.FromDateTime(moment) <= child.AsAt ? moment : null;

    /// <summary>The child's row in one of the eleven; null where it is not in the list.</summary>
    private static object?[]? Row(SyntheticChild child, int list) => SyntheticRows.Of(child, AnnexAList.Of(list)).FirstOrDefault();

    private static object? Cell(object?[] row, int list, string column) => row[AnnexAList.Of(list).PlaceOf(column)];
}
