namespace Candour.Assurance.Tests;

public sealed class GradeScaleTests
{
    [Fact]
    public void A_grade_is_known_however_its_letters_are_written()
    {
        var scale = new GradeScale(["Inadequate", "Requires improvement", "Good"]);

        (scale.Place("requires Improvement"), scale.Place("outstanding")).ShouldBe((1, null));
        (scale.Lowest, scale.Highest).ShouldBe(("Inadequate", "Good"));
    }

    [Theory]
    [InlineData("good", "A scale has two grades or more, the lowest first.")]
    [InlineData("poor,Good,good", "“Good” is in the scale twice.")]
    [InlineData("poor,,good", "A grade of the scale has no name.")]
    [InlineData("poor,good", null)]
    public void What_makes_no_scale_says_why(string grades, string? why) => GradeScale.Problem(grades.Split(',')).ShouldBe(why);
}
