using Candour.Time;

namespace Candour.Improvement;

/// <summary>A point in an action's life with the date first promised and the date promised now.</summary>
/// <param name="Written">As the plan wrote it.</param>
/// <param name="Original">The first date, where the plan gave one that can be read, or the first one agreed since. It never changes.</param>
/// <param name="Moves">Each re-plan, oldest first.</param>
public sealed record ActionMilestone(
    Guid Id, string? Name, string Written, DatePrecision Precision, DateOnly? Original, DateOnly? Current,
    IReadOnlyList<DateMove> Moves, DateOnly? DoneOn = null)
{
    /// <summary>Below 0 where it was brought forward; null where no day is certain.</summary>
    public int? DaysMoved => Current?.DayNumber - Original?.DayNumber;

    public static IReadOnlyList<ActionMilestone> From(DueDate due, DateTimeOffset at) =>
    [
        .. due.Milestones.Select(one => new ActionMilestone(
            Ledger.Record.NewId(at), one.Name, one.Text, one.Precision, one.Date, one.Date, [])),
    ];

    /// <summary>The milestone with another date. Where no day was certain before, the day now agreed is the first one promised.</summary>
    public ActionMilestone MoveTo(DateOnly to, DateOnly on, string by, string reason) => Current is null
        ? this with { Original = to, Current = to, Precision = DatePrecision.Day }
        : this with { Current = to, Moves = [.. Moves, new(Current.Value, to, on, by, reason)] };
}

/// <summary>One re-plan: who moved the date, when, why.</summary>
public sealed record DateMove(DateOnly From, DateOnly To, DateOnly On, string By, string Reason)
{
    public int Days => To.DayNumber - From.DayNumber;
}
