namespace Candour.Performance.Tests;

public sealed class ProportionTests
{
    [Theory]
    [InlineData(27, 30, 74.4, 96.5)]
    [InlineData(0, 30, 0, 11.4)]
    [InlineData(30, 30, 88.6, 100)]
    [InlineData(1, 1, 20.7, 100)]
    public void The_interval_is_Wilsons(double x, double n, double lower, double upper)
    {
        var found = Proportion.Of(x, n);

        (Math.Round(found.Lower!.Value * 100, 1), Math.Round(found.Upper!.Value * 100, 1)).ShouldBe((lower, upper));
        found.Value.ShouldBe(x / n);
    }

    [Fact]
    public void Of_nothing_there_is_no_proportion() => Proportion.Of(0, 0).ShouldBe(default);

    [Fact]
    public void The_interval_holds_the_proportion_and_narrows_as_more_is_counted()
    {
        for (var n = 1; n <= 60; n++)
            for (var x = 0; x <= n; x++)
            {
                var (one, tenfold) = (Proportion.Of(x, n), Proportion.Of(10 * x, 10 * n));
                one.Lower!.Value.ShouldBeLessThanOrEqualTo(one.Value!.Value);
                one.Upper!.Value.ShouldBeGreaterThanOrEqualTo(one.Value!.Value);
                (tenfold.Upper - tenfold.Lower)!.Value.ShouldBeLessThan((one.Upper - one.Lower)!.Value);
            }
    }

    [Fact]
    public void More_than_all_cannot_be_counted() => Should.Throw<ArgumentOutOfRangeException>(() => Proportion.Of(31, 30));
}
