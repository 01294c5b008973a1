namespace Candour.Improvement.Tests;

public sealed class JudgedAreaTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void An_area_shows_its_last_grade_and_the_one_before_and_the_whole_comes_first()
    {
        _eastmere.Add(_eastmere.Inspection with { Judgements = [new("Help and protection", "Inadequate"), new("Overall effectiveness", "Inadequate"), new("Adoption", "Good")] });
        _eastmere.Add(new Source
        {
            Id = _eastmere.NewId(), Code = "OFSTED19", Kind = SourceKind.Inspection, Title = "Inspection of 2019", InspectedFrom = Day("2019-06-10"),
            Judgements = [new("Help and protection", "Good"), new("Overall effectiveness", "Good")],
        });

        JudgedArea.Of(_eastmere.View).Select(one => (one.Area, one.Grade, one.Before, one.By.Code)).ShouldBe(
        [
            ("Overall effectiveness", "Good", "Inadequate", "OFSTED19"),
            ("Help and protection", "Good", "Inadequate", "OFSTED19"),
            ("Adoption", "Good", null, "OFSTED17"),
        ]);
    }

    [Theory]
    [InlineData("Good by summer 2019", "good")]
    [InlineData("To be outstanding in 2021", "outstanding")]
    [InlineData("Every child safe", null)]
    public void An_aim_names_a_grade_or_none(string aim, string? grade) => Grade.NamedIn(aim).ShouldBe(grade);

    [Fact]
    public void Requires_improvement_to_be_good_is_not_good() =>
        Grade.PlaceOf("Requires improvement to be good").ShouldBe(Grade.PlaceOf("Requires improvement"));
}
