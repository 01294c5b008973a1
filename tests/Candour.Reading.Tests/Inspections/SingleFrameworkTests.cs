namespace Candour.Reading.Tests.Inspections;

public class SingleFrameworkTests
{
    private static readonly Document Eastmere = Documents.ReadFixture("eastmere-single-framework");

    [Fact]
    public void The_first_page_says_whose_report_it_is_and_when()
    {
        var report = Eastmere.Only.ShouldBeOfType<InspectionReport>();

        report.Title.ShouldBe("Inspection of services for children in need of help and protection, children looked after and care leavers and Review of the effectiveness of the Local Safeguarding Children Board");
        report.Authority.ShouldBe("Eastmere");
        report.Framework.ShouldBe("single inspection framework");
        (report.InspectedFrom, report.InspectedTo).ShouldBe((Day("2016-12-12"), Day("2017-01-12")));
        report.Published.ShouldBe(Day("2017-03-03"));
    }

    [Fact]
    public void Judgements_come_from_the_table_and_from_the_sentences_around_it() =>
        Eastmere.Only.Judgements.Said().ShouldBe(
        [
            "Overall effectiveness: Requires improvement to be good",
            "Children who need help and protection: Requires improvement",
            "Children looked after and achieving permanence: Good",
            "Adoption performance: Outstanding",
            "Experiences and progress of care leavers: Requires improvement",
            "Leadership, management and governance: Inadequate",
            "The effectiveness of the Local Safeguarding Children Board: Requires improvement to be good",
        ]);

    [Fact]
    public void Recommendations_are_whole_over_wrapped_lines_pages_footnotes_and_subheadings() =>
        Eastmere.Only.Recommendations.Said().ShouldBe(
        [
            "Recommendation 1: Make sure that every strategy discussion is held within a day and that its decisions are well-recorded, signed and shared with those who must act on them.",
            "Recommendation 2: Bring the caseloads of the assessment teams down to the number that the council has set itself, and keep them there. In particular:\n• cover every vacancy within four weeks\n• report caseloads each month to the lead member.",
            "Recommendation 3: Show in each plan what is to change for the child, by when, and who makes sure that it happens (paragraphs 21 and 34).",
            "Recommendation 4: Give each care leaver a health history at 18.",
            "Recommendation 6: Offer 16- and 17-year-olds without a home a joint assessment.",
            "SafeguardingBoard 1: Ask partners for figures each quarter, and publish what the board makes of them.",
            "SafeguardingBoard 2: Follow up every audit within six months.",
        ]);

    [Fact]
    public void A_gap_in_the_numbers_is_said_with_its_line()
    {
        var gap = Eastmere.Problems.ShouldHaveSingleItem();

        (gap.Code, gap.Message, gap.Line).ShouldBe(("numberingGap", "The numbering of the recommendations jumps from 4 to 6.", 87));
    }

    [Fact]
    public void Each_field_knows_where_it_stands()
    {
        var report = Eastmere.Only;

        report.Where["authority"].ShouldBe(new Span(1, 2, 1));
        report.Where["title"].ShouldBe(new Span(3, 7, 1));
        report.Where["inspectedFrom"].ShouldBe(new Span(8, 8, 1));
        report.Where["published"].ShouldBe(new Span(9, 9, 1));
        report.Judgements[2].At.ShouldBe(new Span(18, 20, 1));
        report.Recommendations[2].At.ShouldBe(new Span(79, 82, 5));
    }
}
