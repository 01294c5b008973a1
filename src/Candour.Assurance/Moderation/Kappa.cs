using System.Runtime.InteropServices;
using Candour.Performance;

namespace Candour.Assurance;

/// <summary>How much credit two marks get that are near each other and not the same.</summary>
public enum KappaWeights
{
    /// <summary>None: Cohen's kappa of 1960.</summary>
    None,

    /// <summary>Less by the same for each grade that lies between.</summary>
    Linear,

    /// <summary>Less by the square of the distance, so that a neighbouring grade costs little and a far one much.</summary>
    Quadratic,
}

/// <summary>Cohen's kappa: how far two agree beyond what chance would give from how often each uses each grade. 1 is always, 0 is no more than chance.</summary>
/// <param name="Value">Null where all marks fall in one grade, since then chance alone would agree as often.</param>
/// <param name="Lower">Of the 95 % interval; null where the formula gives it no width, which says nothing of how sure it is.</param>
/// <remarks>
/// Cohen, J. (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20; (1968), Weighted kappa, Psychological Bulletin 70.
/// The interval by the large-sample standard error where kappa is not 0: Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969), Psychological Bulletin 72.
/// It is cut off at −1 and 1, beyond which there is no kappa.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Kappa(double? Value, double? Lower, double? Upper)
{
    /// <summary>What is left of rounding where the spread is nothing.</summary>
    private const double Nothing = 1e-12;

    public static Kappa Of(GradeTable table, KappaWeights weights)
    {
        var n = (double)table.Total;
        double[] auditor = [.. table.ByAuditor.Select(one => one / n)], moderator = [.. table.ByModerator.Select(one => one / n)];
        var last = auditor.Length - 1;
        var cells = (
            from i in Enumerable.Range(0, auditor.Length)
            from j in Enumerable.Range(0, auditor.Length)
            select (I: i, J: j, Share: table.Cases[i][j] / n, Expected: auditor[i] * moderator[j], Weight: Weight(weights, i - j, last))).ToList();

        var (observed, expected) = (cells.Sum(one => one.Share * one.Weight), cells.Sum(one => one.Expected * one.Weight));
        if (table.Total == 0 || 1 - expected < Nothing) return default;
        var kappa = (observed - expected) / (1 - expected);

        // The mean weight of each grade of the one, over how often the other gives each grade.
        double[] byAuditor = [.. auditor.Select((_, i) => moderator.Select((share, j) => share * Weight(weights, i - j, last)).Sum())];
        double[] byModerator = [.. moderator.Select((_, j) => auditor.Select((share, i) => share * Weight(weights, i - j, last)).Sum())];
        var spread = cells.Sum(one => one.Share * Square(one.Weight - (byAuditor[one.I] + byModerator[one.J]) * (1 - kappa))) - Square(kappa - expected * (1 - kappa));
        if (spread < Nothing) return new(kappa, null, null);
        var half = Proportion.Z * Math.Sqrt(spread / n) / (1 - expected);
        return new(kappa, Math.Max(-1, kappa - half), Math.Min(1, kappa + half));
    }

    private static double Weight(KappaWeights weights, int apart, int furthest) => weights switch
    {
        KappaWeights.Linear => 1 - Math.Abs((double)apart / furthest),
        KappaWeights.Quadratic => 1 - Square((double)apart / furthest),
        _ => apart == 0 ? 1 : 0,
    };

    private static double Square(double number) => number * number;
}
