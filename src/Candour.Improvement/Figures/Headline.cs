namespace Candour.Improvement;

/// <summary>The figures of a programme's first sentence.</summary>
/// <param name="Actions">Those that count: open in a running plan, or done.</param>
/// <param name="OnTrackOrComplete">How many of them leads claim to be on track or complete.</param>
/// <param name="Overdue">Open ones past a date.</param>
/// <param name="NotReported">Open ones that nobody has reported on for longer than the reporting cycle.</param>
public sealed record Headline(int Actions, int OnTrackOrComplete, int Open, int Overdue, int NotReported)
{
    public static Headline Of(ProgrammeView view, DateOnly today)
    {
        var rows = view.CountedRows(today).ToList();
        var open = rows.Where(row => row.State == ActionState.Open).ToList();
        return new(
            rows.Count, rows.Count(row => row.Claim.Standing >= Standing.OnTrack),
            open.Count, open.Count(row => row.IsOverdue), open.Count(row => view.IsReportDue(row.Action, today)));
    }

    public string Sentence => Actions == 0
        ? "The plan has no actions yet."
        : $"Leads claim that {Share} {Verb} on track or complete.";

    /// <summary>81 of 100 actions</summary>
    public string Share => $"{OnTrackOrComplete} of {InWords.Count(Actions, "action")}";

    /// <summary>is, or are</summary>
    public string Verb => OnTrackOrComplete == 1 ? "is" : "are";

    /// <summary>What stands against the first sentence; null where nothing does.</summary>
    public string? ButSentence => (Overdue, NotReported) switch
    {
        (0, 0) => null,
        (_, 0) => $"{Late}.",
        (0, _) => $"Nobody {Silent}.",
        _ => $"{Late}, and nobody {Silent}.",
    };

    private string Late => Overdue == 1 ? "1 action is past its date" : $"{Overdue} actions are past their dates";

    private string Silent => $"has reported on {InWords.Count(NotReported, "action")} within the reporting cycle";
}
