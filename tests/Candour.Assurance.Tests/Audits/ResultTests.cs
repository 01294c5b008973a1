
namespace Candour.Assurance.Tests.Audits;

public sealed class ResultTests
{
    private readonly Service _service = new();

    [Fact]
    public void The_moderated_grade_counts_where_there_is_one_and_every_share_has_its_interval()
    {
        var round = _service.Plan();
        _service.Grade(round, "good", "requiresImprovement");
        _service.Grade(round, "good", team: "North");
        _service.Grade(round, "outstanding");
        var dropped = _service.Put(round);
        _service.Add(dropped with { Dropped = new(Service.Today, "Closed") });

        var results = _service.View.Results(round);

        (results.Good.Count, results.Good.Of).ShouldBe((2, 3));
        results.ByTeam.Select(one => (one.Team, one.Good.Count, one.Good.Of)).ShouldBe([("North", 1, 1), ("South", 1, 2)]);
        results.Judgements.Select(one => one.Share.Count).ShouldBe([0, 1, 1, 1]);
        results.Good.Words.ShouldBe("2 of 3, 67\u00a0%, interval 21 to 94\u00a0%");
        (results.Agreement.Cases, results.Agreement.Table.MovedDown).ShouldBe((1, 1));
        results.ByAuditor.ShouldHaveSingleItem().Auditor.ShouldBe(_service.Ann.Id);
    }

    [Fact]
    public void Where_all_marks_are_one_grade_there_is_no_kappa_and_it_says_so()
    {
        var round = _service.Closed(good: 20, bad: 0, moderated: 6);

        var results = _service.View.Results(round);

        results.Agreement.Linear.Value.ShouldBeNull();
        results.Agreement.Reason.ShouldBe("All marks fall in one grade, so there is no kappa: chance alone would agree as often.");
    }

    public static TheoryData<CaseChoice, EvidenceLine, int, int, EvidenceLine, Shows, string> Strengths => new()
    {
        { CaseChoice.Random, EvidenceLine.Oversight, 30, 8, EvidenceLine.Oversight, Shows.Outcome, "" },
        { CaseChoice.ByTeam, EvidenceLine.Independent, 30, 8, EvidenceLine.Independent, Shows.Outcome, "" },
        { CaseChoice.Random, EvidenceLine.Oversight, 30, 0, EvidenceLine.Management, Shows.Outcome, "No case was moderated. It counts one line lower." },
        { CaseChoice.Random, EvidenceLine.Independent, 30, 4, EvidenceLine.Oversight, Shows.Outcome, "Only 4 cases were moderated; 5 are needed. It counts one line lower." },
        { CaseChoice.Random, EvidenceLine.Management, 30, 0, EvidenceLine.Management, Shows.Outcome, "" },
        { CaseChoice.Random, EvidenceLine.Oversight, 8, 6, EvidenceLine.Oversight, Shows.Activity, "8 cases are too few to say what practice is like; 10 are needed." },
        { CaseChoice.RiskTargeted, EvidenceLine.Oversight, 30, 8, EvidenceLine.Oversight, Shows.Output, "Its cases were chosen for their risk, so it says nothing of how practice is for all children." },
        { CaseChoice.ByHand, EvidenceLine.Independent, 30, 8, EvidenceLine.Management, Shows.Outcome, "Its cases were chosen by hand, so it counts as line 1 whoever audited." },
    };

    [Theory]
    [MemberData(nameof(Strengths))]
    public void What_a_round_counts_for_follows_from_who_how_and_how_well(CaseChoice choice, EvidenceLine line, int cases, int moderated, EvidenceLine counts, Shows shows, string why)
    {
        var round = _service.Closed(cases / 2, cases - cases / 2, moderated, choice, one => one with { Line = line });

        var strength = RoundStrength.Of(round, AuditKind.CaseAudit, _service.View.Results(round));

        (strength.Line, strength.Shows, string.Join(' ', strength.Reasons)).ShouldBe((counts, shows, why));
        RoundStrength.Of(round, AuditKind.DipSample, _service.View.Results(round)).Shows.ShouldBeOneOf(Shows.Output, Shows.Activity);
    }

