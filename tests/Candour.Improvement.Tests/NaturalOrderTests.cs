using FsCheck;
using FsCheck.Fluent;

namespace Candour.Improvement.Tests;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("2", "10")]
    [InlineData("7", "7a")]
    [InlineData("7a", "7b")]
    [InlineData("7b", "8")]
    [InlineData("4.2", "4.12")]
    [InlineData("CSIP-9", "csip-10")]
    [InlineData("99999999999999999998", "99999999999999999999")]
    [InlineData("", "1")]
    public void Numbers_stand_as_people_count(string earlier, string later)
    {
        NaturalOrder.Comparer.Compare(earlier, later).ShouldBeLessThan(0);
        NaturalOrder.Comparer.Compare(later, earlier).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_order_never_contradicts_itself()
    {
        var written = Gen.Elements("", "1", "01", "2", "10", "a", "A", "1a", "1.2", "1.10", "-3", "b7", "7 b").ToArbitrary();

        Prop.ForAll(written, written, written, (one, two, three) =>
        {
            int Sign(string left, string right) => Math.Sign(NaturalOrder.Comparer.Compare(left, right));
            return Sign(one, two) == -Sign(two, one) && (Sign(one, two) > 0 || Sign(two, three) > 0 || Sign(one, three) <= 0);
        }).QuickCheckThrowOnFailure();
    }
}
