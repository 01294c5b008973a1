using Candour.Improvement;

namespace Candour.Assurance.Tests.Audits;

public sealed class CaseTests
{
    private readonly Service _service = new();

    [Theory]
    [InlineData("South", "W1", null)]
    [InlineData("north", "W1", "Ben works in the team that holds this case, north.")]
    [InlineData("South", "BEN", "Ben holds this case.")]
    [InlineData(null, null, null)]
    public void Nobody_is_given_a_case_that_they_or_their_team_hold(string? team, string? worker, string? why)
    {
        var round = _service.Plan();
        var one = _service.Add(_service.Put(round) with { Team = team, Worker = worker, Auditor = null });

        var given = new Allocation(_service.Ben.Id, null).Give(_service.View, _service.Programme, _service.View.State(round, one.Place)!, Service.Today);

        given.Problems.Select(problem => problem.Message).ShouldBe(why is null ? [] : [why]);
    }

    [Fact]
    public void Nobody_moderates_their_own_audit_nor_under_another_post()
    {
        var post = _service.Add(new Post { Id = _service.NewId(), Title = "Head of Quality", Holders = [new(_service.Ann.Id, Day("2018-01-01"))] });
        _service.Add(new CaseAuditor { Id = _service.NewId(), Who = post.Id, Moderates = true });
        var state = State();

        Give(state, _service.Ben.Id, _service.Ben.Id).ShouldBe(["moderator"]);
        Give(state, _service.Ann.Id, post.Id).ShouldBe(["moderator"]);
        Give(state, _service.Ben.Id, post.Id).ShouldBeEmpty();
        Give(state, _service.Ben.Id, _service.Ann.Id).ShouldBe(["moderator"], "Ann does not moderate");
    }

    [Fact]
    public void Cases_are_shared_out_evenly_and_moderated_by_their_place()
    {
        var (round, third) = (_service.Plan(with: one => one with { ModerateEvery = 3 }), _service.Add(new Person { Id = _service.NewId(), Name = "Cas" }));
        _service.Add(new CaseAuditor { Id = _service.NewId(), Who = third.Id });
        for (var i = 0; i < 9; i++) _service.Add(_service.Put(round, i % 2 == 0 ? "North" : "South") with { Auditor = null });

        var given = SharingOut.Of(_service.View, round, _service.Programme, Service.Today);

        given.CountBy(one => one.Auditor!.Value).Select(one => one.Value).ShouldBe([3, 3, 3], ignoreOrder: true);
        given.Where(one => one.Team == "North").ShouldAllBe(one => one.Auditor != _service.Ben.Id && one.Moderator != _service.Ben.Id);
        // The sixth case is of the South; Ben moderates it unless he audits it.
        given.Where(one => one.Moderator is not null).ShouldAllBe(one => one.Place % 3 == 0);
    }

    [Fact]
    public void What_is_kept_in_part_needs_nothing_and_what_is_handed_in_needs_every_answer()
    {
        var one = _service.Put(_service.Plan());
        var (form, grading) = (_service.Form.Current!, GradingDraft.Begin(one, _service.Form, null, GradingRole.Audit, _service.Ann.Id, _service.At));
        var part = new GradingDraft([new(form.Questions[0].Id, ["meets"]), new(form.Questions[7].Id, [" "])]);

        part.Save(grading, form).Required.Answers.ShouldHaveSingleItem().Said.ShouldBe(["meets"]);
        part.Submit(grading, form, Service.Today).Problems.Select(problem => problem.Field).ShouldBe(["answers[1].Said", "answers[2].Said", "answers[3].Said", "answers[4].Said", "answers[5].Said", "answers[5].Note"]);
        new GradingDraft([new(form.Questions[0].Id, ["brilliant"])]).Save(grading, form).Problems.ShouldHaveSingleItem().Field.ShouldBe("answers[0].Said");
        part.Save(grading with { SubmittedOn = Service.Today }, form).IsGood.ShouldBeFalse("it is handed in");
    }

    [Fact]
    public void A_moderator_sees_the_first_grade_when_theirs_is_in_and_nobody_else_sees_it_before()
    {
        var round = _service.Plan();
        var one = _service.Put(round, moderator: _service.Ben.Id);
        _service.Submit(one, GradingRole.Audit, _service.Ann.Id, "good");
        var lead = _service.NewId();

        MaySee().ShouldBe((true, false, false));
        _service.Submit(one, GradingRole.Moderation, _service.Ben.Id, "requiresImprovement");
        MaySee().ShouldBe((true, true, true));

        (bool Ann, bool Ben, bool Lead) MaySee()
        {
            var state = _service.View.State(round, one.Place)!;
            return (state.MaySee(state.Audit!, round, _service.Ann.Id), state.MaySee(state.Audit!, round, _service.Ben.Id), state.MaySee(state.Audit!, round, lead));
        }
    }

    [Fact]
    public void The_grade_of_a_case_that_is_not_moderated_is_seen_when_the_round_is_closed()
    {
        var round = _service.Plan();
        var state = _service.Grade(round, "good");

        state.MaySee(state.Audit!, round, _service.Ben.Id).ShouldBeFalse();
        state.MaySee(state.Audit!, round with { ClosedOn = Service.Today }, _service.Ben.Id).ShouldBeTrue();
    }

    [Fact]
    public void What_was_found_is_told_by_no_history()
    {
        var state = _service.Grade(_service.Plan(), "inadequate", "good", "South", "Chronology");
        var graded = state.Audit!;

        var told = Describe.Changes(null, graded, _service.Programme).Concat(Describe.Changes(null, state.Case, _service.Programme)).Select(one => one.After).ToList();

        told.ShouldNotContain(one => one!.Contains("inadequate", StringComparison.OrdinalIgnoreCase) || one.Contains("Chronology", StringComparison.Ordinal) || one.Contains(state.Case.Case, StringComparison.Ordinal) || one.Contains("South", StringComparison.Ordinal));
        Describe.Changes(graded, graded with { Answers = [] }, _service.Programme).ShouldBeEmpty();
        Describe.Name(state.Case, _service.Programme).ShouldBe("AR-1, case 1");
    }

    private CaseState State()
    {
        var round = _service.Plan();
        var one = _service.Put(round);
        return _service.View.State(round, one.Place)!;
    }

    private IEnumerable<string> Give(CaseState state, Guid auditor, Guid moderator) =>
        new Allocation(auditor, moderator).Give(_service.View, _service.Programme, state, Service.Today).Problems.Select(one => one.Field);
}
