using Candour.Practice.Checking;
using Candour.Practice.Duck;
using Candour.Practice.Generating;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Candour.Practice.Tests.Generating;

public sealed class AuthorityFileTests : IDisposable
{
    private static readonly DateOnly AsAt = new(2018, 5, 1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("candour-authority");

    public AuthorityFileTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("lists.xlsx", 2000, 1, "2018-05-01")]
    [InlineData("lists.xlsx", 500, 2, "2024-02-29")]
    [InlineData("lists-csv", 2000, 1, "2018-05-01")]
    [InlineData("lists-csv", 300, 3, "2020-02-29")]
    [InlineData("lists", 20_000, 1, "2018-05-01")]
    [InlineData("lists", 20_000, 4, "2024-12-31")]
    public void Nothing_is_wrong_with_an_authority_that_was_made(string name, int children, long seed, string asAt)
    {
        var path = Path.Combine(_folder.FullName, name);
        var day = Dates.Day(asAt);
        var rows = AuthorityFile.Write(new(children, seed, day), path);

        var log = new ProblemLog();
        using var data = PracticeData.Open(path, log);
        new DataCheck(data, log, day).Run(day);

        log.All().Select(one => $"list {one.List}, row {one.Row}, {one.Column}: {one.Code}, {one.Message}").ShouldBeEmpty();
        data.Lists.Select(one => one.Rows).ShouldBe(rows);
        rows.ShouldAllBe(one => one > 0);
    }

    [Fact]
    public void The_same_seed_makes_the_same_bytes_and_another_seed_others()
    {
        foreach (var name in new[] { "a.xlsx", "a-csv", "a" })
        {
            var made = Bytes(name, 7);
            Bytes($"again-{name}", 7).ShouldBe(made);
            Bytes($"other-{name}", 8).ShouldNotBe(made);
        }
    }

