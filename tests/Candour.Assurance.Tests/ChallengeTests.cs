using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class ChallengeTests
{
    private static readonly DateOnly Today = Eastmere.Today;
    private readonly Eastmere _eastmere = new();
    private readonly PlanAction _action;

    public ChallengeTests() => _action = _eastmere.Act("4.5", "onTrack");

    private ChallengeView View => ChallengeView.Of(_eastmere.View.Programme);

    [Fact]
    public void Challenges_are_numbered_and_stand_open_against_what_they_are_aimed_at()
    {
        var (first, second) = (Raised(), Raised());

        (first.Number, second.Number).ShouldBe((1, 2));
        View.OpenOn(_action.Id).ShouldBe([first, second]);
        View.On(_action.Id).First().ShouldBe(second);
        first.State.ShouldBe(ChallengeState.Unanswered);
        first.Name(_eastmere.View.Programme).ShouldBe("Challenge 1");
    }

    [Theory]
    [InlineData("question")]
    [InlineData("raiser")]
    [InlineData("raisedOn")]
    [InlineData("putTo")]
    [InlineData("answerDue")]
    [InlineData("period")]
    public void A_challenge_that_does_not_hold_together_is_refused_with_words(string field)
    {
        var draft = field switch
        {
            "question" => Draft with { Question = "  " },
            "raisedOn" => Draft with { RaisedOn = Today.AddDays(1), AnswerDue = Today.AddDays(9) },
            "putTo" => Draft with { PutTo = _eastmere.NewId() },
            "answerDue" => Draft with { AnswerDue = Today.AddDays(-1) },
            "period" => Draft with { Period = Day("2018-10-31") },
            _ => Draft,
        };

        var refused = draft.Raise(View, field == "raiser" ? new(" ", null) : Member, null, _eastmere.At, Today);

        refused.Problems.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public void Nobody_answers_their_own_challenge() =>
        Draft.Raise(View, new("Director of Children’s Services", _eastmere.Director.Id), null, _eastmere.At, Today).Problems.ShouldHaveSingleItem().Field.ShouldBe("putTo");

    [Theory]
    [InlineData(ChallengeAim.Claim, "action", true)]
    [InlineData(ChallengeAim.Claim, "recommendation", true)]
    [InlineData(ChallengeAim.Claim, "measure", false)]
    [InlineData(ChallengeAim.Figure, "measure", true)]
    [InlineData(ChallengeAim.Figure, "action", false)]
    [InlineData(ChallengeAim.Date, "action", true)]
    [InlineData(ChallengeAim.Date, "recommendation", false)]
    [InlineData(ChallengeAim.Claim, "nothing", false)]
    public void What_is_challenged_can_be_doubted_so(ChallengeAim aim, string kind, bool good)
    {
        var target = kind switch
        {
            "action" => _action.Id,
            "recommendation" => _eastmere.Recommend("3").Id,
            "measure" => _eastmere.Count(_action, [80]).Id,
            _ => _eastmere.NewId(),
        };

        (new ChallengeDraft(aim, target) { Question = "How do you know?", PutTo = _eastmere.Director.Id, AnswerDue = Today }).Raise(View, Member, null, _eastmere.At, Today).IsGood.ShouldBe(good);
    }

    [Fact]
    public void One_figure_of_a_measure_can_be_meant()
    {
        var measure = _eastmere.Count(_action, [80, 85]);
        var draft = new ChallengeDraft(ChallengeAim.Figure, measure.Id) { Question = "How many were counted?", PutTo = _eastmere.Director.Id, AnswerDue = Today };

        (draft with { Period = Day("2018-11-30") }).Raise(View, Member, null, _eastmere.At, Today).IsGood.ShouldBeTrue();
        (draft with { Period = Day("2018-11-29") }).Raise(View, Member, null, _eastmere.At, Today).IsGood.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2018-12-03", false)]
    [InlineData("2018-12-17", false)]
    [InlineData("2018-12-18", true)]
    public void It_is_overdue_from_the_day_after_an_answer_was_due(string day, bool overdue) => Raised().IsOverdue(Day(day)).ShouldBe(overdue);

    [Fact]
    public void An_answer_cites_evidence_and_is_not_the_end()
    {
        var evidence = _eastmere.Show(_action, EvidenceLine.Oversight, Shows.Outcome);

        var answered = Answered(Raised(), evidence.Number.ToLowerInvariant());

        answered.State.ShouldBe(ChallengeState.Answered);
        answered.Answers.ShouldHaveSingleItem().Evidence.ShouldBe([evidence.Id]);
        answered.IsOverdue(Today.AddYears(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "", "text")]
    [InlineData("It is done.", "E-99", "evidence")]
    [InlineData("It is done.", "E-1", "evidence")]
    public void An_answer_without_words_or_with_evidence_that_shows_nothing_is_refused(string text, string number, string field)
    {
        _eastmere.Show(_action, EvidenceLine.Oversight, Shows.Outcome, one => one with { Withdrawn = new(Today, "Counted twice.") });

        ChallengeSteps.Answer(View, Raised(), text, [number], "Director", null, Today).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Theory]
    [InlineData(null, "Because", "", "", null, "how")]
    [InlineData("Accepted", "", "", "", null, "words")]
    [InlineData("Accepted", "The claim is lowered.", "", "", null, null)]
    [InlineData("Accepted", "The claim is lowered.", "", "CSIP-4.5", null, null)]
    [InlineData("Accepted", "The claim is lowered.", "", "CSIP-99", null, "action")]
    [InlineData("Accepted", "The claim is lowered.", "", "", "2019-02-01", "lookAgainOn")]
    [InlineData("Rebutted", "The audit shows it.", "", "", null, "evidence")]
    [InlineData("Rebutted", "The audit shows it.", "E-1", "", null, null)]
    [InlineData("Rebutted", "The audit shows it.", "E-1", "CSIP-4.5", null, "action")]
    [InlineData("Rebutted", "The audit shows it.", "E-7", "", null, "evidence")]
    [InlineData("ResidualDoubt", "Nobody asked the children.", "", "", null, "lookAgainOn")]
    [InlineData("ResidualDoubt", "Nobody asked the children.", "", "", "2018-12-03", "lookAgainOn")]
    [InlineData("ResidualDoubt", "Nobody asked the children.", "", "", "2019-02-01", null)]
    public void How_it_ends_is_said_with_what_such_an_end_needs(string? how, string words, string evidence, string action, string? again, string? field)
    {
        _eastmere.Show(_action, EvidenceLine.Oversight, Shows.Outcome);
        var draft = new EndDraft { How = how is null ? null : Enum.Parse<ChallengeOutcome>(how), Words = words, Evidence = [evidence], Action = action, LookAgainOn = again is null ? null : Day(again) };

        var ended = draft.End(View, Raised(), "Member", Today);

        if (field is null) ended.Required.State.ToString().ShouldBe(how);
        else ended.Problems.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public void What_has_ended_is_neither_answered_nor_ended_again_until_it_is_opened()
    {
        var ended = Accepted(Answered(Raised()));

        ChallengeSteps.Answer(View, ended, "Too late.", [], "Director", null, Today).IsGood.ShouldBeFalse();
        new EndDraft { How = ChallengeOutcome.Accepted, Words = "Again." }.End(View, ended, "Member", Today).IsGood.ShouldBeFalse();
        ChallengeSteps.Reopen(ended, "The claim is back.", null, "Member", Today).Problems.ShouldHaveSingleItem().Field.ShouldBe("answerDue");
        ChallengeSteps.Reopen(ended, " ", Today, "Member", Today).Problems.ShouldHaveSingleItem().Field.ShouldBe("reason");

        var again = ChallengeSteps.Reopen(ended, "The claim is back.", Today.AddDays(5), "Member", Today).Required;

        again.State.ShouldBe(ChallengeState.Unanswered);
        again.Reopenings.ShouldHaveSingleItem().Ended.Words.ShouldBe("The claim is lowered.");
        again.IsOverdue(Today.AddDays(6)).ShouldBeTrue();
        Answered(again).State.ShouldBe(ChallengeState.Answered);
        ChallengeSteps.Reopen(again, "Once more.", Today, "Member", Today).IsGood.ShouldBeFalse();
    }

    [Fact]
    public void A_doubt_that_stays_is_to_be_looked_at_again_on_its_day()
    {
        var doubt = new EndDraft { How = ChallengeOutcome.ResidualDoubt, Words = "Nobody asked the children.", LookAgainOn = Day("2019-02-01") }.End(View, Raised(), "Member", Today).Required;

        doubt.IsToLookAgain(Day("2019-01-31")).ShouldBeFalse();
        doubt.IsToLookAgain(Day("2019-02-01")).ShouldBeTrue();
    }

    [Fact]
    public void It_is_put_to_somebody_else_until_another_day()
    {
        var moved = ChallengeSteps.PutTo(View, Raised(), _eastmere.Auditor.Id, Today.AddDays(20)).Required;

        (moved.PutTo, moved.AnswerDue).ShouldBe((_eastmere.Auditor.Id, Today.AddDays(20)));
        ChallengeSteps.PutTo(View, moved, null, Today.AddDays(-1)).Problems.Select(one => one.Field).ShouldBe(["putTo", "answerDue"]);
    }

    /// <summary>The lead holds the post that it is put to; the other lead's post leads the action; the officer keeps challenges.</summary>
    [Theory]
    [InlineData("raiser", false, true)]
    [InlineData("lead", true, false)]
    [InlineData("leading officer", true, false)]
    [InlineData("officer", true, true)]
    [InlineData("officer who answered", true, false)]
    [InlineData("raising officer", false, true)]
    [InlineData("another", false, false)]
    public void Whoever_asked_or_an_officer_for_them_ends_it_and_never_who_answers(string who, bool answers, bool ends)
    {
        var lead = Holding(_eastmere.Director);
        var member = _eastmere.Add(new Person { Id = _eastmere.NewId(), Name = "Member" });
        var challenge = Draft.Raise(View, new("Member", member.Id), null, _eastmere.At, Today).Required;
        if (who == "officer who answered") challenge = ChallengeSteps.Answer(View, challenge, "It is so.", [], "Officer", null, Today).Required;
        Guid? person = who switch { "raiser" or "raising officer" => member.Id, "lead" or "leading officer" => lead, _ => null };

        var rights = new ChallengeRights(_eastmere.View.Programme, person, who.Contains("officer", StringComparison.Ordinal) ? "Officer" : "Somebody", who.Contains("officer", StringComparison.Ordinal), Today);

        (rights.MayAnswer(challenge), rights.MayDecide(challenge)).ShouldBe((answers, ends));
    }

    [Fact]
    public void Counts_say_how_many_are_open_and_how_those_that_ended_did()
    {
        ChallengeCounts.Of(View.All, Today).Sentence.ShouldBe("Nothing has been challenged yet.");
        _eastmere.Add(Raised() with { AnswerDue = Today.AddDays(-1) });
        _eastmere.Add(Accepted(Raised()));
        Raised();

        ChallengeCounts.Of(View.All, Today).Sentence.ShouldBe("2 challenges are open, 1 past the day for an answer. Of 1 that ended, 1 was accepted, 0 were rebutted and 0 left a doubt.");
    }

    [Fact]
    public void How_it_stands_is_said_in_a_sentence()
    {
        var view = _eastmere.View.Programme;
        var raised = Raised();

        ChallengeWords.Sentence(raised, view, Today).ShouldBe("Director of Children’s Services is to answer by 17 December 2018.");
        ChallengeWords.Sentence(raised, view, Day("2018-12-19")).ShouldBe("Director of Children’s Services should have answered by 17 December 2018, 2 days ago.");
        ChallengeWords.Sentence(Answered(raised), view, Today).ShouldBe("Answered on 3 December 2018. Member has not said yet whether that settles it.");
        ChallengeWords.Sentence(Accepted(raised), view, Today).ShouldBe("Accepted on 3 December 2018.");
        ChallengeWords.Target(raised, view).ShouldBe("What is claimed of CSIP-4.5");
    }

    private ChallengeDraft Draft => new(ChallengeAim.Claim, _action.Id) { Question = "How do you know?", PutTo = _eastmere.Director.Id, AnswerDue = Day("2018-12-17") };

    private static Raiser Member => new("Member", null);

    private Challenge Raised() => _eastmere.Add(Draft.Raise(View, Member, null, _eastmere.At, Today).Required with { Id = _eastmere.NewId() });

    private Challenge Answered(Challenge one, params string[] evidence) => ChallengeSteps.Answer(View, one, "The audit shows it.", evidence, "Director", _eastmere.Director.Id, Today).Required;

    private Challenge Accepted(Challenge one) => new EndDraft { How = ChallengeOutcome.Accepted, Words = "The claim is lowered." }.End(View, one, "Member", Today).Required;

    private Guid Holding(Post post)
    {
        var person = _eastmere.Add(new Person { Id = _eastmere.NewId(), Name = "Post holder" });
        _eastmere.Add(post with { Holders = [new(person.Id, Day("2017-01-01"))] });
        return person.Id;
    }
}