    [Theory]
    [InlineData(12, EvidenceLine.Oversight)] // 12 of 12 alike: at least 76 in 100
    [InlineData(5, EvidenceLine.Oversight)] // 5 of 5: at least 57 in 100
    public void Without_kappa_the_interval_of_the_agreement_decides(int moderated, EvidenceLine line)
    {
        var round = _service.Closed(good: 20, bad: 0, moderated);

        RoundStrength.Of(round, AuditKind.CaseAudit, _service.View.Results(round)).Line.ShouldBe(line);
    }

    [Fact]
    public void Graders_who_agree_no_better_than_chance_make_a_round_count_one_line_lower()
    {
        var round = _service.Plan();
        string[] marks = ["good", "requiresImprovement"];
        for (var i = 0; i < 16; i++) _service.Grade(round, marks[i % 2], marks[i / 2 % 2]);

        RoundStrength.Of(round, AuditKind.CaseAudit, _service.View.Results(round)).Reasons.ShouldBe(["Auditors and moderators agreed too seldom. It counts one line lower."]);
    }

    [Fact]
    public void What_was_drawn_at_random_is_never_counted_together_with_what_was_not()
    {
        CaseChoice[] ways = [CaseChoice.Random, CaseChoice.ByTeam, CaseChoice.RiskTargeted, CaseChoice.ByHand];
        foreach (var way in ways) _service.Closed(good: 3, bad: 1, choice: way);
        _service.Plan();

        RoundSeries.Of(_service.View, _service.Form).Select(one => (one.Choice, one.Rounds.Count)).ShouldBe([(CaseChoice.Random, 2), (CaseChoice.RiskTargeted, 1), (CaseChoice.ByHand, 1)]);
    }

    [Theory]
    [InlineData(18, 4, "It is found less often than before, by more than chance.")]
    [InlineData(10, 8, "The intervals overlap, so this may be chance.")]
    [InlineData(2, 16, "It is found more often than before, by more than chance.")]
    public void The_effect_of_an_action_is_looked_for_in_the_rounds_after_it(int before, int after, string told)
    {
        var action = _service.NewId();
        var first = Round("2018-03-01", before, one => one with { Actions = [new("Chronology", action, Day("2018-04-10"))] });
        Round("2018-06-01", after);
        Round("2018-09-01", 20, one => one with { Choice = CaseChoice.RiskTargeted });

        var effect = ThemeEffect.Of(_service.View, first).ShouldHaveSingleItem();

        (effect.Before, effect.After).ShouldBe((new AuditShare(before, 20), new AuditShare(after, 20)));
        effect.Sentence.ShouldEndWith(told);

        AuditRound Round(string month, int found, Func<AuditRound, AuditRound>? with = null)
        {
            var round = _service.Plan(with: one => (with?.Invoke(one) ?? one) with { Month = Day(month) });
            for (var i = 0; i < 20; i++) _service.Grade(round, "good", themes: i < found ? ["Chronology"] : []);
            return _service.Add(round with { ClosedOn = round.Month.AddMonths(1) });
        }
    }

    [Fact]
    public void A_round_becomes_evidence_once_with_its_facts_filled_in()
    {
        var eastmere = new Eastmere();
        eastmere.Act("1", "onTrack");
        var round = _service.Closed(16, 19, moderated: 9);
        var view = _service.View;

        var made = new RoundEvidence("CSIP-1", null).Add(eastmere.View, view, round, eastmere.At, Service.Today).Required;

        (made.Line, made.Shows, made.Method, made.Round).ShouldBe((EvidenceLine.Oversight, Shows.Outcome, EvidenceMethod.CaseAudit, round.Id));
        (made.ObservedFrom, made.ObservedTo, made.Title).ShouldBe((Day("2018-09-01"), Day("2018-09-30"), "Case audits, September 2018"));
        made.Summary!.ShouldStartWith("Good or better: 16 of 35, 46\u00a0%, interval 30 to 62\u00a0%. At random from one list. 9 cases moderated, the same grade in 9.");
        eastmere.Add(made);
        new RoundEvidence("CSIP-1", null).Add(eastmere.View, view, round, eastmere.At, Service.Today).Problems.ShouldHaveSingleItem().Message.ShouldBe("The round is evidence already.");
        new RoundEvidence(null, null).Add(new Eastmere().View, view, round, eastmere.At, Service.Today).Problems.ShouldHaveSingleItem().Field.ShouldBe("supports");
    }
}
