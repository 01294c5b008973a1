using System.Text.RegularExpressions;
using Candour.Reading.Tests.Fixtures;
using static Candour.Reading.Tests.Fixtures.WordFile;

namespace Candour.Reading.Tests.Papers;

/// <summary>Minutes, agendas and logs in the shapes that councils use. Beside each paper stands what a person reads in it, in a file ending in "told".</summary>
public sealed partial class ShapeTests
{
    private const int LinesOfATitle = 8;

    public static TheoryData<string> Shapes => [.. Directory.GetFiles(Fixture.Path("shapes")).Select(Path.GetFileName).OfType<string>().Where(name => !name.EndsWith(".told", StringComparison.Ordinal)).Order()];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_paper_is_read_as_a_person_reads_it(string name) =>
        Told.Of(Fixture.Read($"shapes/{name}")).ShouldBe(File.ReadAllText(Fixture.Path($"shapes/{Path.GetFileNameWithoutExtension(name)}.told")).Trim());

    /// <summary>All texts but the page of Modern.Gov, which its title parts from an agenda with notes.</summary>
    public static TheoryData<string> Texts => [.. Directory.GetFiles(Fixture.Path("shapes"), "*.txt").Select(Path.GetFileName).OfType<string>().Where(name => !name.Contains("published-page", StringComparison.Ordinal)).Order()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_paper_that_does_not_say_what_it_is_is_known_by_what_stands_in_it(string name)
    {
        var text = File.ReadLines(Fixture.Path($"shapes/{name}")).Select((line, i) => i < LinesOfATitle && !IsNoTitle().IsMatch(line) ? NamesAPaper().Replace(line, "") : line);
        Told.Of(Fixture.ReadText(string.Join('\n', text), "scan.txt")).ShouldStartWith(name[0] switch { 'm' => "minutes of", 'a' => "agenda of", _ => "action log:" });
    }

    [GeneratedRegex(@"^\s*(\d|\||Present|Attend|Ref|No)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsNoTitle();

    [GeneratedRegex(@"\b((draft|action) )?(minutes|notes|agenda|log|tracker)\b( of( the)?)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamesAPaper();

    [Fact]
    public void A_Word_file_may_number_its_items_itself_and_hold_attendance_in_a_table()
    {
        var file = WordFile.Of(
            Heading("Eastmere Improvement Board"), Text("Minutes of the meeting held on 5 June 2023 at 2pm in Harbour House"),
            Table(Row("Present", "Independent Chair (Chair)"), Row("", "Director of Children's Services"), Row("In attendance", "Improvement Manager"), Row("Apologies", "Chief Executive")),
            Item(1, "Welcome and apologies"), Text("The Chair welcomed members."),
            Item(1, "Supervision"), Text("Supervision is late in two teams."), Item(2, "Action: Head of Safeguarding to report on supervision by 3 July 2023."),
            Item(1, "Any other business"), Text("There was none."));
        Told.Of(Fixture.Read(file, "minutes.docx")).ShouldBe("""
            minutes of Eastmere Improvement Board on 2023-06-05 from 2pm to ?
              present: Independent Chair (Chair)
              present: Director of Children's Services
              in attendance: Improvement Manager
              apologies: Chief Executive
            1 Welcome and apologies
              noted: The Chair welcomed members.
            2 Supervision
              noted: Supervision is late in two teams.
              action: Head of Safeguarding to report on supervision by 3 July 2023. | Head of Safeguarding | 3 July 2023
            3 Any other business
              noted: There was none.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_workbook_may_name_owners_in_merged_rows_and_hold_two_logs_with_titles_above_them()
    {
        var sheet = Workbook.Sheet(
        [
            ["Practice Board: open actions"], [""], ["Ref", "What is to be done", "Deadline", "How it stands"],
            ["Head of Safeguarding"], ["A1", "Dip-sample ten strategy discussions", "asap", "Ongoing"], ["A2", "Report on supervision", "next meeting", "Done"],
            ["Head of Early Help"], ["A3", "Visit each hub", "End of June", "Closed – see minute 12"],
        ], "A4:D4", "A7:D7");
        var second = Workbook.Sheet([["Action", "Owner", "Due", "Status"], ["Publish the standards", "Principal Social Worker", "1 May 2024", "Closed"]]);
        Told.Of(Fixture.Read(Workbook.Of(("Action log", sheet), ("Closed actions", second)), "log.xlsx")).ShouldBe("""
            action log: Practice Board: open actions
            A1 Dip-sample ten strategy discussions | Head of Safeguarding | asap | Ongoing | Head of Safeguarding
            A2 Report on supervision | Head of Safeguarding | next meeting | Done | Head of Safeguarding
            A3 Visit each hub | Head of Early Help | End of June | Closed – see minute 12 | Head of Early Help
            - Publish the standards | Principal Social Worker | 1 May 2024 | Closed | -
            """.ReplaceLineEndings("\n"));
    }
}
