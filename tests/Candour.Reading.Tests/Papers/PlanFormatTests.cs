using Candour.Reading.Tests.Fixtures;
using static Candour.Reading.Tests.Fixtures.WordFile;

namespace Candour.Reading.Tests.Papers;

/// <summary>The same plan as councils keep it: in Word, in a workbook, in CSV, as a web page and in laid-out text.</summary>
public sealed class PlanFormatTests
{
    [Fact]
    public void A_plan_in_Word_is_read_with_lists_merged_cells_and_tracked_changes()
    {
        var deleted = new DocumentFormat.OpenXml.Wordprocessing.DeletedRun(new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.DeletedText("old words")));
        var changed = Text("Audit sixty cases");
        changed.AppendChild(deleted);
        var plan = Plan(Fixture.Read(
            WordFile.Of(
                Heading("Eastmere Improvement Plan 2019"),
                Text("It answers the inspection."),
                Table(
                    Row("Ref", "What will we do?", "Who", "By when", "Reported to", "RAG", "Update"),
                    Row(Wide(7, "Recommendation 1: Supervise well")),
                    Row("1.1", Cell(Text("Rewrite the standard:"), Item(2, "with teams"), Item(2, "with partners")), Cell(Text("Jane Example"), Text("Head of Safeguarding")), "July 2019", "Practice Board", "Green", "Done in part"),
                    Row("1.2", Cell(changed), Merged("Head of Quality"), "Q2 2019/20", "Practice Board; Scrutiny Panel", "Amber", ""),
                    Row("", "Recommendation 2: Recruit", "", "", "", "", ""),
                    Row("2.1", "Recruit twelve social workers", Merged(null), "Ongoing", "", "Red", "Slow")),
                Text("Appendix")), "plan.docx"));
        plan.Title.ShouldBe("Eastmere Improvement Plan 2019");
        plan.Actions.Select(action => action.Number).ShouldBe(["1.1", "1.2", "2.1"]);
        plan.Actions[0].Text.ShouldBe("Rewrite the standard:\n• with teams\n• with partners");
        plan.Actions[0].Leads.ShouldBe([new("Jane Example", "Head of Safeguarding")]);
        plan.Actions[1].Text.ShouldBe("Audit sixty cases");
        plan.Actions[1].MonitoredBy.ShouldBe(["Practice Board", "Scrutiny Panel"]);
        plan.Actions[2].Leads.ShouldBe([new(null, "Head of Quality")]);
        plan.Actions[2].Recommendations.ShouldBe(["2"]);
        plan.Actions.Select(action => action.Rating).ShouldBe(["Green", "Amber", "Red"]);
    }

    [Fact]
    public void Words_own_list_numbers_count_as_text()
    {
        var agenda = Fixture.Read(
            WordFile.Of(Heading("Eastmere Improvement Board"), Text("Tuesday 4 June 2019 at 2.00 pm"), Heading("AGENDA"), Item(1, "Apologies"), Item(1, "Minutes of the last meeting"), Item(1, "Progress report")),
            "agenda.docx").Parts.ShouldHaveSingleItem().ShouldBeOfType<Agenda>();
        agenda.Items.Select(item => (item.Number, item.Title)).ShouldBe([("1", "Apologies"), ("2", "Minutes of the last meeting"), ("3", "Progress report")]);
        agenda.Date.ShouldBe(Day("2019-06-04"));
    }

    [Fact]
    public void A_plan_in_a_workbook_is_read_with_formulas_merged_cells_and_a_sheet_of_something_else()
    {
        var sheet = Workbook.Sheet(
        [
            ["Eastmere Improvement Plan"],
            ["Recommendation", "No", "Action", "Owner", "Deadline", "Status"],
            ["1. Supervise well", "1", "Rewrite the standard", "Head of Safeguarding", "=TEXT(A1)|31 July 2019", "On track"],
            ["", "2", "Audit sixty cases", "Head of Quality", "Q2 2019/20", "At risk"],
            ["2. Recruit", "3", "Recruit twelve", "Head of People", "TBC", "Not started"],
        ], "A1:F1", "A3:A4");
        var plan = Plan(Fixture.Read(Workbook.Of(("Notes", Workbook.Sheet([["Nothing here"]])), ("Plan", sheet)), "plan.xlsx"));
        plan.Recommendations.Select(recommendation => (recommendation.Number, recommendation.Text)).ShouldBe([("1", "Supervise well"), ("2", "Recruit")]);
        plan.Actions.Select(action => string.Join(',', action.Recommendations)).ShouldBe(["1", "1", "2"]);
        plan.Actions[0].Due.ShouldHaveSingleItem().Date.ShouldBe(Day("2019-07-31"));
        plan.Actions.Select(action => action.Rating).ShouldBe(["On track", "At risk", "Not started"]);
    }

    [Fact]
    public void A_plan_on_a_web_page_is_read_and_its_scripts_are_not()
    {
        var plan = Plan(Fixture.ReadText("""
            <!doctype html><html><head><title>x</title><script>document.write('Action Lead Date')</script></head><body><h1>Improvement plan</h1>
            <table><tr><th>No.</th><th>Task</th><th>Lead</th><th>Timescale</th></tr>
            <tr><td colspan="4">Priority 1 - Supervise well</td></tr>
            <tr><td>1</td><td>Rewrite <script>alert(1)</script>the standard<ul><li>with teams</li></ul></td><td rowspan="2">Head of Safeguarding</td><td>July 2019</td></tr>
            <tr><td>2</td><td>Audit cases</td><td>August 2019</td></tr></table></body></html>
            """, "plan.html"));
        plan.Actions.Select(action => action.Text).ShouldBe(["Rewrite the standard\n• with teams", "Audit cases"]);
        plan.Actions[1].Leads.ShouldBe([new(null, "Head of Safeguarding")]);
        plan.Actions[1].Recommendations.ShouldBe(["1"]);
    }

    [Fact]
    public void A_plan_in_laid_out_text_is_read_over_pages_that_repeat_the_header_elsewhere()
    {
        var plan = Plan(Fixture.Read("eastmere-plan-layout.txt"));
        plan.Actions.Select(action => action.Number).ShouldBe(["1", "2", "3", "4"]);
        plan.Actions[1].Text.ShouldBe("Audit sixty cases a month, and report the themes to the board with what was changed");
        plan.Actions[1].Leads.ShouldBe([new(null, "Head of Quality")]);
        plan.Actions[1].Due.Select(due => due.Date).ShouldBe([Day("2020-03-31"), Day("2020-09-30")]);
        plan.Actions.Select(action => string.Join(',', action.Recommendations)).ShouldBe(["1", "1", "2", "2"]);
        plan.Actions[3].MonitoredBy.ShouldBe(["Scrutiny Panel"]);
    }

    private static ActionPlan Plan(ReadResult result) => result.Parts.OfType<ActionPlan>().ShouldHaveSingleItem();
}
