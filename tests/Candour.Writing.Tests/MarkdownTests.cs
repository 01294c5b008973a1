namespace Candour.Writing.Tests;

public sealed class MarkdownTests
{
    [Fact]
    public void Each_part_of_a_document_has_its_form()
    {
        var text = Write(
            new Heading("What is known"), new Paragraph("Two lines\nof text", "Lead:"), new Bullets(["one", "two"], AreNumbered: true), new Bullets(["one"]),
            new Facts([new("Who", ["A", "B"])]), new Entries([new("3.1", "An item", ["A note"], 1, IsStruck: true)]),
            new Table("Rows", ["Group", "Name"], [new("First", [["a | b"], ["c"]])]));

        text.ShouldBe("""
            # Title

            Subtitle

            ## What is known

            **Lead:** Two lines  
            of text

            1. one
            2. two

            - one

            - **Who:** A; B

            ### 3.1 ~~An item~~

            A note

            Rows

            | Group | Name |
            | --- | --- |
            | First | a \| b |
            | First | c |

            """);
    }

    [Theory]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("*no* _list_ `code`", @"\*no\* \_list\_ \`code\`")]
    [InlineData("<script>[a](b)", @"\<script\>\[a\](b)")]
    [InlineData("- no item", @"\- no item")]
    [InlineData("well-known, 3.1", "well-known, 3.1")]
    [InlineData("12. no list", @"12\. no list")]
    public void What_would_mean_something_means_nothing(string said, string written) => Write(new Paragraph(said)).ShouldEndWith($"\n\n{written}\n");

    private static string Write(params IReadOnlyList<Block> blocks) => MarkdownWriter.Write(new("Title", "Subtitle", blocks));
}
