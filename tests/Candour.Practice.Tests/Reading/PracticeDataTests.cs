using System.Text;
using Candour.Practice.Duck;
using Candour.Practice.Reading;

namespace Candour.Practice.Tests.Reading;

public sealed class PracticeDataTests : IDisposable
{
    private readonly Workbooks _files = new();
    private readonly ProblemLog _problems = new();

    public PracticeDataTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("List_1")]
    [InlineData("List 1")]
    [InlineData("list-1")]
    [InlineData("List 1 Contacts")]
    [InlineData("Contacts")]
    public void A_list_is_known_by_the_name_of_its_sheet(string sheet)
    {
        using var data = Open(_files.Write((sheet, Workbooks.Rows(1, [("child", "A")]))));

        data.Lists.ShouldBe([new(1, 1, 7)]);
    }

    [Fact]
    public void A_list_is_known_by_its_title_and_its_headings_may_be_pushed_down()
    {
        var path = _files.Write(("Sheet1", [["List 6: Children in Need"], [], ["as sent on", "1 May"], .. Workbooks.Rows(6, [("child", "A"), ("started_on", new DateOnly(2018, 1, 2))])]));

        using var data = Open(path);

        Cells(data, "SELECT row::VARCHAR, child, started_on::VARCHAR FROM list_6").ShouldBe([["5", "A", "2018-01-02"]]);
    }

    [Theory]
    [InlineData("Age", "age")]
    [InlineData("AGE OF CHILD (YEARS) ", "age")]
    [InlineData("Date of Contact", "contact_on")]
    [InlineData("date_of_contact", "contact_on")]
    [InlineData("contact_on", "contact_on")]
    public void A_heading_is_known_however_it_is_spelt(string heading, string column) =>
        Headings.Of(AnnexAList.Of(1), [heading]).Columns.Single()!.Name.ShouldBe(column);

    [Theory]
    [InlineData("Was the child assessed as requiring LA children's social care support?", 4, "support_needed")]
    [InlineData("Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months", 8, "missing_12_months")]
    [InlineData("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))", 8, "uasc")]
    [InlineData("Was the child offered a Return Interview after their last missing episode?", 8, "interview_offered")]
    [InlineData("LA In Touch ", 9, "in_touch")]
    [InlineData("Case Status", 6, "status")]
    public void Quotes_brackets_and_question_marks_do_not_matter(string heading, int list, string column) =>
        Headings.Of(AnnexAList.Of(list), [heading]).Columns.Single()!.Name.ShouldBe(column);

    [Theory]
    [InlineData("gender", "a) Male", "male")]
    [InlineData("gender", "FEMALE", "female")]
    [InlineData("gender", "c) Not stated/recorded (or unborn)", "unknown")]
    [InlineData("gender", "c) Neither", "neither")]
    [InlineData("ethnicity", "a) WBRI", "WBRI")]
    [InlineData("ethnicity", "s) NOBT", "NOBT")]
    [InlineData("ethnicity", "t) NOBT", "NOBT")]
    [InlineData("source", "a) 1A: Individual", "1A")]
    [InlineData("source", "1a", "1A")]
    [InlineData("source", "q) 6: Police", "6")]
    [InlineData("source", "10", "10")]
    public void A_code_is_known_however_it_is_spelt(string column, string written, string key) => CodeSet.Of(AnnexAList.Of(1), Column(1, column))!.KeyOf(written).ShouldBe(key);

    [Theory]
    [InlineData(6, "status", "c) Child in need plan", "child-in-need")]
    [InlineData(6, "need", "N1 - Abuse or Neglect", "N1")]
    [InlineData(6, "need", "N3 - Parental illness or disability", "N3")]
    [InlineData(6, "closure_reason", "RC8 – Case closed", "RC8")]
    [InlineData(7, "category", "Multiple/not recommended", "multiple")]
    [InlineData(8, "legal_status", "C2: FCO", "C2")]
    [InlineData(8, "permanence_plan", "f) Long-term fostering", "long-term-fostering")]
    [InlineData(8, "placement_type", "zz) T4: Temporary placement - seven days or less", "T4")]
    [InlineData(8, "provider", "e) PR4 - Private provision", "PR4")]
    [InlineData(8, "location", "b) Out", "out")]
    [InlineData(8, "ceased_reason", "k) E47: Special Guardianship Orders - relative/friend", "E47")]
    [InlineData(8, "uasc", "N", "no")]
    [InlineData(9, "in_touch", "d) Refu", "refused")]
    [InlineData(9, "in_touch", "NREQ", "not-required")]
    [InlineData(9, "accommodation", "Z2", "Z2")]
    [InlineData(9, "accommodation", "U: Independent living", "U")]
    [InlineData(9, "activity", "G5: Not in education, employment or training - other", "G5")]
    [InlineData(9, "suitability", "Unsuitable", "unsuitable")]
    [InlineData(11, "left_reason", "1 - Adopter withdrew from process", "1")]
    [InlineData(6, "need", "PSRMEM - Support with memory and cognition", null)]
    [InlineData(4, "support_needed", "CS Assessment Updated", null)]
    public void A_code_has_one_key(int list, string column, string written, string? key) => CodeSet.Of(AnnexAList.Of(list), Column(list, column))!.KeyOf(written).ShouldBe(key);

    [Fact]
    public void Every_code_is_its_own_key_and_every_preferred_spelling_is_known()
    {
        foreach (var list in AnnexAList.All)
            foreach (var set in list.Columns.Select(column => CodeSet.Of(list, column)).OfType<CodeSet>())
                foreach (var code in set.Codes) (set.KeyOf(code.Key), set.KeyOf(code.Preferred)).ShouldBe((code.Key, code.Preferred == "Z: With former foster carers" ? "Z" : code.Key));
    }

    [Theory]
    [InlineData("31/01/2018", "2018-01-31", null)]
    [InlineData("1/2/2018", "2018-02-01", null)]
    [InlineData("2018-01-31", "2018-01-31", null)]
    [InlineData("31/01/2018 00:00:00", "2018-01-31", null)]
    [InlineData("2018-01-31T00:00:00", "2018-01-31", null)]
    [InlineData("31-Jan-2018", "2018-01-31", null)]
    [InlineData("31 January 2018", "2018-01-31", null)]
    [InlineData("43131", "2018-01-31", null)]
    [InlineData("#N/A", null, null)]
    [InlineData("01/31/2018", null, "monthFirst")]
    [InlineData("31/02/2018", null, "impossibleDate")]
    [InlineData("29/02/1900", null, "impossibleDate")]
    [InlineData("soon", null, "unreadableDate")]
    [InlineData("60", null, "impossibleDate")]
    [InlineData("7", null, "unreadableDate")]
    public void A_date_is_read_as_a_day(string written, string? day, string? problem)
    {
        using var data = Open(_files.Write(("List_1", Workbooks.Rows(1, [("child", "A"), ("contact_on", written)]))));

        Cells(data, "SELECT contact_on::VARCHAR FROM list_1").ShouldBe([[day]]);
        _problems.All().Where(one => one.Row is not null).Select(one => one.Code).ShouldBe(problem is null ? [] : [problem]);
    }

    [Fact]
    public void A_cell_of_Excel_is_read_by_its_kind()
    {
        using var data = Open(_files.Write(("List_1", Workbooks.Rows(1,
            [("child", 9212044), ("age", 6.1382614647501708), ("contact_on", new DateOnly(2020, 9, 16)), ("born_on", 42029)],
            [("child", " A\u00a0"), ("age", "unborn"), ("source", "  ")]))));

        Cells(data, "SELECT row::VARCHAR, child, age::VARCHAR, contact_on::VARCHAR, born_on::VARCHAR, source FROM list_1")
            .ShouldBe([["2", "9212044", "6", "2020-09-16", "2015-01-25", null], ["3", "A", "-1", null, null, null]]);
    }

    [Fact]
    public void Both_versions_of_list_9_are_read()
    {
        var later = AnnexAList.Of(9).Columns;
        using var data = Open(_files.Write(("List 9", [[.. later.Select(one => one.Heading)], ["A", .. later.Skip(1).Select(one => one.Name is "contact_on" ? "01/03/2024" : null)]])));

        data.Lists.ShouldBe([new(9, 1, 17)]);
        Cells(data, "SELECT child, contact_on::VARCHAR FROM list_9").ShouldBe([["A", "2024-03-01"]]);
        _problems.All().ShouldNotContain(one => one.Code == "missingColumn");
    }

    [Fact]
    public void What_is_wrong_with_a_workbook_as_a_whole_is_said()
    {
        using var data = Open(_files.Write(
            ("Guidance", [["How to fill it in"]]),
            ("Notes", [["Ask me"]]),
            ("List_1", [["Child Unique ID", "Gender", "Ethnicity", "Gender", "Shoe size"], ["A"]]),
            ("List 1 (2)", Workbooks.Rows(1)),
            ("List_2", [["nothing", "that", "is known"]])));

        data.Lists.ShouldBe([new(1, 1, 3)]);
        var problems = _problems.All().Select(one => (one.List, one.Column, one.Code)).ToList();
        problems.ShouldContain((null, null, "unknownSheet"));
        problems.Count(one => one.Code == "unknownSheet").ShouldBe(1);
        problems.ShouldContain((1, null, "listTwice"));
        problems.ShouldContain((1, "Gender", "columnTwice"));
        problems.ShouldContain((1, "Shoe size", "unknownColumn"));
        problems.ShouldContain((1, "Date of Contact", "missingColumn"));
        problems.ShouldContain((2, null, "missingHeadings"));
        problems.Where(one => one.Code == "missingList").Select(one => one.List).ShouldBe([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        Cells(data, "SELECT count(*)::VARCHAR FROM list_11").ShouldBe([["0"]]);
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_in_words()
    {
        var path = Path.Combine(_files.Folder, "lists.xlsx");
        File.WriteAllText(path, "child,gender");
        Should.Throw<PracticeDataException>(() => Open(path)).Message.ShouldStartWith("lists.xlsx: it is no workbook");
        var whole = File.ReadAllBytes(_files.Write(("List_1", Workbooks.Rows(1, [("child", "A")]))));
        File.WriteAllBytes(path, whole[..(whole.Length / 2)]);
        Should.Throw<PracticeDataException>(() => Open(path)).Message.ShouldStartWith("lists.xlsx: it is no workbook");
        Should.Throw<PracticeDataException>(() => Open(_files.Write(("Costs", [["a", "b"]])))).Message.ShouldBe("lists.xlsx: none of the eleven lists of Annex A is in it.");
        Should.Throw<PracticeDataException>(() => Open(Path.Combine(_files.Folder, "none.xlsx"))).Message.ShouldBe("none.xlsx: there is no such file or folder.");
    }

    [Fact]
    public void More_rows_than_the_limit_are_refused()
    {
        var path = _files.Write(("List_1", Workbooks.Rows(1, [("child", "A")], [("child", "B")], [("child", "C")])));

        Should.Throw<PracticeDataException>(() => PracticeData.Open(path, limits: new() { Rows = 2 })).Message.ShouldStartWith("lists.xlsx: there are more than 2 rows");
        Should.Throw<PracticeDataException>(() => PracticeData.Open(path, limits: new() { Unpacked = 1000 })).Message.ShouldStartWith("lists.xlsx: the workbook is too large");
    }

    [Fact]
    public void A_folder_of_CSV_files_is_read()
    {
        _files.WriteText("list-1.csv", "List 1: Contacts\nChild Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Contact,Contact Source\n\"A, 1\",a) Male,,,,31/01/2018,6\nB,b) Female,,,,2018-02-01,q) 6: Police\n");
        _files.WriteText("costs.csv", "a,b\n");

        using var data = Open(_files.Folder);

        Cells(data, "SELECT row::VARCHAR, child, gender, contact_on::VARCHAR, source FROM list_1")
            .ShouldBe([["3", "A, 1", "male", "2018-01-31", "6"], ["4", "B", "female", "2018-02-01", "6"]]);
        _problems.All().ShouldContain(one => one.Code == "unknownFile");
    }

    [Fact]
    public void A_CSV_file_in_the_letters_of_Windows_is_read()
    {
        File.WriteAllBytes(Path.Combine(_files.Folder, "list-1.csv"), Encoding.Latin1.GetBytes("Child Unique ID,Gender,Contact Source,Age\nZo\u00eb,a) Male,6,1\n"));

        using var data = Open(_files.Folder);

        Cells(data, "SELECT child FROM list_1").ShouldBe([["Zoë"]]);
    }

    [Fact]
    public void Headings_of_a_CSV_file_may_hold_commas_marks_and_breaks_of_lines()
    {
        _files.WriteText("list-1.csv", "\"Contacts, \"\"new\"\" ones\"\r\n\"Child\nUnique, ID\",\"Gender \",\"Date of\nContact\",\"Contact, Source\"\r\nA,\"a) Male\",31/01/2018,6\r\n");

        using var data = Open(_files.Folder);

        Cells(data, "SELECT child, gender, contact_on::VARCHAR, source FROM list_1").ShouldBe([["A", "male", "2018-01-31", "6"]]);
    }

    /// <summary>As Excel writes a sheet in which something once stood further right.</summary>
    [Fact]
    public void Columns_of_a_CSV_file_that_are_empty_to_the_end_are_passed_over()
    {
        _files.WriteText("list-1.csv", "Child Unique ID,Gender,Age,Contact Source,,\nA,a) Male,1,6,,\n");

        using var data = Open(_files.Folder);

        Cells(data, "SELECT child, gender, source FROM list_1").ShouldBe([["A", "male", "6"]]);
    }

    [Theory]
    [InlineData("Child Unique ID,Gender,Age,Contact Source\nA,a) Male,1,6\nB,a) Ma")]
    [InlineData("Child Unique ID,Gender,Age,Contact Source\nA,a) Male,1,6\nB,\"a) Ma")]
    public void A_CSV_file_half_written_is_refused(string content) =>
        Should.Throw<PracticeDataException>(() => Open(_files.WriteText("list-1.csv", content))).Message.ShouldStartWith("list-1.csv: line 3 has not as many cells");

    [Fact]
    public void A_folder_of_Parquet_files_is_read_with_its_own_types_and_with_text()
    {
        using (var duck = new DuckDatabase())
        {
            duck.Run($"COPY (SELECT ' A' AS child, 'a) Male' AS gender, DATE '2018-01-31' AS contact_on, 6.9 ::DOUBLE AS age, '' AS source) TO '{_files.Folder}/list-1.parquet'");
            duck.Run($"COPY (SELECT 7 AS child, 'N' AS \"Referral NFA?\", '31/01/2018' AS \"Date of referral\", '2' AS referrals_12_months) TO '{_files.Folder}/list-3.parquet'");
        }

        using var data = Open(_files.Folder);

        data.Lists.ShouldBe([new(1, 1, 5), new(3, 1, 4)]);
        Cells(data, "SELECT row::VARCHAR, child, gender, contact_on::VARCHAR, age::VARCHAR, source, ethnicity FROM list_1").ShouldBe([["1", "A", "male", "2018-01-31", "6", null, null]]);
        Cells(data, "SELECT row::VARCHAR, child, nfa, referred_on::VARCHAR, referrals_12_months::VARCHAR FROM list_3").ShouldBe([["1", "7", "no", "2018-01-31", "2"]]);
    }

    [Theory]
    [InlineData("official-template-2019.xlsx", 0)]
    [InlineData("sample-2024.xlsx", 59)]
    [InlineData("sample-journeys.xlsx", 43)]
    public void Workbooks_as_they_are_published_are_read(string name, int rows)
    {
        using var data = Open(Repository.Shared($"data/annex-a/{name}"));

        data.Lists.Select(one => one.List.Place).ShouldBe(Enumerable.Range(1, 11));
        data.Lists.Select(one => one.Columns).ShouldBe(AnnexAList.All.Select(list => list.Columns.Count(one => one.Since is null || name.Contains("2024"))));
        data.Lists.Sum(one => one.Rows).ShouldBe(rows);
        _problems.All().Select(one => (one.Code, one.Message)).ShouldBeEmpty();
    }

    private PracticeData Open(string path) => PracticeData.Open(path, _problems);

    private static AnnexAColumn Column(int list, string name) => AnnexAList.Of(list).Columns.Single(one => one.Name == name);

    private static List<string?[]> Cells(PracticeData data, string sql)
    {
        using var reader = data.Database.Query(sql);
        var rows = new List<string?[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.Columns).Select(reader.Text)]);
        return rows;
    }
}
