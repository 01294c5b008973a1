using Candour.Reading.Tests.Fixtures;
using static Candour.Reading.Tests.Fixtures.WordFile;

namespace Candour.Reading.Tests.Papers;

/// <summary>Several posts in one cell, with no more between them than a new line.</summary>
public sealed class LeadCellTests
{
    private static readonly string[] Both = ["Head of Quality", "Director of Children's Services"];

    [Fact]
    public void In_Word_each_paragraph_or_line_is_a_lead() => Posts(Fixture.Read(WordFile.Of(
        Heading("Eastmere Improvement Plan 2019"),
        Table(Row("Ref", "Action", "Lead", "Due"), Row("1", "Rewrite the standard", Cell(Text(Both[0]), Text(Both[1])), "July 2019"))), "plan.docx")).ShouldBe(Both);

    [Fact]
    public void In_a_workbook_each_line_is_a_lead() => Posts(Fixture.Read(Workbook.Of(("Plan", Workbook.Sheet(
        [["No", "Action", "Owner", "Deadline"], ["1", "Rewrite the standard", $"{Both[0]}\n{Both[1]}", "July 2019"]]))), "plan.xlsx")).ShouldBe(Both);

    [Fact]
    public void On_a_web_page_each_line_is_a_lead() => Posts(Fixture.ReadText(
        $"<html><body><h1>Improvement plan</h1><table><tr><th>No</th><th>Action</th><th>Lead</th><th>Due</th></tr><tr><td>1</td><td>Rewrite</td><td>{Both[0]}<br>{Both[1]}</td><td>July 2019</td></tr></table></body></html>", "plan.html")).ShouldBe(Both);

    [Theory]
    [InlineData("Head of Quality", "Head of HR", "Head of Quality|Head of HR")]
    [InlineData("Head of Quality", "Assistant Director of People", "Head of Quality|Assistant Director of People")]
    [InlineData("Director of Children's", "Services", "Director of Children's Services")] // one post over two lines
    [InlineData("Head of Early Help Service", "Improvement", "Head of Early Help Service Improvement")]
    [InlineData("Assistant", "Director of People", "Assistant Director of People")]
    [InlineData("Deputy Head of", "Virtual School", "Deputy Head of Virtual School")]
    public void In_laid_out_text_a_line_is_a_lead_where_it_begins_a_post(string first, string second, string posts) => Posts(Fixture.ReadText($"""
        Eastmere Improvement Plan 2019

        No    Action                         Lead                             Due
        1     Rewrite the standard with      {first,-30}   July 2019
              all partners                   {second}
        2     Audit cases                    Head of Audit                    July 2019
        """, "plan.txt")).ShouldBe(posts.Split('|'));

    private static IEnumerable<string?> Posts(ReadResult result) => result.Parts.OfType<ActionPlan>().ShouldHaveSingleItem().Actions[0].Leads.Select(one => one.Post);
}
