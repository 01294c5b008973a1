namespace Candour.Performance;

/// <summary>What is aimed at from a day on.</summary>
/// <param name="IsGradual">Whether the target moves to it in a straight line from the point before; else the point before holds until this day.</param>
public sealed record TargetPoint(DateOnly On, decimal Value, bool IsGradual = false)
{
    /// <summary>What was aimed at on a day; null before the first point.</summary>
    public static decimal? At(IReadOnlyList<TargetPoint> points, DateOnly day)
    {
        if (points.LastOrDefault(one => one.On <= day) is not { } before) return null;
        return points.FirstOrDefault(one => one.On > day) is { IsGradual: true } next
            ? before.Value + ((next.Value - before.Value) * (day.DayNumber - before.On.DayNumber) / (next.On.DayNumber - before.On.DayNumber))
            : before.Value;
    }
}
