namespace Candour.Improvement;

/// <summary>Actions as rows, made once for a snapshot and a day: lists ask for today's thousands of times.</summary>
public sealed partial class ProgrammeView
{
    private DayRows? _rows;

    /// <summary>Every action, in the order of <see cref="Actions"/>.</summary>
    public IReadOnlyList<ActionRow> Rows(DateOnly today) => RowsOf(today).All;

    /// <summary>Null for an action that this snapshot does not hold.</summary>
    public ActionRow? RowOf(Guid action, DateOnly today) => RowsOf(today).ById.GetValueOrDefault(action);

    /// <summary>The actions that the programme's figures count.</summary>
    public IEnumerable<ActionRow> CountedRows(DateOnly today) => Rows(today).Where(row => row.Counts);

    private DayRows RowsOf(DateOnly today)
    {
        if (_rows is { } held && held.Day == today) return held;
        var rows = Actions.Select((action, rank) => new ActionRow(this, action, rank, today)).ToList();
        return _rows = new(today, rows, rows.ToDictionary(row => row.Id));
    }

    private sealed record DayRows(DateOnly Day, IReadOnlyList<ActionRow> All, Dictionary<Guid, ActionRow> ById);
}
