using Candour.Performance;

namespace Candour.Assurance;

/// <summary>How many cases to look at, and what it means when none of them fails.</summary>
public static class SampleSize
{
    /// <summary>What rounding may add to a chance.</summary>
    private const double Rounding = 1e-12;

    /// <summary>The fewest cases for a proportion's 95 % interval to be no wider than <paramref name="margin"/> to either side.</summary>
    /// <param name="cases">All that there are.</param>
    /// <param name="margin">A share: 0.05 for five percentage points.</param>
    /// <param name="expected">The proportion that is expected; a half where nothing is known, which needs the most cases.</param>
    public static int ForProportion(int cases, double margin, double expected = 0.5)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cases);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(margin);
        ThrowIfNoShare(expected);
        var endless = Proportion.Z * Proportion.Z * expected * (1 - expected) / (margin * margin);
        return (int)Math.Ceiling(cases * endless / (endless + cases - 1));
    }

    /// <summary>The fewest cases among which there is at least one that fails, with so much confidence, if <paramref name="failing"/> of all fail.</summary>
    /// <remarks>By the hypergeometric distribution: the cases are drawn without replacement.</remarks>
    public static int ToFind(int cases, int failing, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(failing);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(failing, cases);
        ThrowIfNoShare(confidence);
        var (looked, missed) = (0, 1.0);
        while (missed > 1 - confidence + Rounding)
        {
            missed *= (double)(cases - failing - looked) / (cases - looked);
            looked++;
        }
        return looked;
    }

    /// <summary>The largest share that may fail, with so much confidence, where none failed of those looked at.</summary>
    public static double MostFailing(int looked, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(looked);
        ThrowIfNoShare(confidence);
        return 1 - Math.Pow(1 - confidence, 1.0 / looked);
    }

    private static void ThrowIfNoShare(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
    }
}
