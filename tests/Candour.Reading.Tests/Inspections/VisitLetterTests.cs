namespace Candour.Reading.Tests.Inspections;

public class VisitLetterTests
{
    [Fact]
    public void A_focused_visit_letter_gives_its_date_the_days_of_the_visit_and_both_lists()
    {
        var document = Documents.ReadFixture("eastmere-focused-visit");
        var letter = document.Only.ShouldBeOfType<FocusedVisitLetter>();

        letter.Title.ShouldBe("Focused visit to Eastmere County Council children’s services");
        (letter.Authority, letter.Framework).ShouldBe(("Eastmere", "ILACS"));
        (letter.InspectedFrom, letter.InspectedTo).ShouldBe((Day("2019-02-28"), Day("2019-03-01")));
        letter.Published.ShouldBe(Day("2019-03-21"));
        letter.Recommendations.Said().ShouldBe(
        [
            "PriorityAction 1: Decisions about children at risk of harm are made by people who are not qualified to make them.",
            "Improvement 1: The oversight of decisions by managers, so that drift is seen early.",
            "Improvement 2: The use of chronologies.",
            "Improvement 3: The quality of letters to parents, so that they say what will happen and why, and of letters to children.",
        ]);
        document.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_monitoring_visit_letter_is_known_as_one_and_says_that_it_lists_nothing()
    {
        var document = Documents.ReadFixture("eastmere-monitoring-visit");
        var letter = document.Only.ShouldBeOfType<FocusedVisitLetter>();

        (letter.Authority, letter.Framework).ShouldBe(("Eastmere", "monitoring visit"));
        (letter.InspectedFrom, letter.InspectedTo, letter.Published).ShouldBe((Day("2018-11-20"), Day("2018-11-21"), Day("2018-12-14")));
        letter.Recommendations.ShouldBeEmpty();
        document.ProblemCodes.ShouldBe(["recommendationsNotFound"]);
    }

    [Fact]
    public void Where_the_address_ran_into_the_subject_the_first_sentence_says_what_the_letter_is()
    {
        var text = Documents.Fixture("eastmere-monitoring-visit")
            .Replace("Monitoring visit to London Borough of Eastmere children’s services", "Monitoring\nEM1 1AA visit to London Borough of Eastmere", StringComparison.Ordinal);

        var letter = Documents.Read(text).Only;

        (letter.Authority, letter.Framework, letter.InspectedFrom).ShouldBe(("Eastmere", "monitoring visit", Day("2018-11-20")));
    }

    [Fact]
    public void A_letter_without_a_date_has_none()
    {
        var document = Documents.Read(Documents.Fixture("eastmere-focused-visit").Replace("21 March 2019\n", "\n", StringComparison.Ordinal));

        document.Only.Published.ShouldBeNull();
        document.ProblemCodes.ShouldContain("publishedNotFound");
    }
}
