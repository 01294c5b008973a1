namespace Candour.Performance;

/// <summary>In which quarter of all areas one lies, A being the best.</summary>
public enum QuartileBand { A, B, C, D }

/// <summary>An area among others.</summary>
/// <param name="Rank">1 is the best; areas that are equal share the better rank. Null where it has no figure.</param>
/// <param name="Band">Null without a figure, and of a measure that is better neither way.</param>
public sealed record RankedArea(string Area, double? Value, int? Rank, QuartileBand? Band);

/// <summary>Areas in the order of a measure.</summary>
/// <remarks>As the DfE's Local Authority Interactive Tool has it: a value on the border of two quarters lies in the lower one, which is the better where less is better.</remarks>
public static class Ranking
{
    /// <summary>Those with a figure first, the best at the top; of a measure that is better neither way, the highest.</summary>
    public static IReadOnlyList<RankedArea> Of(IEnumerable<(string Area, double? Value)> areas, Polarity better)
    {
        var all = areas.ToList();
        var known = all.Select(one => one.Value).OfType<double>().Order().ToArray();
        return
        [
            .. all.Select(one => new RankedArea(one.Area, one.Value, one.Value is { } value ? RankOf(value, known, better) : null, one.Value is { } its ? BandOf(its, known, better) : null))
                .OrderBy(one => one.Rank ?? int.MaxValue),
        ];
    }

    private static int RankOf(double value, double[] known, Polarity better) =>
        1 + (better is Polarity.Lower ? known.Count(one => one < value) : known.Count(one => one > value));

    private static QuartileBand? BandOf(double value, double[] known, Polarity better)
    {
        if (better is Polarity.Neither) return null;
        var quarter = new[] { 0.25, 0.5, 0.75 }.Count(share => value > Quantile(known, share));
        return (QuartileBand)(better is Polarity.Lower ? quarter : 3 - quarter);
    }

    /// <summary>Between two values in proportion, as spreadsheets reckon quartiles (type 7 of Hyndman and Fan).</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }
}
