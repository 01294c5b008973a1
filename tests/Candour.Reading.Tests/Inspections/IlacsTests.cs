namespace Candour.Reading.Tests.Inspections;

public class IlacsTests
{
    [Fact]
    public void A_report_gives_its_table_and_what_needs_to_improve()
    {
        var report = Documents.ReadFixture("eastmere-ilacs").Only.ShouldBeOfType<InspectionReport>();

        (report.Authority, report.Framework).ShouldBe(("Eastmere", "ILACS"));
        (report.InspectedFrom, report.InspectedTo).ShouldBe((Day("2024-09-30"), Day("2024-10-11")));
        report.Judgements.Said().ShouldBe(
        [
            "The impact of leaders on social work practice with children and families: Good",
            "The experiences and progress of children who need help and protection: Requires improvement to be good",
            "The experiences and progress of children in care: Good",
            "The experiences and progress of care leavers: Outstanding",
            "Overall effectiveness: Good",
        ]);
        report.Recommendations.Said().ShouldBe(
        [
            "Improvement 1: How soon a child without a plan gets one, and how the managers see that it is the right one.",
            "Improvement 2: The quality of records, so that they show:\n• what the child said\n• what was decided\n• who told the family.",
            "Improvement 3: The time that care leavers wait for a home of their own.",
        ]);
    }

    [Fact]
    public void A_report_that_does_not_print_its_publication_date_says_so_instead_of_guessing()
    {
        var document = Documents.ReadFixture("eastmere-ilacs");

        document.Only.Published.ShouldBeNull();
        document.ProblemCodes.ShouldBe(["publishedNotFound"]);
    }

    [Fact]
    public void A_report_without_the_overall_judgement_reads_the_same_in_plain_reading_order()
    {
        var report = Documents.ReadFixture("eastmere-ilacs-2026-reading-order").Only;

        (report.InspectedFrom, report.InspectedTo).ShouldBe((Day("2026-06-08"), Day("2026-06-19")));
        report.Judgements.Said().ShouldBe(
        [
            "The impact of leaders on social work practice with children and families: Good",
            "The experiences and progress of children who need help and protection: Inadequate",
            "The experiences and progress of children in care: Requires improvement to be good",
            "The experiences and progress of care leavers: Good",
        ]);
        report.Recommendations.Said().ShouldBe(
        [
            "Improvement 1: The pace of assessments for children who live at sea for part of the year.",
            "Improvement 2: The use of the family network before a child comes into care.",
        ]);
    }

    [Fact]
    public void A_list_that_lost_its_bullets_is_read_by_its_paragraphs()
    {
        var text = Documents.Fixture("eastmere-ilacs").Replace("◼ How soon", "How soon", StringComparison.Ordinal)
            .Replace("◼ The quality of records, so that they show:", "\nThe quality of records.", StringComparison.Ordinal)
            .Replace("     – what the child said\n     – what was decided\n", "", StringComparison.Ordinal)
            .Replace("     – who told the family.\n", "", StringComparison.Ordinal)
            .Replace("◼ The time", "\nThe time", StringComparison.Ordinal);

        Documents.Read(text).Only.Recommendations.Select(item => item.Text).ShouldBe(
        [
            "How soon a child without a plan gets one, and how the managers see that it is the right one.",
            "The quality of records.",
            "The time that care leavers wait for a home of their own.",
        ]);
    }
}
