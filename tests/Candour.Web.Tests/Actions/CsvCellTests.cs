using Candour.Site;
using FsCheck;
using FsCheck.Fluent;

namespace Candour.Web.Tests.Actions;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")")]
    [InlineData("+44 20 7946 0000", "'+44 20 7946 0000")]
    [InlineData("-SUM(A1)", "'-SUM(A1)")]
    [InlineData("@import", "'@import")]
    [InlineData("-12", "-12")]
    [InlineData("Do it", "Do it")]
    [InlineData("'quoted'", "'quoted'")]
    public void A_spreadsheet_runs_nothing_that_stands_in_a_file(string cell, string written) => CsvCells.Guard(cell).ShouldBe(written);

    [Fact]
    public void What_goes_out_comes_back_the_same() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || CsvCells.Unguard(CsvCells.Guard(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void What_begins_like_a_guarded_formula_comes_back_the_same() =>
        Prop.ForAll(Gen.Elements("'", "=", "-", "1", "a").ListOf(6).Select(string.Concat).ToArbitrary(),
            text => CsvCells.Unguard(CsvCells.Guard(text)) == text).QuickCheckThrowOnFailure();
}
