namespace Candour.Governance;

public enum OwedKind { Action, Paper, Clearance, Comment, Minutes, Answer }

/// <summary>Something that a post or person owes a board.</summary>
/// <param name="Who">The post or person.</param>
/// <param name="Subject">The record that settles it.</param>
/// <param name="Due">Null where nobody said when.</param>
public sealed record OwedThing(Guid Who, OwedKind Kind, Guid Subject, Guid Board, string What, DateOnly? Due)
{
    /// <summary>Null where it is not late.</summary>
    public int? DaysLate(DateOnly today) => Due < today ? today.DayNumber - Due.Value.DayNumber : null;
}
