namespace Candour.Performance.Tests;

public sealed class RankingTests
{
    private static readonly (string, double?)[] Areas = [("A", 10), ("B", 30), ("C", null), ("D", 20), ("E", 20), ("F", 40)];

    [Fact]
    public void Equal_areas_share_the_better_rank_and_what_is_not_known_has_none() =>
        Ranking.Of(Areas, Polarity.Lower).Select(one => (one.Area, one.Rank)).ShouldBe([("A", 1), ("D", 2), ("E", 2), ("B", 4), ("F", 5), ("C", null)]);

    [Fact]
    public void A_quarter_is_judged_by_the_way_in_which_the_measure_is_better()
    {
        Bands(Polarity.Lower).ShouldBe("A=A D=A E=A B=C F=D C=");
        Bands(Polarity.Higher).ShouldBe("F=A B=B D=D E=D A=D C=");
        Bands(Polarity.Neither).ShouldBe("F= B= D= E= A= C=");
    }

    private static string Bands(Polarity better) => string.Join(' ', Ranking.Of(Areas, better).Select(one => $"{one.Area}={one.Band}"));
}
