using System.Globalization;

namespace Candour.Improvement;

public enum ActionGrouping { Lead, Directorate, Board, Recommendation, Theme, DueMonth }

/// <summary>How many actions carry a claim.</summary>
public sealed record ClaimCount(ClaimDefinition Claim, int Count);

/// <summary>Actions that have something in common.</summary>
/// <param name="Key">What <see cref="ActionFilter"/> names it by; for a month, its first day as yyyy-MM-dd.</param>
/// <param name="Claims">For each claim of the programme in its order, and for any other that was made.</param>
public sealed record ActionGroup(string Key, string Title, IReadOnlyList<ActionRow> Rows, IReadOnlyList<ClaimCount> Claims)
{
    public int Count => Rows.Count;

    public int Overdue => Rows.Count(row => row.IsOverdue);
}

public static class ActionGroups
{
    /// <summary>An action with two leads stands in both groups; one with none in the group <see cref="ActionFilter.Without"/>, which comes last.</summary>
    public static IReadOnlyList<ActionGroup> By(ActionGrouping grouping, IEnumerable<ActionRow> rows, Programme programme) =>
    [
        .. rows
            .SelectMany(row => KeysOf(row, grouping), (row, key) => (row, key))
            .GroupBy(one => one.key, one => one.row)
            .OrderBy(group => group.Key.Key == ActionFilter.Without).ThenBy(group => group.Key.Order, NaturalOrder.Comparer)
            .Select(group => new ActionGroup(group.Key.Key, group.Key.Title, [.. group], Count(group.Select(row => row.Claim), programme))),
    ];

    public static IReadOnlyList<ClaimCount> Count(IEnumerable<ClaimDefinition> claims, Programme programme)
    {
        var counted = claims.CountBy(claim => claim.Code).ToDictionary();
        return
        [
            .. programme.Claims.Select(claim => new ClaimCount(claim, counted.GetValueOrDefault(claim.Code))),
            .. counted.Where(one => programme.Claims.All(claim => claim.Code != one.Key))
                .Select(one => new ClaimCount(ClaimDefinition.Unknown(one.Key), one.Value)),
        ];
    }

    private static GroupKey[] KeysOf(ActionRow row, ActionGrouping grouping)
    {
        GroupKey[] keys = grouping switch
        {
            ActionGrouping.Lead => [.. row.Leads.Select(one => new GroupKey(one.Post.Id.ToString(), one.Title, one.Title))],
            ActionGrouping.Directorate => [.. row.Directorates.Select(GroupKey.Named)],
            ActionGrouping.Board => [.. row.MonitoredBy.Distinct().Select(GroupKey.Named)],
            ActionGrouping.Recommendation => [.. row.Recommendations.Distinct().Select(one => new GroupKey(one.Reference, $"{one.Number}. {one.Text}", one.Reference))],
            ActionGrouping.Theme => row.Theme is { } theme ? [GroupKey.Named(theme)] : [],
            _ => row.Due is { } due ? [GroupKey.Month(due)] : [],
        };
        return keys.Length > 0 ? keys : [GroupKey.None(grouping)];
    }

    private readonly record struct GroupKey(string Key, string Title, string Order)
    {
        public static GroupKey Named(string name) => new(name, name, name);

        public static GroupKey Month(DateOnly due)
        {
            var first = new DateOnly(due.Year, due.Month, 1).Iso();
            return new(first, due.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")), first);
        }

        public static GroupKey None(ActionGrouping grouping) => Named(ActionFilter.Without) with
        {
            Title = grouping switch
            {
                ActionGrouping.Lead => "No lead",
                ActionGrouping.Directorate => "No directorate",
                ActionGrouping.Board => "No board",
                ActionGrouping.Recommendation => "No recommendation",
                ActionGrouping.Theme => "No theme",
                _ => "No certain date",
            },
        };
    }
}
