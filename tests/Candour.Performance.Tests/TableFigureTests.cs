namespace Candour.Performance.Tests;

public sealed class TableFigureTests
{
    [Theory]
    [InlineData("1,234.5", 1234.5, null)]
    [InlineData("33.5%", 33.5, null)]
    [InlineData("0", 0.0, null)]
    [InlineData("c", null, Missing.Suppressed)]
    [InlineData("C ", null, Missing.Suppressed)]
    [InlineData("x", null, Missing.Unavailable)]
    [InlineData("-", null, Missing.Unavailable)]
    [InlineData("z", null, Missing.NotApplicable)]
    [InlineData("k", null, Missing.Low)]
    [InlineData("low", null, Missing.Low)]
    [InlineData("u", null, Missing.Unreliable)]
    [InlineData("", null, Missing.Blank)]
    [InlineData(null, null, Missing.Blank)]
    public void A_sign_says_why_there_is_no_number_and_is_never_nought(string? text, double? value, Missing? why) => TableFigure.Read(text).ShouldBe(new TableFigure(value, why));

    [Theory]
    [InlineData("about 5")]
    [InlineData("1/2")]
    [InlineData("Infinity")]
    public void Other_text_is_no_figure(string text) => TableFigure.Read(text).ShouldBeNull();
}
