namespace Candour.Improvement;

/// <summary>Which way a risk went since a day.</summary>
public enum RiskMovement { Unchanged, Risen, Fallen, New }

/// <summary>A risk on a day, weighed by the council's matrix.</summary>
public sealed record RiskRow(Risk Risk, RiskMatrix Matrix, DateOnly Today)
{
    /// <summary>Months that its course is drawn for.</summary>
    private const int Months = 12;

    public RiskLevel Level => Risk.Current.Level;

    public int Score => Level.Score;

    public RiskBand Band => Matrix.BandOf(Level);

    public int Appetite => Risk.Appetite ?? Matrix.Appetite;

    public bool IsAboveAppetite => Risk.IsOpen && Score > Appetite;

    public bool IsAtTarget => Score <= Risk.Target.Score;

    /// <summary>How many days ago it should have been looked at again; 0 or less where it need not be yet.</summary>
    public int ReviewDaysLate => Risk.IsOpen ? Today.DayNumber - Risk.ReviewOn.DayNumber : 0;

    public bool IsReviewLate => ReviewDaysLate > 0;

    public bool IsTargetLate => Risk.IsOpen && !IsAtTarget && Risk.TargetBy < Today;

    public RiskMovement MovementSince(DateOnly day) => Risk.LevelOn(day) is not { } then ? RiskMovement.New
        : then.Score == Score ? RiskMovement.Unchanged
        : then.Score < Score ? RiskMovement.Risen : RiskMovement.Fallen;

    /// <summary>Its score at the end of each of the last twelve months and now; null before its first.</summary>
    public IReadOnlyList<int?> Course =>
        [.. ClaimHistory.MonthEnds(Today.AddMonths(-Months), Today).Append(Today).Distinct().Select(day => Risk.LevelOn(day)?.Score)];
}
