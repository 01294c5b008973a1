using Candour.Practice.Checking;
using Candour.Practice.Duck;

namespace Candour.Practice.Tests.Reading;

/// <summary>Lists beside the eleven, as files of their own.</summary>
public sealed class ExtraListsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("candour-extra");
    private readonly ProblemLog _problems = new();

    public ExtraListsTests()
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);
        Write("list-8.csv", "child,started_on,team", "A,01/01/2018,Care");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void An_extra_list_is_known_by_the_name_of_its_file()
    {
        Write("ssd_missing.csv", "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,miss_missing_rhi_offered,rhi_held_at",
            "1,A,01/04/2018 23:30,2018-04-02T06:05:00,Y,03/04/2018");

        using var data = PracticeData.Open(_folder.FullName, _problems);

        data.Lists.Where(one => AnnexAList.Of(one.List).IsExtra).ShouldBe([new(AnnexAList.Find("ssd_missing")!.Id, 1, 5)]);
        Cells(data, "SELECT child, went_at::VARCHAR, returned_at::VARCHAR, offered, held_at::VARCHAR FROM ssd_missing").ShouldBe(["A", "2018-04-01 23:30:00", "2018-04-02 06:05:00", "yes", "2018-04-03 00:00:00"]);
        Said().ShouldBe(["ssd_missing miss_missing_episode_type missingColumn", "ssd_missing miss_missing_rhi_accepted missingColumn", "ssd_missing rhi_offered_at missingColumn"], ignoreOrder: true);
    }

    [Fact]
    public void Parquet_with_typed_columns_is_read_in_place()
    {
        using (var data = PracticeData.Empty())
            data.Database.Run($"COPY (SELECT 'A' AS miss_person_id, TIMESTAMP '2018-04-01 23:30:00' AS went_at, DATE '2018-04-02' AS returned_at, 'y' AS offered) TO '{_folder.FullName}/ssd_missing.parquet'");

        using var read = PracticeData.Open(_folder.FullName, _problems);

        Cells(read, "SELECT child, went_at::VARCHAR, returned_at::VARCHAR, offered FROM ssd_missing").ShouldBe(["A", "2018-04-01 23:30:00", "2018-04-02 00:00:00", "yes"]);
    }

    [Fact]
    public void A_file_with_an_unknown_name_is_a_problem_and_one_without_headings_too()
    {
        Write("ssd_person.csv", "pers_person_id", "A");
        Write("ssd_missing.csv", "one,two", "A,B");

        using var data = PracticeData.Open(_folder.FullName, _problems);

        Said().ShouldBe([" null unknownFile", "ssd_missing null missingHeadings"], ignoreOrder: true);
        data.Has(AnnexAList.Find("ssd_missing")!.Id).ShouldBeFalse();
    }

    [Fact]
    public void Extra_lists_alone_are_not_enough()
    {
        File.Delete(Path.Combine(_folder.FullName, "list-8.csv"));
        Write("ssd_missing.csv", "miss_person_id,went_at", "A,01/04/2018");

        Should.Throw<PracticeDataException>(() => PracticeData.Open(_folder.FullName)).Message.ShouldContain("none of the eleven lists");
    }

    [Theory]
    [InlineData("A,01/04/2018,02/04/2018,yes,yes,03/04/2018,03/04/2018", null)]
    [InlineData("A,01/04/2018 12:00,01/04/2018,no,,,", null)] // at what hour the child returned is not known
    [InlineData(",01/04/2018,,,,,", "child missingValue")]
    [InlineData("A,,02/04/2018,no,,,", "went_at missingValue")]
    [InlineData("A,02/04/2018,01/04/2018,no,,,", "returned_at dateOrder")]
    [InlineData("A,01/04/2018 12:00,01/04/2018 11:00,no,,,", "returned_at dateOrder")]
    [InlineData("A,01/04/2018,01/05/2018 23:00,no,,,", null)]
    [InlineData("A,01/04/2018,02/05/2018 00:01,no,,,", "returned_at futureDate")]
    [InlineData("A,01/04/2018,04/13/2018,no,,,", "returned_at monthFirst")]
    [InlineData("A,01/04/2018,02/04/2018,perhaps,,,", "offered unknownCode")]
    [InlineData("A,01/04/2018,02/04/2018,,,,", "offered missingValue")]
    [InlineData("A,01/04/2018,02/04/2018,yes,,,03/04/2018", "accepted missingValue")]
    [InlineData("B,01/04/2018,02/04/2018,no,,,", "child unknownChildren")]
    public void A_cell_that_is_wrong_is_told_by_list_row_and_column(string row, string? problem)
    {
        Write("ssd_missing.csv", "child,went_at,returned_at,offered,accepted,offered_at,held_at", row);

        using var data = PracticeData.Open(_folder.FullName, _problems);
        new DataCheck(data, _problems, new(2018, 5, 1)).Run();

        var list = AnnexAList.Find("ssd_missing")!;
        _problems.All().Where(one => one.List == list.Id && one.Code != "missingColumn").Select(one => $"{list.Columns.Single(column => column.Heading == one.Column).Name} {one.Code}")
            .ShouldBe(problem is null ? [] : [problem]);
    }

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(_folder.FullName, name), lines);

    private IEnumerable<string> Said() =>
        _problems.All().Where(one => one.List is not { } list || AnnexAList.Of(list).IsExtra).Select(one => $"{one.List} {one.Column ?? "null"} {one.Code}");

    private static string?[] Cells(PracticeData data, string query)
    {
        using var rows = data.Database.Query(query);
        rows.Read().ShouldBeTrue();
        return [.. Enumerable.Range(0, rows.Columns).Select(rows.Text)];
    }
}
