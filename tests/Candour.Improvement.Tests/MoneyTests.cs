namespace Candour.Improvement.Tests;

public sealed class MoneyTests
{
    private readonly Eastmere _eastmere = new();

    [Theory]
    [InlineData("2017-03-31", 2016, "2016/17")]
    [InlineData("2017-04-01", 2017, "2017/18")]
    [InlineData("1999-12-31", 1999, "1999/00")]
    public void A_financial_year_begins_on_1_April(string day, int year, string name)
    {
        FinancialYear.Of(Day(day)).ShouldBe(year);
        FinancialYear.Name(year).ShouldBe(name);
    }

    [Theory]
    [InlineData("2017/18", 2017)]
    [InlineData("2017-18", 2017)]
    [InlineData(" 2017/2018 ", 2017)]
    [InlineData("2017/19", null)]
    [InlineData("2017/2118", null)]
    [InlineData("2017", null)]
    [InlineData(null, null)]
    public void A_financial_year_is_read_as_people_write_it(string? text, int? year) => FinancialYear.Read(text).ShouldBe(year);

    [Theory]
    [InlineData(5_200_000, "£5.2m")]
    [InlineData(1_905_000, "£1.91m")] // half up
    [InlineData(999_600, "£1m")]
    [InlineData(940_400, "£940k")]
    [InlineData(870, "£870")]
    [InlineData(0, "£0")]
    [InlineData(-12_000, "−£12k")]
    public void A_sum_is_said_as_a_report_says_it(int sum, string words) => MoneyWords.Short(sum).ShouldBe(words);

    [Fact]
    public void A_sum_in_a_table_is_exact()
    {
        MoneyWords.Exact(1_900_000m).ShouldBe("£1,900,000");
        MoneyWords.Exact(-12.5m).ShouldBe("−£12.50");
    }

    [Theory]
    [InlineData(2_000, 2_000, 1_900, "2018-04-01", "£100 (5 %) less was spent than planned.")]
    [InlineData(2_000, 2_000, 2_300, "2018-04-01", "£300 (15 %) more was spent than planned.")]
    [InlineData(2_000, 0, 2_000, "2018-04-01", "Spent as planned.")]
    [InlineData(0, 0, 50, "2018-04-01", "£50 was spent and nothing planned.")]
    [InlineData(0, 0, 0, "2018-04-01", "Nothing was planned or spent.")]
    [InlineData(2_000, 1_500, 500, "2017-03-31", "Begins on 1 April 2017.")]
    [InlineData(2_000, 1_500, 500, "2017-09-30", "£500 of £2k is spent (25 %). With 50 % of the year gone, £500 is not committed.")]
    [InlineData(2_000, 2_000, 500, "2018-03-31", "£500 of £2k is spent (25 %). With 100 % of the year gone, nothing is left to commit.")]
    [InlineData(2_000, 2_400, 500, "2017-09-30", "£500 of £2k is spent (25 %). With 50 % of the year gone, £400 more is committed than planned.")]
    public void A_years_variance_is_told_in_words(int planned, int committed, int spent, string today, string words) =>
        MoneyWords.Variance(new(planned, committed, spent), 2017, Day(today)).ShouldBe(words);

    [Fact]
    public void Sums_are_added_up_by_year_kind_and_theme_and_a_correction_takes_away()
    {
        var (growth, reserve) = (Fund("Growth", FundingKind.Growth, _eastmere.Plan.Themes[1].Id), Fund("Academy", FundingKind.Reserve));
        Enter(growth, "2017/18", MoneyStage.Planned, 5_200_000);
        Enter(reserve, "2017/18", MoneyStage.Planned, 4_200_000);
        Enter(reserve, "2017/18", MoneyStage.Spent, 1_950_000);
        Enter(reserve, "2017/18", MoneyStage.Spent, -50_000, "Belongs to the year after");
        Enter(reserve, "2018/19", MoneyStage.Spent, 50_000);

        var money = MoneyView.Of(_eastmere.View);

        MoneyView.ByYear(money.Entries).ShouldBe([(2017, new(9_400_000, 0, 1_900_000)), (2018, new(0, 0, 50_000))]);
        money.ByKind.ShouldBe([new("Growth of the budget", new(5_200_000, 0, 0)), new("Reserve, once", new(4_200_000, 0, 1_950_000))]);
        money.ByTheme(_eastmere.View).Select(one => one.Name).ShouldBe(["Workforce", "No theme"]);
        MoneyWords.Sentence(money).ShouldBe("£1.95m of £9.4m is spent (21 %). £7.45m is not committed.");
    }

