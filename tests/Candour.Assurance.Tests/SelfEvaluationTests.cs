namespace Candour.Assurance.Tests;

public sealed class SelfEvaluationTests
{
    private readonly Eastmere _eastmere = new();

    [Theory]
    [InlineData("2016-03-01", "ILACS-2018", 4)]
    [InlineData("2018-11-20", "ILACS-2018", 4)]
    [InlineData("2023-01-01", "ILACS-2023", 5)]
    public void Each_version_of_the_framework_has_its_days_and_areas(string day, string code, int areas)
    {
        var framework = Frameworks.On(Day(day));

        framework.ShouldSatisfyAllConditions(one => one.Code.ShouldBe(code), one => one.Areas.Count.ShouldBe(areas), one => one.Grades.Count.ShouldBe(4));
        framework.Areas.ShouldAllBe(one => one.Criteria.Count > 0);
        framework.Areas.Select(one => one.Code).ShouldBeUnique();
    }

    [Fact]
    public void The_councils_judgement_stands_beside_what_evidence_supports()
    {
        var action = _eastmere.Act("1", "complete");
        _eastmere.Show(action, EvidenceLine.Management, Shows.Activity);
        var evaluation = Judge(Begin(), new AreaDraft { Grade = "Good", Commentary = "All goes well.", Proof = "e-1", About = "CSIP-1" }).Required;

        var area = EvaluatedArea.Of(evaluation, _eastmere.View, Eastmere.Today).Single(one => one.Area.Code == "protection");

        area.ShouldSatisfyAllConditions(one => one.Said.Grade.ShouldBe("Good"), one => one.Opinion.ShouldBe(Opinion.Limited), one => one.Standing.ShouldHaveSingleItem().Subject.ShouldBe(action));
    }

    [Fact]
    public void What_is_said_of_one_area_leaves_the_others_as_they_are()
    {
        var first = Judge(Begin(), new AreaDraft { Grade = "Good", Commentary = "Yes." }).Required;
        var second = Judge(first, new AreaDraft { Grade = "Inadequate", Commentary = "No." }, "care").Required;

        second.Of("protection").Grade.ShouldBe("Good");
        second.Of("care").Grade.ShouldBe("Inadequate");
        Judge(second, new AreaDraft()).Required.Of("protection").ShouldSatisfyAllConditions(one => one.Grade.ShouldBeNull(), one => one.Commentary.ShouldBeNull());
    }

    [Theory]
    [InlineData("Splendid", "Why.", "", "", "grade")]
    [InlineData("Good", "", "", "", "commentary")]
    [InlineData("Good", "Why.", "E-99", "", "proof")]
    [InlineData("Good", "Why.", "", "NOPE-1", "about")]
    public void What_is_not_known_is_said_beside_its_field(string grade, string why, string proof, string about, string field) =>
        Judge(Begin(), new AreaDraft { Grade = grade, Commentary = why, Proof = proof, About = about }).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public void The_next_goes_on_from_the_last_also_in_another_version_of_the_framework()
    {
        var first = _eastmere.Add(Judge(Judge(Begin(), new AreaDraft { Grade = "Good", Commentary = "Yes." }).Required, new AreaDraft { Grade = "Good", Commentary = "Yes." }, "care").Required);

        var second = new SelfEvaluationDraft("Next", Day("2023-05-01"), "ILACS-2023", first).Add(_eastmere.View.Programme, _eastmere.At).Required;
        _eastmere.Add(second);

        second.Number.ShouldBe("S-2");
        second.Areas.Select(one => one.Area).ShouldBe(["protection", "care"]);
        SelfEvaluationList.Before(second, _eastmere.View.Programme).ShouldBe(first);
        SelfEvaluationList.Before(first, _eastmere.View.Programme).ShouldBeNull();
    }

    private SelfEvaluation Begin() => new SelfEvaluationDraft("Self-evaluation", Eastmere.Today, "ILACS-2018").Add(_eastmere.View.Programme, _eastmere.At).Required;

    private Improvement.Checked<SelfEvaluation> Judge(SelfEvaluation before, AreaDraft draft, string area = "protection") =>
        draft.Change(before, Frameworks.By(before.Framework)!.Area(area)!, _eastmere.View);
}
