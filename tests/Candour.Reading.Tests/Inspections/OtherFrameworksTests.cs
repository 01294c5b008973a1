namespace Candour.Reading.Tests.Inspections;

public class OtherFrameworksTests
{
    [Fact]
    public void A_report_of_2012_gives_its_record_of_findings_and_what_to_do_at_once_and_later()
    {
        var document = Documents.ReadFixture("eastmere-protection-2012");
        var report = document.Only.ShouldBeOfType<InspectionReport>();

        (report.Authority, report.Framework).ShouldBe(("Eastmere", "protection of children inspection"));
        (report.InspectedFrom, report.InspectedTo, report.Published).ShouldBe((Day("2012-09-10"), Day("2012-09-19"), Day("2012-10-23")));
        report.Judgements.Said().ShouldBe(
        [
            "Overall effectiveness: Adequate",
            "The effectiveness of the help and protection given to children and families: Good",
            "Leadership and governance: Inadequate",
        ]);
        report.Recommendations.Said().ShouldBe(
        [
            "PriorityAction 1: make sure that a qualified worker decides on every contact",
            "PriorityAction 2: see every child alone",
            "Improvement 1: agree thresholds with all partners.",
            "Improvement 2: ask families what help they had.",
        ]);
        document.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Joint targeted area inspection of the multi-agency response to neglect in Eastmere")]
    [InlineData("Joint targeted area inspection of Eastmere")]
    public void A_joint_targeted_letter_is_read_as_a_report(string subject)
    {
        var text = $"""
            7 March 2023

            Dear Eastmere Local Safeguarding Partnership

            {subject}

            This letter outlines the findings of the joint targeted area inspection carried out from
            23 to 27 January 2023.

            Areas for priority action

            ◼ The police do not tell the council when a child is reported missing.

            What needs to improve?

            ◼ How partners share what they know.

            Main findings

            Partners meet each week.
            """;

        var report = Documents.Read(text).Only.ShouldBeOfType<InspectionReport>();

        (report.Authority, report.Framework).ShouldBe(("Eastmere", "JTAI"));
        (report.InspectedFrom, report.InspectedTo, report.Published).ShouldBe((Day("2023-01-23"), Day("2023-01-27"), Day("2023-03-07")));
        report.Recommendations.Said().ShouldBe(
        [
            "PriorityAction 1: The police do not tell the council when a child is reported missing.",
            "Improvement 1: How partners share what they know.",
        ]);
    }
}
