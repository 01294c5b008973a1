namespace Candour.Improvement;

/// <summary>What people call what is said of risks.</summary>
public static class RiskWords
{
    public static string Of(RiskResponse one) => one switch
    {
        RiskResponse.Treat => "Treat: make it less likely, or less bad",
        RiskResponse.Tolerate => "Tolerate: bear it as it is",
        RiskResponse.Transfer => "Transfer: somebody else bears it",
        _ => "Terminate: give up what brings it about",
    };

    /// <summary>Up from 12, Down from 16, New, As before</summary>
    public static string Moved(RiskRow row, DateOnly since) => row.MovementSince(since) switch
    {
        RiskMovement.New => "New",
        RiskMovement.Risen => $"Up from {row.Risk.LevelOn(since)!.Score}",
        RiskMovement.Fallen => $"Down from {row.Risk.LevelOn(since)!.Score}",
        _ => "As before",
    };

    /// <summary>Likely (4) and major (4): 16 of 25, very high. More than the 9 that the council bears.</summary>
    public static string Sentence(RiskRow row)
    {
        var where = $"{row.Matrix.Words(row.Level)}: {row.Score} of {row.Matrix.Most}, {row.Band.Name.ToLowerInvariant()}.";
        if (row.Risk.Closed is { } end) return $"Closed on {InWords.Day(end.On)}. It stood at {row.Score} of {row.Matrix.Most}.";
        var appetite = row.IsAboveAppetite ? $" More than the {row.Appetite} that the council bears." : "";
        var review = row.IsReviewLate ? $" Its review is {InWords.Days(row.ReviewDaysLate)} overdue." : "";
        return $"{where}{appetite}{review}";
    }
}