    [Fact]
    public void Every_program_that_reads_workbooks_can_read_one()
    {
        var path = Path.Combine(_folder.FullName, "lists.xlsx");
        AuthorityFile.Write(new(50, 1, AsAt), path);

        using var workbook = SpreadsheetDocument.Open(path, isEditable: false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(workbook, TestContext.Current.CancellationToken).Select(one => $"{one.Path?.XPath}: {one.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Workbook_CSV_and_Parquet_tell_the_same()
    {
        var authority = new Authority(800, 5, AsAt);
        var told = new[] { "a.xlsx", "a-csv", "a" }.Select(name => Told(authority, name)).ToList();

        told[1].ShouldBe(told[0]);
        told[2].ShouldBe(told[0]);
    }

    [Fact]
    public void A_child_is_in_care_in_list_6_too_and_a_matched_child_has_its_adopters()
    {
        var path = Path.Combine(_folder.FullName, "lists");
        AuthorityFile.Write(new(20_000, 1, AsAt), path);
        using var data = PracticeData.Open(path);

        Count("SELECT count(*) FROM list_8 WHERE child NOT IN (SELECT child FROM list_6)").ShouldBe(0);
        Count("SELECT count(*) FROM list_7 WHERE child NOT IN (SELECT child FROM list_6)").ShouldBe(0);
        Count("SELECT count(*) FROM list_10 WHERE matched_on IS NOT NULL AND family NOT IN (SELECT family FROM list_11)").ShouldBe(0);
        Count("SELECT count(*) FROM list_8 JOIN list_6 USING (child) WHERE list_8.ceased_on IS NULL AND status <> 'looked-after'").ShouldBe(0);
        Count("SELECT count(*) FROM list_7 JOIN list_6 USING (child) WHERE list_7.ended_on IS NULL AND status <> 'child-protection'").ShouldBe(0);
        Count("SELECT count(*) FROM list_7 WHERE visited_on < DATE '2018-04-15' AND ended_on IS NULL").ShouldBeGreaterThan(20);

        long Count(string sql)
        {
            using var rows = data.Database.Query(sql);
            rows.Read();
            return rows.Whole(0)!.Value;
        }
    }

    /// <summary>A day that has come stays what it was: in later lists it is the same, or a later one has taken its place since.</summary>
    [Theory]
    [InlineData(2017, "2018-05-31", "2018-08-31")]
    [InlineData(5, "2018-08-31", "2018-09-01")]
    [InlineData(5, "2018-02-28", "2019-02-28")]
    public void A_child_in_the_lists_of_two_days_has_the_same_past_in_both(long seed, string first, string second)
    {
        var (before, after) = (Dates.Day(first), Dates.Day(second));
        foreach (var list in AnnexAList.All)
        {
            var days = list.Columns.Index().Where(one => one.Item.Type is ColumnType.Day).Select(one => one.Index).ToList();
            var rows = new Authority(4000, seed, before).Rows(list).ToLookup(Key);
            var found = 0;
            foreach (var later in new Authority(4000, seed, after).Rows(list))
            {
                // A row that has begun since is another one.
                if (rows[Key(later)].FirstOrDefault(one => list.Number > 5 || days.Any(day => one[day] is not null && list.Columns[day].Name != "born_on" && Equals(one[day], later[day]))) is not { } earlier) continue;
                found++;
                foreach (var day in days.Where(day => !Equals(earlier[day], later[day])))
                    ((DateOnly?)later[day]).ShouldNotBeNull($"list {list.Number}, {list.Columns[day].Name} of {later[0]}: {earlier[day]}").ShouldBeGreaterThan(before, $"list {list.Number}, {list.Columns[day].Name} of {later[0]}: {earlier[day]}");
            }
            if (before.AddMonths(4) > after) found.ShouldBeGreaterThan(0);
        }
        object? Key(object?[] row) => row[0];
    }

    [Fact]
    public void What_is_late_is_late_by_days_or_weeks_and_rarely_by_more_than_three_months()
    {
        var path = Path.Combine(_folder.FullName, "lists");
        AuthorityFile.Write(new(20_000, 1, AsAt) { HasExtra = true }, path);
        using var data = PracticeData.Open(path);

        var late = WatchList.Of(data, AsAt);

        late.Select(one => one.Rule).Distinct().ShouldBe(WatchRule.All.Select(one => one.Code), ignoreOrder: true);
        late.Count(one => one.DaysLate > 92).ShouldBeLessThan(late.Count / 50);
        late.Max(one => one.DaysLate).ShouldBeLessThan(130);
        late.Count(one => one.DaysLate <= 42).ShouldBeGreaterThan(late.Count * 4 / 5);
    }

    [Theory]
    [InlineData("lists-csv", 2000, 1, "2018-05-01")]
    [InlineData("lists", 20_000, 2, "2024-02-29")]
    public void Nothing_is_wrong_with_extra_lists_and_they_agree_with_the_eleven(string name, int children, long seed, string asAt)
    {
        var (path, day) = (Path.Combine(_folder.FullName, name), Dates.Day(asAt));
        var rows = AuthorityFile.Write(new(children, seed, day) { HasExtra = true }, path);

        var log = new ProblemLog();
        using var data = PracticeData.Open(path, log);
        new DataCheck(data, log, day).Run(day);

        log.All().Select(one => $"{one.List}, row {one.Row}, {one.Column}: {one.Code}, {one.Message}").ShouldBeEmpty();
        data.Lists.Select(one => one.List).ShouldBe(AnnexAList.Every.Select(one => one.Id));
        data.Lists.Select(one => one.Rows).ShouldBe(rows);
        rows.ShouldAllBe(one => one > 0);
        foreach (var (list, last, extra, done) in new[]
        {
            (6, "seen_on", "ssd_cin_visits", "visited_on"), (7, "visited_on", "ssd_cp_visits", "visited_on"), (7, "reviewed_on", "ssd_cp_reviews", "reviewed_on"),
            (8, "visited_on", "ssd_cla_visits", "visited_on"), (8, "reviewed_on", "ssd_cla_reviews", "reviewed_on"),
        })
            One(data, $"SELECT count(*) FROM list_{list} LEFT JOIN (SELECT child, max({done}) AS done FROM {extra} GROUP BY child) USING (child) WHERE {last} > DATE '{asAt}' - INTERVAL 1 YEAR AND {last} IS DISTINCT FROM done").ShouldBe(0, extra);
        One(data, "SELECT count(*) FROM list_8 LEFT JOIN (SELECT child, count(*) AS n FROM ssd_missing GROUP BY child) USING (child) WHERE missing_12_months <> coalesce(n, 0)").ShouldBe(0);
        new MeasureCount(data, day).Count().Where(one => one.Denominator == 0).ShouldBeEmpty();
    }

    [Fact]
    public void The_eleven_are_the_same_with_and_without_extra_lists_and_a_workbook_holds_no_more()
    {
        var (without, with) = (Path.Combine(_folder.FullName, "a-csv"), Path.Combine(_folder.FullName, "b-csv"));
        AuthorityFile.Write(new(300, 5, AsAt), without);
        AuthorityFile.Write(new(300, 5, AsAt) { HasExtra = true }, with);

        foreach (var file in Directory.EnumerateFiles(without)) File.ReadAllBytes(Path.Combine(with, Path.GetFileName(file))).ShouldBe(File.ReadAllBytes(file));
        AuthorityFile.Write(new(300, 6, AsAt), with, replace: true);
        Directory.EnumerateFiles(with).Count().ShouldBe(11);
        Should.Throw<PracticeDataException>(() => AuthorityFile.Write(new(10, 1, AsAt) { HasExtra = true }, Path.Combine(_folder.FullName, "lists.xlsx"))).Message.ShouldContain("name a folder");
    }

    [Fact]
    public async Task Extra_lists_are_made_checked_counted_and_watched_on_the_command_line()
    {
        var path = Path.Combine(_folder.FullName, "lists-csv");
        async Task<System.Text.Json.JsonElement> RunAsync(params string[] arguments)
        {
            var run = await CommandRun.OfAsync(["practice", .. arguments, "--as-at", "2018-05-01", "--json"]);
            (run.ExitCode, run.Error).ShouldBe((0, ""));
            return System.Text.Json.JsonDocument.Parse(run.Output).RootElement;
        }
        static IEnumerable<string> Lists(System.Text.Json.JsonElement of) => of.EnumerateArray().Select(one => one.GetProperty("list").ToString()).Distinct();

        var names = AnnexAList.Every.Select(one => one.Name);
        Lists((await RunAsync("generate", "--children", "2000", "--extra", "--out", path)).GetProperty("lists")).ShouldBe(names);
        Lists((await RunAsync("check", path)).GetProperty("lists")).ShouldBe(names);
        var measure = (await RunAsync("measures", path)).GetProperty("measures").EnumerateArray().Single(one => one.GetProperty("code").GetString() == "cpp-every-visit");
        measure.GetProperty("lists").EnumerateArray().Select(one => one.GetRawText()).ShouldBe(["7", "\"ssd_cp_visits\""]);
        Lists((await RunAsync("watch", path)).GetProperty("items")).ShouldContain("ssd_missing");
    }

    [Fact]
    public async Task An_authority_is_made_on_the_command_line()
    {
        var path = Path.Combine(_folder.FullName, "lists.xlsx");

        var made = await CommandRun.OfAsync("practice", "generate", "--children", "100", "--seed", "1", "--as-at", "2018-05-01", "--out", path);
        var check = await CommandRun.OfAsync("practice", "check", path);

        (made.ExitCode, made.Error).ShouldBe((0, ""));
        check.ExitCode.ShouldBe(0, check.Output);
        (await CommandRun.OfAsync("practice", "generate", "--children", "0", "--as-at", "2018-05-01", "--out", path)).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_there_already_is_lost_only_where_somebody_says_so()
    {
        foreach (var name in new[] { "lists.xlsx", "lists-csv", "lists" })
        {
            var path = Path.Combine(_folder.FullName, name);
            (await GenerateAsync(path, "1")).ExitCode.ShouldBe(0);
            var made = Content(path);

            (await GenerateAsync(path, "2")).Error.ShouldBe($"candour: {name}: it is there already. To lose what it holds, say --replace.\n");
            Content(path).ShouldBe(made);

            (await GenerateAsync(path, "2", "--replace")).ExitCode.ShouldBe(0);
            Content(path).ShouldNotBe(made);
        }
        _folder.GetFileSystemInfos().Select(one => one.Name).ShouldBe(["lists.xlsx", "lists-csv", "lists"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_folder_with_anything_but_lists_in_it_is_left_alone()
    {
        var letter = Path.Combine(_folder.CreateSubdirectory("lists").FullName, "letter.txt");
        await File.WriteAllTextAsync(letter, "Dear Sir", TestContext.Current.CancellationToken);

        var refused = await GenerateAsync(Path.GetDirectoryName(letter)!, "1", "--replace");

        (refused.ExitCode, refused.Error).ShouldBe((2, "candour: lists: the folder holds something other than lists. Name another.\n"));
        File.Exists(letter).ShouldBeTrue();
    }

    [Fact]
    public void An_authority_that_cannot_be_finished_leaves_what_was_there()
    {
        var path = Path.Combine(_folder.FullName, "lists.xlsx");
        AuthorityFile.Write(new(100, 1, AsAt), path);
        var made = File.ReadAllBytes(path);

        Should.Throw<OperationCanceledException>(() => AuthorityFile.Write(new(100, 2, AsAt), path, replace: true, new(canceled: true)));

        File.ReadAllBytes(path).ShouldBe(made);
        _folder.GetFileSystemInfos().Length.ShouldBe(1);
    }

    private static long One(PracticeData data, string sql)
    {
        using var rows = data.Database.Query(sql);
        rows.Read().ShouldBeTrue();
        return rows.Whole(0)!.Value;
    }

    private static Task<CommandRun> GenerateAsync(string path, params string[] more) =>
        CommandRun.OfAsync(["practice", "generate", "--children", "100", "--as-at", "2018-05-01", "--out", path, "--seed", .. more]);

    private static byte[] Content(string path) => File.Exists(path) ? File.ReadAllBytes(path) : [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)];

    private byte[] Bytes(string name, long seed)
    {
        var path = Path.Combine(_folder.FullName, name);
        AuthorityFile.Write(new(300, seed, AsAt), path);
        return Content(path);
    }

    private List<string> Told(Authority authority, string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        AuthorityFile.Write(authority, path);
        using var data = PracticeData.Open(path);
        var told = new List<string>();
        foreach (var list in AnnexAList.All)
        {
            using var rows = data.Database.Query($"SELECT md5(string_agg(t::VARCHAR, ';' ORDER BY row)) FROM (SELECT * EXCLUDE row, row_number() OVER (ORDER BY row) AS row FROM {list.Table}) t");
            rows.Read();
            told.Add(rows.Text(0) ?? "");
        }
        return told;
    }
}
