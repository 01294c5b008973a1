using Candour.Improvement;
using Candour.Time;

namespace Candour.Assurance.Tests.Audits;

public sealed class RoundTests
{
    private static readonly IReadOnlyList<FrameLine> Frame = [.. Enumerable.Range(1, 60).Select(i => new FrameLine(i + 1, $"C{i:000}", i % 3 == 0 ? "North" : "South", $"W{i % 7}"))];

    private readonly Service _service = new();

    [Fact]
    public void A_list_with_an_id_twice_is_refused_with_its_row()
    {
        var file = FrameFile.Read([Line(2, "C1"), Line(3, "C2"), Line(4, "c1"), Line(5, " ")]);

        file.CanBeSettled.ShouldBeFalse();
        file.Errors.Select(one => (one.Line, one.Column)).ShouldBe([(4, "Case"), (5, "Case")]);
        file.Errors[0].Message.ShouldContain("line 2");
        FrameFile.Read([]).CanBeSettled.ShouldBeFalse();
        FrameFile.Read([new CsvLine(2, new Dictionary<string, string> { ["Child"] = "C1" })]).Errors.ShouldHaveSingleItem().Message.ShouldBe("The file needs the column “Case”.");

        static CsvLine Line(int number, string id) => new(number, new Dictionary<string, string> { ["Case"] = id });
    }

    [Fact]
    public void Cases_are_drawn_as_the_command_draws_them_and_more_follow_in_the_same_order()
    {
        var round = Settled(CaseChoice.Random, new TeamTarget(null, 10));
        var expected = new ConsistentSampler("20181203-4711").Draw(Frame.Select(one => one.Case), 12).Select(one => (one.Id, one.Rank)).ToList();

        var first = Keep(new DrawDraft { Seed = " 20181203-4711 " }.Draw(_service.View, round, Frame, _service.At, Service.Today).Required);
        var more = new DrawDraft { Seed = "another", More = 2, Why = "One was closed." }.Draw(_service.View, first.Round, Frame, _service.At, Service.Today).Required;

        first.Cases.Concat(more.Cases).Select(one => (one.Case, one.Rank!.Value)).ShouldBe(expected);
        more.Cases.Select(one => one.Place).ShouldBe([11, 12]);
        more.Round.Draws.Select(one => one.Seed).ShouldBe(["20181203-4711", "20181203-4711"]);
    }

    [Fact]
    public void From_each_team_as_many_are_drawn_as_are_asked_of_it()
    {
        var round = Settled(CaseChoice.ByTeam, new TeamTarget("north", 4), new TeamTarget("South", 6));

        var drawn = Keep(new DrawDraft { Seed = "7" }.Draw(_service.View, round, Frame, _service.At, Service.Today).Required);

        drawn.Cases.CountBy(one => one.Team!).ShouldBe([new("North", 4), new("South", 6)], ignoreOrder: true);
        new DrawDraft { More = 1, Team = "West", Why = "More" }.Draw(_service.View, drawn.Round, Frame, _service.At, Service.Today).Problems.ShouldHaveSingleItem().Field.ShouldBe("team");
        new DrawDraft { More = 1, Team = "North", Why = "More" }.Draw(_service.View, drawn.Round, Frame, _service.At, Service.Today).Required.Cases.ShouldHaveSingleItem().Rank.ShouldBe(5);
        new DrawDraft { Seed = "7" }.Draw(_service.View, Settled(CaseChoice.ByTeam, new TeamTarget("West", 2)), Frame, _service.At, Service.Today).Problems.ShouldHaveSingleItem().Message.ShouldBe("The list has no case of West.");
    }

    [Fact]
    public void Without_a_settled_list_nothing_is_drawn_by_lot() =>
        new DrawDraft { Seed = "7" }.Draw(_service.View, _service.Plan(), [], _service.At, Service.Today).Problems.ShouldHaveSingleItem().Field.ShouldBe("seed");

