namespace Candour.Improvement;

/// <summary>Actions as rows, made once for a snapshot and a day: lists ask for today's thousands of times.</summary>
public sealed partial class ProgrammeView
{
    private DayRows? _rows;

    /// <summary>Every action, in the order of <see cref="Actions"/>.</summary>
    public IReadOnlyList<ActionRow> Rows(DateOnly today)
    {
        if (_rows is { } held && held.Day == today) return held.Rows;
        var rows = Actions.Select((action, rank) => new ActionRow(this, action, rank, today)).ToList();
        _rows = new(today, rows);
        return rows;
    }

    /// <summary>The actions that the programme's figures count.</summary>
    public IEnumerable<ActionRow> CountedRows(DateOnly today) => Rows(today).Where(row => row.Counts);

    private sealed record DayRows(DateOnly Day, IReadOnlyList<ActionRow> Rows);
}
