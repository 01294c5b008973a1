namespace Candour.Improvement;

/// <summary>What a board must know of the programme's risks, on one page.</summary>
/// <param name="Since">The day of the last meeting, from which movement is told; null where there was none.</param>
public sealed record RiskSummary(IReadOnlyList<RiskRow> Open, IReadOnlyList<Risk> Closed, DateOnly? Since, DateOnly Today)
{
    private const int Few = 5;

    public static RiskSummary Of(ProgrammeView view, DateOnly today)
    {
        var (risks, since) = (RiskView.Of(view), view.LastMeeting(today)?.On);
        return new(risks.Open(today), [.. risks.All.Where(one => one.Closed is { } end && since <= end.On)], since, today);
    }

    public IEnumerable<RiskRow> Highest => Open.Take(Few);

    public IReadOnlyList<RiskRow> AboveAppetite => [.. Open.Where(one => one.IsAboveAppetite)];

    /// <summary>New, risen or fallen since the last meeting.</summary>
    public IReadOnlyList<RiskRow> Moved => Since is { } day ? [.. Open.Where(one => one.MovementSince(day) is not RiskMovement.Unchanged)] : [];

    /// <summary>The longest overdue first.</summary>
    public IReadOnlyList<RiskRow> Overdue => [.. Open.Where(one => one.IsReviewLate).OrderByDescending(one => one.ReviewDaysLate)];

    public string Sentence => Open.Count == 0
        ? "No risk is open."
        : $"{InWords.Count(Open.Count, "risk")} {Are(Open.Count)} open. {(AboveAppetite.Count == 0 ? "None" : $"{AboveAppetite.Count}")} {Are(AboveAppetite.Count)} above what the council bears; {(Overdue.Count == 0 ? "none" : $"{Overdue.Count}")} {Are(Overdue.Count)} overdue for review.";

    /// <summary>Since the board met on 20 November 2018: 1 new, 2 risen, 1 fallen, 1 closed.</summary>
    public string Movement => Since is not { } day ? "No meeting of the board is recorded yet." : $"Since the board met on {InWords.Day(day)}: {Counts(day)}.";

    private string Counts(DateOnly day)
    {
        var by = Open.CountBy(one => one.MovementSince(day)).ToDictionary();
        (string Word, int Count)[] counts = [("new", by.GetValueOrDefault(RiskMovement.New)), ("risen", by.GetValueOrDefault(RiskMovement.Risen)), ("fallen", by.GetValueOrDefault(RiskMovement.Fallen)), ("closed", Closed.Count)];
        return counts.Any(one => one.Count > 0) ? string.Join(", ", counts.Where(one => one.Count > 0).Select(one => $"{one.Count} {one.Word}")) : "none has moved";
    }

    private static string Are(int count) => count <= 1 ? "is" : "are";
}
