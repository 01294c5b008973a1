using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Plans;

/// <summary>What keeps an action of a log from being taken as it is written.</summary>
internal static partial class LogErrors
{
    public static (Column Column, string What)? Of(LoggedAction action, bool needsOwner)
    {
        if (!action.Text.Any(char.IsLetter)) return (Column.Action, action.Text.Length == 0 ? "it says nothing of what is to be done." : $"“{action.Text}” does not say what is to be done.");
        if (needsOwner && action.Owner is null) return (Column.Lead, "nobody is named.");
        if (action.Due is { } due && LooksLikeADay().IsMatch(due) && !DueCell.HasDate(due)) return (Column.Due, $"“{due}” is no day that there is.");
        return null;
    }

    /// <summary>"31/02/2024" means a day and is none; "asap" and "next meeting" mean none.</summary>
    [GeneratedRegex(@"^\s*\d{1,4}(?<sign>[/.-])\d{1,2}\k<sign>\d{1,4}\s*$|^\s*\d{1,2}(st|nd|rd|th)?\s+\p{L}{3,9},?\s+\d{2,4}\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LooksLikeADay();
}
