using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class DutyTests
{
    private static readonly string[] Known = ["improvementBoardMeets", "chairReported"];

    private readonly Eastmere _eastmere = new();

    private ProgrammeView View => _eastmere.View.Programme;

    [Fact]
    public void A_quarterly_report_is_due_from_its_first_day_on_up_to_the_next()
    {
        var duty = Quarterly("2018-03-31");

        Dates(duty).ShouldBe([("2018-03-31", DutyState.Overdue), ("2018-06-30", DutyState.Overdue), ("2018-09-30", DutyState.Overdue), ("2018-12-31", DutyState.Ahead)]);
        Dates(duty, "2018-12-17")[^1].ShouldBe(("2018-12-31", DutyState.DueSoon));
    }

    [Theory]
    [InlineData("2018-09-30", DutyState.Met)]
    [InlineData("2018-10-01", DutyState.MetLate)]
    public void A_report_meets_its_day_or_is_late(string on, DutyState state)
    {
        var duty = Quarterly("2018-09-30");
        _eastmere.Add(new DutyReportDraft(Day("2018-09-30"), Day(on), "Letter", null).Add(duty, _eastmere.View, _eastmere.At, Eastmere.Today).Required);

        Dates(duty).ShouldBe([("2018-09-30", state), ("2018-12-30", DutyState.Ahead)]);
    }

    [Fact]
    public void A_report_to_each_board_is_due_at_each_board_whenever_boards_meet()
    {
        foreach (var day in (string[])["2018-09-10", "2018-10-22", "2018-12-03", "2019-01-14", "2019-02-25"])
            _eastmere.Add(new ProgrammeEvent { Id = _eastmere.NewId(), Name = "improvementBoardMeets", On = Day(day) });
        var duty = Add(Draft() with { EachTime = "improvementBoardMeets", First = Day("2018-10-01") });

        Dates(duty).ShouldBe([("2018-10-22", DutyState.Overdue), ("2018-12-03", DutyState.DueSoon), ("2019-01-14", DutyState.Ahead)]);
    }

    [Fact]
    public void Nothing_is_due_after_the_duty_has_ended() =>
        Dates(Add(Draft() with { EveryMonths = 3, First = Day("2018-03-31"), EndedOn = Day("2018-07-01") })).Select(one => one.Due).ShouldBe(["2018-03-31", "2018-06-30"]);

    [Fact]
    public void A_day_is_met_once()
    {
        var duty = Quarterly("2018-09-30");
        var report = new DutyReportDraft(Day("2018-09-30"), Day("2018-09-30"), "Letter", null);
        var first = _eastmere.Add(report.Add(duty, _eastmere.View, _eastmere.At, Eastmere.Today).Required);

        report.Add(duty, _eastmere.View, _eastmere.At, Eastmere.Today).Problems.ShouldHaveSingleItem().Field.ShouldBe("due");
        first.UniqueName.ShouldBe((first with { Id = _eastmere.NewId() }).UniqueName);
    }

    [Fact]
    public void A_report_is_recorded_for_the_clocks_once()
    {
        var duty = Quarterly("2018-09-30");
        var made = new DutyReportDraft(Day("2018-09-30"), Day("2018-09-28"), "Letter", null).Add(duty, _eastmere.View, _eastmere.At, Eastmere.Today).Required;

        var recorded = DutyReportDraft.Follow(duty, made, View, _eastmere.At).ShouldHaveSingleItem().Record.ShouldBeOfType<ProgrammeEvent>();
        recorded.ShouldSatisfyAllConditions(one => one.Name.ShouldBe("chairReported"), one => one.On.ShouldBe(Day("2018-09-28")));
        _eastmere.Add(recorded);
        DutyReportDraft.Follow(duty, made, View, _eastmere.At).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, null, "everyMonths")]
    [InlineData(3, "improvementBoardMeets", "everyMonths")]
    [InlineData(0, null, "everyMonths")]
    [InlineData(null, "nothing", "eachTime")]
    public void A_duty_comes_by_months_or_by_an_event(int? months, string? each, string field) =>
        (Draft() with { EveryMonths = months, EachTime = each, First = Day("2018-09-30") }).Add(View, Known, _eastmere.At).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    private IReadOnlyList<(string Due, DutyState State)> Dates(ReportingDuty duty, string? on = null) =>
        [.. DutyDates.Of(duty, View, on is null ? Eastmere.Today : Day(on)).Select(one => (one.Due.Iso(), one.State))];

    private ReportingDuty Quarterly(string first) => Add(Draft() with { EveryMonths = 3, First = Day(first), RecordedAs = "chairReported" });

    private ReportingDuty Add(DutyDraft draft) => _eastmere.Add(draft.Add(View, Known, _eastmere.At).Required);

    private DutyDraft Draft() => new() { What = "Progress", Who = _eastmere.Director.Id, ToWhom = "Secretary of State" };
}
