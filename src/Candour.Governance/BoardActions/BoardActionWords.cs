using Candour.Improvement;

namespace Candour.Governance;

/// <summary>How an action of a board stands.</summary>
public static class BoardActionWords
{
    public static string Of(BoardActionStatus status) => status switch
    {
        BoardActionStatus.CarriedForward => "Carried forward",
        _ => status.ToString(),
    };

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
}
