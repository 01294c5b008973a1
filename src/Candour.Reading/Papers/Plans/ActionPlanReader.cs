using System.Globalization;

namespace Candour.Reading.Papers.Plans;

/// <summary>An improvement or action plan: recommendations, and under each the actions with lead, date and board.</summary>
internal static class ActionPlanReader
{
    public static ActionPlan Read(PartText part, List<Problem> problems)
    {
        var rows = new PlanRows();
        foreach (var block in part.Blocks)
        {
            if (block.Table is { } table) rows.TakeTable(table);
            else rows.TakeHeading(block);
        }
        var groups = Answered(rows.Groups);
        var actions = rows.Rows.Select((row, i) => Draft(row, i, groups)).ToList();
        problems.AddRange(Check(rows, actions, groups));
        problems.AddRange(RatedByColour.Check(rows.Rows.Zip(actions, (row, action) => (row, action.Number))));
        return new(part.Title, part.From, part.To, part.Page, PartText.Where(("actions", Around(rows.Rows))),
            [.. groups.SelectMany(group => group.Numbers.Select(number => new RecommendationDraft(number, group.Text, null, null, group.At))).DistinctBy(r => r.Number)],
            actions);
    }

    /// <summary>Where a plan names recommendations, its other headings are themes; else its numbered priorities stand in their place.</summary>
    private static List<GroupHeading> Answered(List<GroupHeading> groups)
    {
        if (groups.Exists(group => group.Answers)) return groups.FindAll(group => group.Answers);
        if (groups.Exists(group => group.Numbers.Count > 0)) return groups.FindAll(group => group.Numbers.Count > 0);
        return [];
    }

    private static ActionDraft Draft(PlanRow row, int index, List<GroupHeading> groups)
    {
        var text = row[Column.Action];
        var number = row.Number;
        if (number is null && Marker.Take(text, out var rest) is { Number: { } printed, Bullet: false }) (number, text) = (printed, rest);
        return new(
            number ?? (index + 1).ToString(CultureInfo.InvariantCulture), text,
            [.. row.Groups.Where(group => groups.Exists(known => known.Numbers.SequenceEqual(group.Numbers))).SelectMany(group => group.Numbers).Distinct()],
            Leads.Read(row[Column.Lead]), row[Column.Due].Length == 0 ? [] : DueCell.Read(row[Column.Due]),
            Monitors.Read(row[Column.Monitoring]), OrNull(row.Rating), OrNull(row[Column.Progress]), row.At);
    }

    private static IEnumerable<Problem> Check(PlanRows rows, List<ActionDraft> actions, List<GroupHeading> groups)
    {
        if (actions.Count == 0) yield return new("noActions", "A plan was found, and no action in it could be read.");
        var printed = rows.Rows.Zip(actions).Where(pair => pair.First.Number is not null || pair.Second.Text != pair.First[Column.Action]).ToList();
        foreach (var problem in Numbering.Check(printed.Select(pair => (pair.Second.Number, pair.Second.At.From)))) yield return problem;
        if (printed.Count > 0)
            foreach (var (row, action) in rows.Rows.Zip(actions).Except(printed))
                yield return new("numberMissing", $"An action has no number where the others have one: \"{Start(action.Text)}\".", row.At.From);
        foreach (var row in rows.Unread) yield return new("rowNotRead", $"A row of the plan stands before its first action and was not read: \"{Start(string.Join(' ', row.Texts()))}\".", row.At.From);
        foreach (var action in actions.Where(action => action.Text.Length == 0)) yield return new("actionWithoutText", $"Action {action.Number} has no text.", action.At.From);
        foreach (var shared in rows.Rows.Select(row => row.Groups).Where(shared => shared.Count > 1).DistinctBy(shared => shared[0].At.From))
            yield return new("sharedActions", $"Recommendations {string.Join(" and ", shared.SelectMany(group => group.Numbers))} stand together above the same actions; the actions are read as answering each of them.", shared[0].At.From);
        foreach (var idle in groups.Where(group => !rows.Rows.Exists(row => row.Groups.Contains(group))))
            yield return new("recommendationWithoutAction", $"No action stands under recommendation {string.Join(", ", idle.Numbers)}.", idle.At.From);
    }

    private static Span? Around(List<PlanRow> rows) => rows.Count == 0 ? null : rows[0].At with { To = rows[^1].At.To };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static string Start(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
