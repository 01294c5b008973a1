using System.Globalization;

namespace Candour.Practice.Generating;

/// <summary>The families of children who are matched, and families who still wait.</summary>
internal static class SyntheticAdopters
{
    private const double FamiliesForEachChild = 0.05;

    public static string Family(SyntheticChild child) => string.Create(CultureInfo.InvariantCulture, $"F{child.Number + 1:0000000}");

    public static IEnumerable<object?[]> Of(SyntheticChild child, AnnexAList list, Draw draw)
    {
        if (child.Adoption is { IsTold: true, Matched: { } matched } adoption)
        {
            var enquired = matched.AddDays(-draw.Between(420, 800));
            for (var adopter = 1; adopter <= (draw.Chance(0.75) ? 2 : 1); adopter++)
                yield return Started(child, list, "F", adopter, enquired, matched.AddDays(-20), adoption.Fostered is not null, ref draw).Set("matched_on", matched).Set("placed_on", adoption.Placed)
                    .Set("children", adoption.Placed is null ? null : 1).Set("adopted_on", adoption.Adopted).Cells;
        }
        else if (child.Stage is Stage.ChildInNeed && draw.Chance(FamiliesForEachChild))
        {
            var enquired = child.Referred.AddDays(draw.Between(0, 180));
            if (enquired > child.AsAt || enquired < child.AsAt.AddDays(-360)) yield break;
            var leaves = draw.Chance(0.3) ? child.IfKnown(enquired.AddDays(draw.Between(20, 300))) : null;
            var row = Started(child, list, "G", 1, enquired, leaves ?? child.AsAt, fosters: false, ref draw);
            if (leaves is not null) row.Set("left_on", leaves).Set("left_reason", draw.Of(("1", 70), ("2", 20), ("3", 10)));
            yield return row.Cells;
        }
    }

    /// <summary>Stage 1 takes about two months, stage 2 four; what lies after the day is not yet known.</summary>
    private static SyntheticRow Started(SyntheticChild child, AnnexAList list, string kind, int adopter, DateOnly enquired, DateOnly until, bool fosters, ref Draw draw)
    {
        DateOnly? Known(int days) => enquired.AddDays(days) is var day && day <= until ? day : null;
        var approved = draw.Between(230, 330);
        return new SyntheticRow(list, child)
            .Set("adopter", string.Create(CultureInfo.InvariantCulture, $"{kind}{child.Number + 1:0000000}-{adopter}")).Set("family", string.Create(CultureInfo.InvariantCulture, $"{kind}{child.Number + 1:0000000}"))
            .Set("gender", draw.Of(("female", 55), ("male", 45))).Set("ethnicity", draw.Of(("WBRI", 70), ("WOTH", 10), ("ABAN", 5), ("BAFR", 5), ("MOTH", 5), ("AOTH", 5))).Set("disability", draw.Chance(0.05) ? "yes" : "no")
            .Set("fosters", fosters ? "yes" : "no").Set("enquired_on", enquired).Set("stage_1_started_on", Known(draw.Between(10, 30))).Set("stage_1_ended_on", Known(draw.Between(75, 95)))
            .Set("stage_2_started_on", Known(draw.Between(100, 115))).Set("stage_2_ended_on", Known(draw.Between(216, 228))).Set("applied_on", Known(draw.Between(20, 60))).Set("approved_on", Known(approved));
    }
}
