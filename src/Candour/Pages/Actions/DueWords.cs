using Candour.Improvement;

namespace Candour.Pages.Actions;

/// <summary>How dates and their moves are said beside an action.</summary>
internal static class DueWords
{
    /// <summary>184 days; 12 days earlier</summary>
    public static string ByDays(int? days) => days switch
    {
        null => "by no certain number of days",
        < 0 => $"{InWords.Days(-days.Value)} earlier",
        _ => InWords.Days(days.Value),
    };

    /// <summary>first 30 June 2018, moved twice, 184 days; null where it never moved.</summary>
    public static string? Moves(ActionMilestone one) => one is { Moves.Count: > 0, Original: { } first }
        ? $"first {InWords.Day(first)}, moved {InWords.Times(one.Moves.Count)}, {ByDays(one.DaysMoved)}"
        : null;
}
