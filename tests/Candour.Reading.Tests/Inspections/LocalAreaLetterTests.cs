namespace Candour.Reading.Tests.Inspections;

public class LocalAreaLetterTests
{
    [Fact]
    public void A_letter_of_2018_gives_the_weaknesses_that_the_written_statement_must_answer()
    {
        var document = Documents.ReadFixture("eastmere-local-area-2018");
        var letter = document.Only.ShouldBeOfType<AreaSendReport>();

        (letter.Authority, letter.Framework).ShouldBe(("Eastmere", "local area SEND 2016 to 2022"));
        (letter.InspectedFrom, letter.InspectedTo, letter.Published).ShouldBe((Day("2018-03-05"), Day("2018-03-09"), Day("2018-05-09")));
        letter.Judgements.Said().ShouldBe(["Written statement of action: Required"]);
        letter.Recommendations.Said().ShouldBe(
        [
            "Improvement 1: Schools wait too long for advice from the hospital.",
            "Improvement 2: Leaders do not know how pupils who are educated at home get on.",
            "PriorityAction 1: the lack of a joint plan between the council and the clinical commissioning group",
            "PriorityAction 2: the poor quality of education, health and care plans.",
        ]);
        document.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_revisit_says_whether_progress_was_sufficient()
    {
        const string Text = """
            4 June 2021

            Dear Director

            Joint area SEND revisit in Eastmere

            Between 26 April 2021 and 28 April 2021, Ofsted and the Care Quality Commission
            revisited the area of Eastmere.

            The area has not made sufficient progress in addressing all of the significant
            weaknesses.
            """;

        var letter = Documents.Read(Text).Only;

        (letter.Authority, letter.Framework).ShouldBe(("Eastmere", "local area SEND revisit"));
        (letter.InspectedFrom, letter.InspectedTo, letter.Published).ShouldBe((Day("2021-04-26"), Day("2021-04-28"), Day("2021-06-04")));
        letter.Judgements.Said().ShouldBe(["Progress in all the areas of significant weakness: Not sufficient"]);
    }
}
