namespace Candour.Assurance.Tests;

public sealed class SampleSizeTests
{
    /// <summary>Krejcie, R. V. and Morgan, D. W. (1970), Determining sample size for research activities: five points to either side.</summary>
    [Theory]
    [InlineData(10, 10)]
    [InlineData(100, 80)]
    [InlineData(200, 132)]
    [InlineData(1000, 278)]
    [InlineData(10_000, 370)]
    public void A_proportion_needs_fewer_cases_of_few_than_of_many(int cases, int size) => SampleSize.ForProportion(cases, 0.05).ShouldBe(size);

    [Fact]
    public void It_needs_fewer_still_where_the_proportion_is_expected_to_be_far_from_a_half() =>
        SampleSize.ForProportion(1200, 0.05, 0.9).ShouldBe(125);

    [Theory]
    [InlineData(186, 19, 26)] // ten percent of 186, in whole cases
    [InlineData(186, 186, 1)]
    [InlineData(20, 1, 19)]
    [InlineData(1, 1, 1)]
    public void So_many_must_be_looked_at_to_find_one_that_fails(int cases, int failing, int size) => SampleSize.ToFind(cases, failing).ShouldBe(size);

    [Fact]
    public void It_is_the_smallest_that_finds_one_with_such_confidence()
    {
        for (var cases = 1; cases <= 60; cases++)
            for (var failing = 1; failing <= cases; failing++)
            {
                var size = SampleSize.ToFind(cases, failing, 0.9);
                Found(cases, failing, size).ShouldBeGreaterThanOrEqualTo(0.9 - 1e-9);
                Found(cases, failing, size - 1).ShouldBeLessThan(0.9);
            }
    }

    [Theory]
    [InlineData(1, 0.95)]
    [InlineData(30, 0.0950)]
    [InlineData(300, 0.0099)]
    public void None_found_leaves_room_for_about_three_over_n(int looked, double share) => SampleSize.MostFailing(looked).ShouldBe(share, 5e-5);

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SampleSize.ToFind(10, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => SampleSize.ToFind(10, 11));
        Should.Throw<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(0, 0.05));
        Should.Throw<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(10, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => SampleSize.MostFailing(0));
    }

    /// <summary>1 − C(N−D, n) / C(N, n), with the factors that both have left out.</summary>
    private static double Found(int cases, int failing, int size) =>
        1 - Enumerable.Range(0, failing).Aggregate(1.0, (missed, i) => missed * Math.Max(0, cases - size - i) / (cases - i));
}