    [Fact]
    public void A_funding_line_is_shown_on_the_actions_that_it_pays_for()
    {
        var action = _eastmere.Act("1");
        var draft = new FundingLineDraft { Title = "Academy", Kind = FundingKind.Reserve, Actions = "csip-1", Theme = _eastmere.Plan.Themes[0].Id, Expected = " " };

        var line = _eastmere.Add(draft.Add(_eastmere.View, _eastmere.At).Required);

        line.Number.ShouldBe("M-1");
        line.Expected.ShouldBeNull();
        MoneyView.Of(_eastmere.View).PaysFor(action.Id).ShouldHaveSingleItem();
        (draft with { Title = "", Kind = null, Actions = "CSIP-9", Theme = Guid.NewGuid(), Owner = Guid.NewGuid() }).Change(_eastmere.View, line).Problems.Select(one => one.Field)
            .ShouldBe(["title", "kind", "actions", "theme", "owner"]);
    }

    [Theory]
    [InlineData("2017/19", 10, "2018-12-03", null, "year")]
    [InlineData("2017/18", 0, "2018-12-03", null, "amount")]
    [InlineData("2017/18", 10.005, "2018-12-03", null, "amount")]
    [InlineData("2017/18", -10, "2018-12-03", null, "note")]
    [InlineData("2017/18", 10, "2018-12-04", null, "on")]
    public void An_entry_that_makes_no_sense_is_refused(string year, double amount, string on, string? note, string field) =>
        new MoneyEntryDraft(year, MoneyStage.Spent, (decimal)amount, Day(on), note).Add(Fund("Academy", FundingKind.Reserve), Eastmere.Today, _eastmere.At).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public void A_file_enters_what_is_not_recorded_yet()
    {
        var line = Fund("Academy", FundingKind.Reserve);
        Enter(line, "2017/18", MoneyStage.Spent, 100.5m, "First");

        var file = Read(Row("M-1", "2017/18", "Spent", "100.50", "2018-12-03", "First"), Row("m-1", "2017-18", "spent", "£1,200", "3/12/2018", ""), Row("M-1", "2017/18", "Spent", "100.50", "2018-12-03", "First"));

        file.CanBeDone.ShouldBeTrue();
        file.Unchanged.ShouldBe(1); // the same sum a second time is a second entry
        file.Lines.Select(one => (one.Number, one.Entry.Amount)).ShouldBe([(3, 1_200m), (4, 100.5m)]);
        file.Changes.Count.ShouldBe(2);
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_told_by_line_and_column_and_nothing_is_entered()
    {
        Fund("Academy", FundingKind.Reserve);

        var file = Read(Row("M-9", "2017/18", "Spent", "1", "2018-12-03", ""), Row("M-1", "2017/18", "Wasted", "much", "soon", ""), Row("M-1", "2017", "Spent", "1", "2018-12-03", ""));

        file.Errors.Select(one => (one.Line, one.Column)).ShouldBe([(2, "Line"), (3, "Stage"), (3, "Amount"), (3, "Day"), (4, "Year")]);
        file.Changes.ShouldBeEmpty();
        MoneyFileReader.Read([], _eastmere.View, _eastmere.At, Eastmere.Today).Errors.ShouldHaveSingleItem().Line.ShouldBe(0);
        MoneyFileReader.Read([new(2, new Dictionary<string, string> { ["Sum"] = "1" })], _eastmere.View, _eastmere.At, Eastmere.Today).Errors.Count.ShouldBe(6);
    }

    private MoneyFile Read(params Dictionary<string, string>[] rows) =>
        MoneyFileReader.Read([.. rows.Select((row, i) => new CsvLine(i + 2, row))], _eastmere.View, _eastmere.At, Eastmere.Today);

    private static Dictionary<string, string> Row(params string[] cells) => MoneyCsv.Columns.Zip(cells).ToDictionary(one => one.First, one => one.Second);

    private FundingLine Fund(string title, FundingKind kind, Guid? theme = null) =>
        _eastmere.Add(new FundingLine { Id = _eastmere.NewId(), Number = _eastmere.View.Register<FundingLine>().Next("M"), Title = title, Kind = kind, Theme = theme });

    private void Enter(FundingLine line, string year, MoneyStage stage, decimal amount, string? note = null) =>
        _eastmere.Add(new MoneyEntryDraft(year, stage, amount, Eastmere.Today, note).Add(line, Eastmere.Today, _eastmere.At.AddMilliseconds(1)).Required with { Id = _eastmere.NewId() });
}
