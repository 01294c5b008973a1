namespace Candour.Improvement;

/// <summary>How far an action's date has moved.</summary>
/// <param name="Days">Below 0 where it was brought forward; null where no day was certain.</param>
public sealed record ActionSlippage(ActionRow Row, DateOnly? Original, DateOnly? Current, int? Days, int Times);

/// <param name="Days">Of all moved actions together.</param>
/// <param name="Times">All moves together.</param>
public sealed record SlippageTotal(string Key, string Title, int Actions, int Moved, int Days, int Times);

/// <summary>First dates against the dates that hold now, of the actions that count.</summary>
public sealed record Slippage(IReadOnlyList<ActionSlippage> Actions, Programme Programme)
{
    /// <summary>The moved ones, the furthest first.</summary>
    public IEnumerable<ActionSlippage> Moved => Actions.Where(one => one.Times > 0).OrderByDescending(one => one.Days);

    public int Days => Actions.Sum(one => one.Days ?? 0);

    public static Slippage Of(ProgrammeView view, DateOnly today) => Of(view.CountedRows(today), view.Programme);

    public static Slippage Of(IEnumerable<ActionRow> rows, Programme programme) =>
        new([.. rows.Select(row => new ActionSlippage(row, row.Original, row.Due, row.DaysMoved, row.TimesMoved))], programme);

    public IReadOnlyList<SlippageTotal> By(ActionGrouping grouping) =>
    [
        .. ActionGroups.By(grouping, Actions.Select(one => one.Row), Programme).Select(group => new SlippageTotal(
            group.Key, group.Title, group.Count, group.Rows.Count(row => row.TimesMoved > 0),
            group.Rows.Sum(row => row.DaysMoved ?? 0), group.Rows.Sum(row => row.TimesMoved))),
    ];
}
