namespace Candour.Improvement;

/// <summary>How far one date of an action has moved. An action in steps has several, each with its own.</summary>
public sealed record DateSlippage(ActionRow Row, ActionMilestone Milestone)
{
    public DateOnly? Original => Milestone.Original;

    public DateOnly? Current => Milestone.Current;

    /// <summary>Below 0 where it was brought forward; null where no day was certain.</summary>
    public int? Days => Milestone.DaysMoved;

    public int Times => Milestone.Moves.Count;
}

/// <param name="Moved">Actions of which a date has moved.</param>
/// <param name="Days">Of all moved dates together.</param>
/// <param name="Times">All moves together.</param>
public sealed record SlippageTotal(string Key, string Title, int Actions, int Moved, int Days, int Times);

/// <summary>First dates against the dates that hold now, of the actions that count.</summary>
public sealed record Slippage(IReadOnlyList<ActionRow> Actions, Programme Programme)
{
    /// <summary>The dates that have moved, the furthest first.</summary>
    public IEnumerable<DateSlippage> Moved => Actions.SelectMany(row => row.Action.Milestones, (row, one) => new DateSlippage(row, one))
        .Where(one => one.Times > 0).OrderByDescending(one => one.Days);

    public int Days => Actions.Sum(DaysOf);

    public static Slippage Of(ProgrammeView view, DateOnly today) => Of(view.CountedRows(today), view.Programme);

    public static Slippage Of(IEnumerable<ActionRow> rows, Programme programme) => new([.. rows], programme);

    public IReadOnlyList<SlippageTotal> By(ActionGrouping grouping) =>
    [
        .. ActionGroups.By(grouping, Actions, Programme).Select(group => new SlippageTotal(
            group.Key, group.Title, group.Count, group.Rows.Count(row => row.TimesMoved > 0),
            group.Rows.Sum(DaysOf), group.Rows.Sum(row => row.TimesMoved))),
    ];

    private static int DaysOf(ActionRow row) => row.Action.Milestones.Sum(one => one.DaysMoved ?? 0);
}
