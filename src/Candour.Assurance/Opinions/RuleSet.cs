namespace Candour.Assurance;

/// <summary>What the evidence about one subject supports on a day.</summary>
/// <remarks>
/// More support never lowers an opinion; days that pass never raise one; the order of the items does not matter.
/// A line 3 item counts wherever one of line 2 would.
/// </remarks>
public static class RuleSet
{
    /// <summary>Rises with every change of the rules, so that opinions of different dates can be compared fairly.</summary>
    public const int Number = 1;

    public static Opinion Of(ReadOnlySpan<Weight> all, DateOnly on) => Unanswered(all, on) >= 0 ? Opinion.Contradicted : Supported(all, on);

    /// <summary>The place of the strongest item that contradicts and is neither outweighed nor answered; -1 where there is none.</summary>
    internal static int Unanswered(ReadOnlySpan<Weight> all, DateOnly on)
    {
        var (found, strongest) = (-1, Strongest(all, on));
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var one = ref all[i];
            if (!one.Contradicts || !one.IsKnown(on) || one.Line < strongest || (found >= 0 && !IsStronger(one, all[found])) || IsAnswered(all, one, on)) continue;
            found = i;
        }
        return found;
    }

    private static Opinion Supported(ReadOnlySpan<Weight> all, DateOnly on)
    {
        var (best, checks, sawOutcome) = (Opinion.None, default(string), false);
        var areTwo = false;
        foreach (ref readonly var one in all)
        {
            if (!one.Supports(on)) continue;
            if (one is { Line: EvidenceLine.Independent, Shows: Shows.Outcome }) return Opinion.Substantial;
            var isChecked = one.Line >= EvidenceLine.Oversight && one.Shows >= Shows.Output;
            best = isChecked ? Opinion.Reasonable : best < Opinion.Limited ? Opinion.Limited : best;
            if (one.Line < EvidenceLine.Oversight || !one.IsIndependent) continue;
            areTwo |= checks is not null && checks != one.Collector;
            checks ??= one.Collector;
            sawOutcome |= one.Shows is Shows.Outcome;
        }
        return areTwo && sawOutcome ? Opinion.Substantial : best;
    }

    /// <summary>The highest line that supports; 0 where none does.</summary>
    private static EvidenceLine Strongest(ReadOnlySpan<Weight> all, DateOnly on)
    {
        var line = default(EvidenceLine);
        foreach (ref readonly var one in all)
            if (one.Line > line && one.Supports(on)) line = one.Line;
        return line;
    }

    private static bool IsAnswered(ReadOnlySpan<Weight> all, in Weight contradiction, DateOnly on)
    {
        foreach (ref readonly var one in all)
            if (one.Answers(contradiction, on)) return true;
        return false;
    }

    private static bool IsStronger(in Weight one, in Weight than) => one.Line != than.Line ? one.Line > than.Line : one.Observed > than.Observed;
}
