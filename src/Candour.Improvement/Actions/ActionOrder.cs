namespace Candour.Improvement;

public enum ActionSort { Number, Text, Theme, Lead, Due, Original, DaysMoved, TimesMoved, Claim, Updated }

/// <summary>The order of a list. What is not known comes last both ways; what is equal stays as the plan numbers it.</summary>
public sealed record ActionOrder(ActionSort By = ActionSort.Number, bool Descending = false)
{
    public IReadOnlyList<ActionRow> Sort(IEnumerable<ActionRow> rows) => By switch
    {
        ActionSort.Text => Sort(rows, row => row.Text, StringComparer.OrdinalIgnoreCase.Compare),
        ActionSort.Theme => Sort(rows, row => row.Theme, StringComparer.OrdinalIgnoreCase.Compare),
        ActionSort.Lead => Sort(rows, row => row.Leads is [var first, ..] ? first.Title : null, StringComparer.OrdinalIgnoreCase.Compare),
        ActionSort.Due => Sort(rows, row => row.Due),
        ActionSort.Original => Sort(rows, row => row.Original),
        ActionSort.DaysMoved => Sort(rows, row => row.DaysMoved),
        ActionSort.TimesMoved => Sort(rows, row => row.TimesMoved),
        ActionSort.Claim => Sort(rows, row => row.Claim.Standing),
        ActionSort.Updated => Sort(rows, row => row.UpdatedOn),
        _ => Sort(rows, row => row.Rank),
    };

    private List<ActionRow> Sort<T>(IEnumerable<ActionRow> rows, Func<ActionRow, T> key, Comparison<T>? compare = null)
    {
        compare ??= Comparer<T>.Default.Compare;
        var keyed = rows.Select(row => (Key: key(row), Row: row)).ToArray();
        Array.Sort(keyed, (one, other) =>
        {
            if (one.Key is null || other.Key is null)
                return (one.Key is null).CompareTo(other.Key is null) is var known and not 0 ? known : one.Row.Rank - other.Row.Rank;
            var order = compare(one.Key, other.Key);
            return order == 0 ? one.Row.Rank - other.Row.Rank : Descending ? -order : order;
        });
        return [.. keyed.Select(one => one.Row)];
    }
}
