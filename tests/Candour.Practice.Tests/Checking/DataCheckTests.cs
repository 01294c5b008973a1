using Candour.Practice.Checking;
using Candour.Practice.Duck;
using Candour.Practice.Tests.Reading;

namespace Candour.Practice.Tests.Checking;

public sealed class DataCheckTests : IDisposable
{
    private static readonly DateOnly AsAt = new(2018, 5, 1);

    private readonly Workbooks _files = new();

    public DataCheckTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData(1, "child", null, "missingValue")]
    [InlineData(1, "contact_on", null, "missingValue")]
    [InlineData(1, "gender", null, "missingValue")]
    [InlineData(1, "contact_on", "01/13/2018", "monthFirst")]
    [InlineData(1, "contact_on", "29/02/1900", "impossibleDate")]
    [InlineData(1, "contact_on", "2018-05-02", "futureDate")]
    [InlineData(1, "contact_on", "2018-05-01", null)]
    [InlineData(1, "contact_on", "1979-12-31", "impossibleDate", "beforeBirth")]
    [InlineData(1, "contact_on", "2010-01-01", "beforeBirth")]
    [InlineData(1, "contact_on", "2014-12-01", null)] // not yet born
    [InlineData(1, "born_on", "1992-05-01", "impossibleDate", "ageDisagrees")]
    [InlineData(1, "source", "11", "unknownCode")]
    [InlineData(1, "age", "2", "ageDisagrees")]
    [InlineData(1, "age", "3", null)]
    [InlineData(1, "age", "-1", "ageDisagrees")]
    [InlineData(1, "age", "-2", "ageDisagrees", "impossibleAge")]
    [InlineData(3, "referrals_12_months", "-1", "negative")]
    [InlineData(3, "referrals_12_months", "1.5", "notWhole")]
    [InlineData(3, "referrals_12_months", "many", "unreadableNumber")]
    [InlineData(4, "authorised_on", "2018-01-31", "dateOrder")]
    [InlineData(4, "authorised_on", "2018-02-01", null)]
    [InlineData(6, "closed_on", "2018-04-01", "missingValue")]
    [InlineData(6, "closure_reason", "RC8", "missingValue")]
    [InlineData(7, "visited_on", "2018-04-01", "missingValue")]
    [InlineData(8, "placed_on", "2018-01-31", "dateOrder")]
    [InlineData(8, "started_on", "2015-01-24", "beforeBirth")]
    [InlineData(8, "placements_12_months", "-1", "negative")]
    public void A_cell_that_is_wrong_is_told(int list, string column, string? cell, params string[]? codes)
    {
        var row = Good(list);
        var at = AnnexAList.Of(list).Columns.Where(one => one.Since is null).Select(one => one.Name).ToList().IndexOf(column);
        var problems = Check(list, [[.. row[..at], cell, .. row[(at + 1)..]]]);

        problems.Select(one => one.Code).ShouldBe(codes is null or [null] ? [] : codes, ignoreOrder: true);
        problems.ShouldAllBe(one => one.List == list && one.Row == 2);
    }

    [Fact]
    public void Nothing_is_wrong_with_good_rows()
    {
        foreach (var list in AnnexAList.All) Check(list.Number, [Good(list.Number)]).Select(one => $"{one.List} {one.Column} {one.Code}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "duplicate", Severity.Warning)]
    [InlineData(7, "duplicate", Severity.Error)]
    [InlineData(11, "duplicate", Severity.Error)]
    public void A_child_stands_once_where_the_list_has_a_row_for_each(int list, string code, Severity severity)
    {
        var problem = Check(list, [Good(list), Good(list)]).Single();

        (problem.Row, problem.Code, problem.Severity).ShouldBe((3, code, severity));
        problem.Message.ShouldContain("row 2");
    }

    [Fact]
    public void A_child_has_one_birth_date_and_gender_in_all_lists()
    {
        var path = _files.Write(
            ("List_1", Workbooks.Rows(1, [("child", "A"), ("born_on", new DateOnly(2015, 1, 25)), ("gender", "Unborn")])),
            ("List_3", Workbooks.Rows(3, [("child", "A"), ("born_on", new DateOnly(2015, 1, 26)), ("gender", "M")])),
            ("List_6", Workbooks.Rows(6, [("child", "B"), ("born_on", new DateOnly(2015, 1, 27))], [("child", "A"), ("born_on", new DateOnly(2015, 1, 25)), ("gender", "F")])));

        Problems(path).Where(one => one.Code == "disagrees").Select(one => (one.List, one.Row, one.Column, one.Message)).ShouldBe([
            (3, 2, "Date of Birth", "The birth date is not that of the same child in list 1, row 2."),
            (6, 3, "Gender", "The gender is not that of the same child in list 3, row 2."),
        ]);
    }

    [Fact]
    public void Ages_are_held_against_the_day_that_most_of_them_fit()
    {
        var path = _files.Write(("List_1", Workbooks.Rows(1,
            [("child", "A"), ("born_on", new DateOnly(2010, 3, 1)), ("age", 5)],
            [("child", "B"), ("born_on", new DateOnly(2009, 7, 1)), ("age", 5)],
            [("child", "C"), ("born_on", new DateOnly(2010, 3, 20)), ("age", 9)])));

        var problem = Problems(path, ageAsAt: null).Single(one => one.Code == "ageDisagrees");

        problem.Row.ShouldBe(4);
        problem.Message.ShouldEndWith("the day that most ages fit.");
    }

    [Fact]
    public void An_unborn_child_may_be_known_but_not_in_care()
    {
        (string, object?)[] unborn = [("child", "A"), ("born_on", new DateOnly(2018, 7, 1)), ("age", -1)];

        Problems(_files.Write(("List_3", Workbooks.Rows(3, unborn)))).Select(one => one.Code).ShouldNotContain("unborn");
        Problems(_files.Write(("List_3", Workbooks.Rows(3, unborn)))).Select(one => one.Code).ShouldNotContain("ageDisagrees");
        Problems(_files.Write(("List_8", Workbooks.Rows(8, unborn)))).Select(one => one.Code).ShouldContain("unborn");
    }

    [Fact]
    public void What_cannot_be_read_is_not_missing_too() =>
        Problems(_files.Write(("List_1", Workbooks.Rows(1, [("child", "A"), ("contact_on", "soon")])))).Where(one => one.Column == "Date of Contact").Select(one => one.Code).ShouldBe(["unreadableDate"]);

    [Fact]
    public void Of_one_kind_no_more_is_listed_than_somebody_would_read()
    {
        var problems = Problems(_files.Write(("List_3", Workbooks.Rows(3, [.. Enumerable.Range(0, 1500).Select(i => new (string, object?)[] { ("child", i), ("referred_on", "2018-06-01") })]))));

        var future = problems.Where(one => one.Code == "futureDate").ToList();
        future.Count.ShouldBe(1001);
        future.Single(one => one.Row is null).Message.ShouldBe("500 more rows have this problem; 1,000 are listed.");
    }

    [Fact]
    public void The_rules_name_columns_of_their_lists()
    {
        foreach (var rule in DateOrder.All) Names(rule.List).ShouldContain(rule.Earlier);
        foreach (var rule in DateOrder.All) Names(rule.List).ShouldContain(rule.Later);
        foreach (var rule in Companion.All) Names(rule.List).ShouldContain(rule.Where);
        foreach (var rule in Companion.All) Names(rule.List).ShouldContain(rule.Needed);

        static IEnumerable<string> Names(ListId list) => AnnexAList.Of(list).Columns.Select(one => one.Name);
    }

    /// <summary>A row of a list with which nothing is wrong: a child of three on 1 May 2018.</summary>
    private static object?[] Good(int list) => [.. AnnexAList.Of(list).Columns.Where(one => one.Since is null).Select(column => column switch
    {
        { Name: "born_on" } => new DateOnly(2015, 1, 25),
        { Name: "age" } => 3,
        { MayBeBlank: true } => null,
        { Type: ColumnType.Day } => new DateOnly(2018, 2, 1),
        { Type: ColumnType.Whole } => 1,
        { Type: ColumnType.Code } => CodeSet.Of(AnnexAList.Of(list), column)!.Codes[0].Preferred,
        _ => (object)"A",
    })];

    private IEnumerable<PracticeProblem> Check(int list, object?[][] rows) =>
        Problems(_files.Write(($"List_{list}", [Workbooks.Rows(list)[0], .. rows])), AsAt).Where(one => one.Code != "missingList");

    private static IReadOnlyList<PracticeProblem> Problems(string path, DateOnly? ageAsAt = null)
    {
        var log = new ProblemLog();
        using var data = PracticeData.Open(path, log);
        new DataCheck(data, log, AsAt).Run(ageAsAt);
        return log.All();
    }
}
