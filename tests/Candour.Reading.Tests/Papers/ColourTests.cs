using Candour.Reading.Tests.Fixtures;
using static Candour.Reading.Tests.Fixtures.WordFile;

namespace Candour.Reading.Tests.Papers;

/// <summary>Many plans rate an action by the fill of a cell and no word.</summary>
public sealed class ColourTests
{
    [Theory]
    [InlineData("FF0000", "Red")]
    [InlineData("C00000", "Red")]
    [InlineData("FFC000", "Amber")]
    [InlineData("ED7D31", "Amber")]
    [InlineData("00B050", "Green")]
    [InlineData("92D050", "Green")]
    [InlineData("0070C0", "Blue")]
    [InlineData("00B0F0", "Blue")]
    [InlineData("FFFF00", null)] // amber to some, a rating of its own to others
    [InlineData("F2DCDB", null)] // a tint
    [InlineData("D9D9D9", null)]
    [InlineData("000000", null)]
    [InlineData("7030A0", null)]
    [InlineData("auto", null)]
    public void A_cell_that_is_clearly_filled_with_a_colour_of_rating_rates_the_action(string fill, string? rating)
    {
        var result = InWord(Row("1", "Rewrite the standard", "Head of Quality", "July 2019", Filled(fill)));

        Plan(result).Actions.Single().Rating.ShouldBe(rating);
        result.Problems.Any(one => one.Code == "ratedByColour").ShouldBe(rating is not null);
    }

    [Fact]
    public void It_is_said_which_ratings_are_colours_and_a_word_counts_before_its_cell_s_colour()
    {
        var result = InWord(
            Row("1", "Rewrite the standard", "Head of Quality", "July 2019", Filled("00B050")),
            Row("2", "Audit cases", "Head of Quality", "July 2019", Filled("FF0000", "Complete")),
            Row("3", "Recruit", "Head of HR", "July 2019", Filled("FFC000")));

        Plan(result).Actions.Select(one => one.Rating).ShouldBe(["Green", "Complete", "Amber"]);
        result.Problems.Single(one => one.Code == "ratedByColour").Message.ShouldBe("The rating was read from the cell's colour, not from a word: 1 (green), 3 (amber).");
    }

    [Fact]
    public void A_colour_elsewhere_in_the_row_rates_nothing() =>
        Plan(InWord(Row("1", Filled("FF0000", "Rewrite the standard"), "Head of Quality", Filled("00B050", "July 2019"), ""))).Actions.Single().Rating.ShouldBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_workbook_s_fills_are_read_in_the_last_column_and_within(int after)
    {
        string[] header = ["No", "Action", "Owner", "Deadline", "RAG", .. Enumerable.Repeat("Update", after)];
        string[][] rows =
        [
            header,
            ["1", "Rewrite the standard", "Head of Quality", "July 2019", "#1", .. Enumerable.Repeat("Under way", after)],
            ["2", "Audit cases", "Head of Quality", "July 2019", "#2", .. Enumerable.Repeat("Slow", after)],
            ["3", "Recruit", "Head of HR", "July 2019", "#3", .. Enumerable.Repeat("None", after)],
        ];

        var result = Fixture.Read(Workbook.Of(["FF00B050", "FFFF0000", "FFEEEEEE"], ("Notes", Workbook.Sheet([["Nothing here"]])), ("Plan", Workbook.Sheet(rows))), "plan.xlsx");

        Plan(result).Actions.Select(one => one.Rating).ShouldBe(["Green", "Red", null]);
        result.Problems.Single(one => one.Code == "ratedByColour").Message.ShouldContain("1 (green), 2 (red)");
    }

    [Fact]
    public void An_action_log_s_status_may_be_a_colour_too()
    {
        var log = Fixture.Read(WordFile.Of(Heading("Improvement Board action log"), Table(
            Row("Ref", "Date raised", "Action", "Owner", "Due", "Status"),
            Row("1", "4 June 2019", "Send the audit", "Head of Quality", "July 2019", Filled("0070C0")))), "log.docx").Parts.OfType<ActionLog>().Single();

        log.Actions.Single().Status.ShouldBe("Blue");
    }

    private static ReadResult InWord(params DocumentFormat.OpenXml.Wordprocessing.TableRow[] rows) => Fixture.Read(
        WordFile.Of(Heading("Eastmere Improvement Plan 2019"), Table([Row("Ref", "Action", "Lead", "Due", "RAG"), .. rows])), "plan.docx");

    private static ActionPlan Plan(ReadResult result) => result.Parts.OfType<ActionPlan>().ShouldHaveSingleItem();
}
