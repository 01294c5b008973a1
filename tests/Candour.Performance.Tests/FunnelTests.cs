namespace Candour.Performance.Tests;

public sealed class FunnelTests
{
    [Fact]
    public void A_small_area_may_lie_far_from_the_mean_and_a_large_one_may_not()
    {
        var funnel = Funnel.Of([new("Rest", 50_000, 100_000), new("Small", 13, 20), new("Large", 650, 1000), new("Middling", 57, 95), new("None", 0, 0)]);

        funnel.Mean.ShouldBe((50_000 + 13 + 650 + 57) / 101_115.0);
        funnel.Areas.Select(one => one.Significance).ShouldBe(
            [FunnelSignificance.None, FunnelSignificance.None, FunnelSignificance.High998, FunnelSignificance.None, FunnelSignificance.None]);
        funnel.Areas[4].Value.ShouldBeNull();
    }

    [Fact]
    public void Limits_are_those_of_the_normal_approximation()
    {
        var (lower95, upper95, lower998, upper998) = Funnel.LimitsAt(100, 0.2);

        (lower95, upper95).ShouldBe((0.2 - 1.959964 * 0.04, 0.2 + 1.959964 * 0.04));
        (lower998, upper998).ShouldBe((0.2 - 3.090232 * 0.04, 0.2 + 3.090232 * 0.04));
    }

    [Fact]
    public void Limits_stay_within_what_a_proportion_can_be() => Funnel.LimitsAt(2, 0.1).ShouldSatisfyAllConditions(
        one => one.Lower95.ShouldBe(0), one => one.Lower998.ShouldBe(0), one => one.Upper998.ShouldBeLessThanOrEqualTo(1));
}
