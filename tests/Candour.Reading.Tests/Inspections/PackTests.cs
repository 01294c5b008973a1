namespace Candour.Reading.Tests.Inspections;

public class PackTests
{
    private const string Cover = "Scrutiny committee\n\nThe inspection report is at Appendix A. It asks what needs to improve.\n\nRecommendations\n\n1.   Note the report.\n";

    [Fact]
    public void A_pack_gives_each_document_with_its_own_lines()
    {
        var pack = string.Join("\n\f", Cover, Documents.Fixture("eastmere-single-framework"), Documents.Fixture("eastmere-focused-visit"), Documents.Fixture("eastmere-ilacs"));

        var parts = Documents.Read(pack).Parts;

        parts.Select(part => part.GetType()).ShouldBe([typeof(InspectionReport), typeof(FocusedVisitLetter), typeof(InspectionReport)]);
        parts.Select(part => part.Recommendations.Count).ShouldBe([7, 4, 3]);
        parts.Select(part => part.Page).ShouldBe([2, 9, 11]);
        parts.Zip(parts.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From);
    }

    [Fact]
    public void Other_papers_are_left_to_other_readers()
    {
        var document = Documents.Read(Cover);

        document.Parts.ShouldBeEmpty();
        document.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_paper_that_only_speaks_of_an_inspection_is_not_one() =>
        Documents.Read("Inspection of children’s social care services\n\nMembers are asked to note that the inspection found progress.\n").Parts.ShouldBeEmpty();

    [Fact]
    public void A_line_that_only_names_the_report_is_not_its_title()
    {
        var text = "Inspection of children’s services: the report\n\n" + Documents.Fixture("eastmere-ilacs");

        Documents.Read(text).Only.Title.ShouldBe("Inspection of Eastmere local authority children’s services");
    }

    [Fact]
    public void Nothing_gives_nothing() => Documents.Read([]).Parts.ShouldBeEmpty();
}