    [Theory]
    [InlineData("C001", "They worry us", null)]
    [InlineData("C001", null, "why")]
    [InlineData("", "They worry us", "cases")]
    [InlineData("C001\nc001", "They worry us", "cases")]
    [InlineData("C999", "They worry us", "cases")]
    public void What_is_chosen_for_its_risk_needs_a_reason_and_stands_in_the_list_once(string cases, string? why, string? field)
    {
        var drawn = new DrawDraft { Cases = cases, Why = why }.Draw(_service.View, _service.Plan(CaseChoice.RiskTargeted), Frame, _service.At, Service.Today);

        drawn.Problems.Select(one => one.Field).ShouldBe(field is null ? [] : [field]);
        if (field is null) (drawn.Required.Cases[0].Team, drawn.Required.Cases[0].Rank).ShouldBe(("South", null));
    }

    [Theory]
    [InlineData("30", CaseChoice.Random, null)]
    [InlineData("North 6\nSouth East: 5", CaseChoice.ByTeam, null)]
    [InlineData("North six", CaseChoice.ByTeam, "targets")]
    [InlineData("30", CaseChoice.ByTeam, "targets")]
    [InlineData("North 6\nnorth 5", CaseChoice.ByTeam, "targets")]
    [InlineData("", CaseChoice.Random, "targets")]
    public void Targets_are_a_team_and_a_number_on_each_line(string targets, CaseChoice choice, string? field)
    {
        var made = Good with { Targets = targets, Choice = choice };

        made.Add(_service.View, _service.At).Problems.Select(one => one.Field).ShouldBe(field is null ? [] : [field]);
    }

    [Fact]
    public void A_round_whose_cases_are_chosen_keeps_its_form_and_its_way()
    {
        var round = _service.Plan();
        _service.Put(round);

        var problems = (Good with { Choice = CaseChoice.ByHand }).Change(_service.View, round).Problems;

        problems.ShouldHaveSingleItem().Field.ShouldBe("choice");
        Good.Add(_service.View, _service.At).Required.Number.ShouldBe("AR-2");
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("2018-11-30", null, "2018-11-30")]
    [InlineData(null, "2018-12-05", "2018-11-30")] // Wednesday; three working days before is the Friday
    [InlineData("2018-11-20", "2018-12-05", "2018-11-20")]
    [InlineData("2018-12-20", "2018-12-05", "2018-11-30")]
    public void Audits_are_back_by_their_day_and_three_working_days_before_a_visit(string? due, string? visit, string? by) =>
        RoundProgress.BackBy(_service.Plan(with: one => one with { Due = due is null ? null : Day(due), Visit = visit is null ? null : Day(visit) }), WorkingCalendar.England).ShouldBe(by is null ? null : Day(by));

    [Fact]
    public void A_round_closes_when_every_case_is_in_or_left_out_and_every_moved_grade_is_explained()
    {
        var round = _service.Plan();
        _service.Grade(round, "good");
        var moved = _service.Grade(round, "good", "requiresImprovement");
        var open = _service.Put(round);
        var closing = new ClosingDraft("Plans are sharper.");

        Close().Problems.Select(one => one.Message).ShouldBe(["1 case is still to be audited or moderated. Leave out what will not be done, and say why.", "Of 1 case that moderation moved nobody has said why."]);
        _service.Add(CaseSteps.LeaveOut(_service.View.State(round, open.Place)!, round, "Closed in August", Service.Today).Required);
        _service.Add(CaseSteps.Explain(moved, "The plan names no change.").Required);
        Close().Required.ClosedOn.ShouldBe(Service.Today);

        Checked<AuditRound> Close() => closing.Close(RoundProgress.Of(_service.View, round), Service.Today);
    }

    private RoundDraft Good => new() { Form = _service.Form.Id, Title = "Case audits", Month = Day("2018-09-17"), Choice = CaseChoice.Random, Line = EvidenceLine.Oversight, Collector = "Head of Quality", Targets = "30" };

    private AuditRound Settled(CaseChoice choice, params TeamTarget[] targets) => _service.Plan(choice, one => one with { Targets = targets, Frame = new(new("list.csv", new('a', 64), 100), new('b', 64), Frame.Count, [], Service.Today) });

    private DrawnRound Keep(DrawnRound drawn)
    {
        _service.Add(drawn.Round);
        foreach (var one in drawn.Cases) _service.Add(one);
        return drawn;
    }
}
