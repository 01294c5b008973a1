using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class EvidenceFileReaderTests
{
    private static readonly EvidenceFile Report = new("report.pdf", new('a', 64), 120);

    private readonly Eastmere _eastmere = new();

    public EvidenceFileReaderTests()
    {
        _eastmere.Act("1", "onTrack");
        _eastmere.Act("2", "onTrack");
    }

    [Fact]
    public void Each_line_adds_an_item_with_its_own_number_and_the_file_that_it_names()
    {
        var list = Read(Line(), Line(one => { one["title"] = "Audit of October"; one["file"] = "REPORT.PDF"; one["against"] = "CSIP-2"; }));

        list.Errors.ShouldBeEmpty();
        list.Lines.Select(one => (one.Line, one.Evidence.Number, one.Evidence.File)).ShouldBe([(2, "E-1", null), (3, "E-2", Report)]);
        list.Lines[1].Evidence.Bearings.Select(one => one.Contradicts).ShouldBe([false, true]);
        list.Changes.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("title", "", "title", "Say what it is.")]
    [InlineData("shows", "result", "shows", "“result” is none of Activity, Output and Outcome.")]
    [InlineData("observed", "31/11/2018", "observed", "“31/11/2018” is not a date. Write it as 2018-12-03 or 3/12/2018.")]
    [InlineData("observed", "2018-12-04", "observed", "That day is still to come. Evidence is of what was seen.")]
    [InlineData("from", "2018-11-01", "from", "The first day lies after the last.")]
    [InlineData("for", "CSIP-99", "for", "No action or recommendation is called CSIP-99.")]
    [InlineData("file", "other.pdf", "file", "No file called “other.pdf” came with it.")]
    [InlineData("instead", "E-9", "instead", "There is no evidence E-9.")]
    [InlineData("number", "E-9", "number", "There is no evidence E-9. Leave the cell empty to add some; its number is given then.")]
    public void What_is_wrong_is_told_by_line_and_column_and_nothing_is_added(string column, string cell, string told, string message)
    {
        var list = Read(Line(one => one["title"] = "Good"), Line(one => one[column] = cell));

        list.Errors.ShouldContain(new CsvNote(3, told, message));
        list.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_column_that_is_missing_or_unknown_is_told_once()
    {
        var cells = Line().Cells.Where(one => one.Key != "line").Append(KeyValuePair.Create("strength", "high")).ToDictionary();

        Read(new CsvLine(2, cells)).Errors.Select(one => (one.Line, one.Column)).ShouldBe([(1, "strength"), (1, "line")]);
    }

    [Fact]
    public void The_site_own_words_are_read_as_well()
    {
        var list = Read(Line(one => { one["line"] = "Outside"; one["method"] = "Audit of cases"; one["independence"] = "independent"; }));

        list.Errors.ShouldBeEmpty();
        (list.Lines[0].Evidence.Line, list.Lines[0].Evidence.Method).ShouldBe((EvidenceLine.Independent, EvidenceMethod.CaseAudit));
    }

    [Fact]
    public void What_is_recorded_is_left_alone_when_the_file_is_sent_again()
    {
        foreach (var one in Read(Line()).Lines) _eastmere.Add(one.Evidence);

        var again = Read(Line(), Line(one => one["number"] = "E-1"), Line(one => one["title"] = "Audit of October"));

        (again.Unchanged, again.Lines.Count, again.Errors.Count).ShouldBe((2, 1, 0));
        again.Lines[0].Evidence.Number.ShouldBe("E-2");
    }

    [Fact]
    public void Two_lines_that_say_the_same_or_stand_in_one_place_are_told()
    {
        foreach (var one in Read(Line()).Lines) _eastmere.Add(one.Evidence);
        var list = Read(Line(one => one["title"] = "New"), Line(one => one["title"] = "New"), Line(one => { one["title"] = "A"; one["instead"] = "E-1"; }), Line(one => { one["title"] = "B"; one["instead"] = "E-1"; }));

        list.Errors.ShouldBe([new(3, null, "Line 2 says the same."), new(5, "instead", "Line 4 stands in its place already.")]);
    }

    [Fact]
    public void A_file_that_no_line_names_is_told() =>
        Read(Line()).Unnamed.ShouldBe(["report.pdf"]);

    private EvidenceList Read(params CsvLine[] lines) => EvidenceFileReader.Read(
        [.. lines.Select((one, i) => one with { Number = i + 2 })], new Dictionary<string, EvidenceFile>(StringComparer.OrdinalIgnoreCase) { [Report.Name] = Report }, _eastmere.View, _eastmere.At, Eastmere.Today);

    private static CsvLine Line(Action<Dictionary<string, string>>? with = null)
    {
        var cells = new Dictionary<string, string>
        {
            ["number"] = "", ["title"] = "Audit of September", ["shows"] = "Outcome", ["line"] = "Oversight", ["method"] = "CaseAudit", ["collector"] = "Head of Audit", ["independence"] = "Service",
            ["for"] = "CSIP-1", ["against"] = "", ["from"] = "", ["observed"] = "2018-09-30", ["instead"] = "", ["file"] = "",
        };
        with?.Invoke(cells);
        return new(2, cells);
    }
}
