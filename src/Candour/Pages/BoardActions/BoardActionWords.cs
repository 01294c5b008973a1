using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.BoardActions;

/// <summary>How an action of a board stands, as pages show it.</summary>
internal static class BoardActionWords
{
    public static string Of(BoardActionStatus status) => status switch
    {
        BoardActionStatus.CarriedForward => "Carried forward",
        _ => status.ToString(),
    };

    public static Tag Tag(BoardActionStatus status) => new() { Text = Of(status), Classes = $"govuk-tag--{Colour(status)}" };

    /// <summary>The answer to "how does it stand?"</summary>
    public static string Sentence(BoardAction action, DateOnly today) => action switch
    {
        { End: { IsDropped: true } end } => $"Dropped on {InWords.Day(end.On)}. {end.How}",
        { End: { } end } => $"Done, as {end.By} recorded on {InWords.Day(end.On)}. {end.How}",
        _ => $"{Due(action, today)}{(action.Carries.Count > 0 ? $" Carried forward {InWords.Times(action.Carries.Count)}." : "")}",
    };

    private static string Due(BoardAction action, DateOnly today) => (action.Due, action.DaysLate(today)) switch
    {
        (null, _) => "Open, without a date.",
        ({ } due, { } late) => $"It was due on {InWords.Day(due)}, {InWords.Days(late)} ago.",
        ({ } due, _) => $"Due on {InWords.Day(due)}.",
    };

    private static string Colour(BoardActionStatus status) => status switch
    {
        BoardActionStatus.Open => "blue",
        BoardActionStatus.CarriedForward => "yellow",
        BoardActionStatus.Done => "green",
        _ => "grey",
    };
}
