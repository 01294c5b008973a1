using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class QuestionTests
{
    private readonly Eastmere _eastmere = new();

    private QuestionView View => QuestionView.Of(_eastmere.View.Programme);

    [Fact]
    public void A_fresh_programme_has_questions_for_every_situation_each_with_why_it_helps_and_where_it_comes_from()
    {
        View.Offered.Select(one => one.For).Distinct().ShouldBe(Enum.GetValues<QuestionSituation>(), ignoreOrder: true);
        View.All.ShouldAllBe(one => one.Why != null && one.From != null && !one.IsOwn);
        View.All.Select(one => one.Code).ShouldBeUnique();
        View.All.Select(one => one.Text).ShouldBeUnique();
    }

    [Theory]
    [InlineData(ChallengeAim.Claim, "know")]
    [InlineData(ChallengeAim.Figure, "counted")]
    [InlineData(ChallengeAim.Paper, "counted")]
    [InlineData(ChallengeAim.Date, "different")]
    public void Those_that_fit_what_is_challenged_are_offered(ChallengeAim aim, string first) => View.For(aim).First().Code.ShouldBe(first);

    [Fact]
    public void A_council_adds_its_own_puts_it_otherwise_and_retires_it()
    {
        Keep(Own with { Text = "Who told you?" });
        var added = View.All[^1];
        (added.Code, added.IsOwn).ShouldBe(("own-1", true));

        Keep((Own with { Text = "Who told you so?" }).Edit(View, added, _eastmere.At));
        View.By("own-1")!.Text.ShouldBe("Who told you so?");

        _eastmere.Add(QuestionSteps.Retire(View, View.By("own-1")!, retired: true, _eastmere.At));
        View.Offered.ShouldNotContain(one => one.Code == "own-1");
        Keep(Own);
        View.All[^1].Code.ShouldBe("own-2");
    }

    [Fact]
    public void What_comes_with_the_program_is_retired_and_not_rewritten()
    {
        var known = View.By("know")!;

        Own.Edit(View, known, _eastmere.At).Problems.ShouldHaveSingleItem().Field.ShouldBe("text");
        _eastmere.Add(QuestionSteps.Retire(View, known, retired: true, _eastmere.At));

        View.For(ChallengeAim.Claim).First().Code.ShouldBe("checked");
        View.All.Count.ShouldBe(StandardQuestions.All.Count);
    }

    [Theory]
    [InlineData(null, "Who told you?", "for")]
    [InlineData(QuestionSituation.Figure, " ", "text")]
    [InlineData(QuestionSituation.Figure, "how do you KNOW?", "text")]
    public void A_question_without_words_or_situation_or_that_is_there_already_is_refused(QuestionSituation? situation, string text, string field) =>
        new ReadyQuestionDraft(situation, text, null, null).Add(View, _eastmere.At).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public void It_is_counted_how_often_a_question_was_asked_with_a_challenge_or_without()
    {
        var action = _eastmere.Act("4.5", "onTrack");
        var draft = new ChallengeDraft(ChallengeAim.Claim, action.Id) { Question = "How do you know?", QuestionCode = "know", PutTo = _eastmere.Director.Id, AnswerDue = Eastmere.Today };
        _eastmere.Add(draft.Raise(ChallengeView.Of(_eastmere.View.Programme), new("Member", null), null, _eastmere.At, Eastmere.Today).Required);
        _eastmere.Add((draft with { QuestionCode = "nothing" }).Raise(ChallengeView.Of(_eastmere.View.Programme), new("Member", null), null, _eastmere.At, Eastmere.Today).Required with { Id = _eastmere.NewId() });
        var (meeting, item) = (_eastmere.NewId(), _eastmere.NewId());
        _eastmere.Add(new AskedDraft("know", null, " By the audit. ").Add(View, meeting, item, _eastmere.At).Required);

        View.TimesAsked(View.By("know")!).ShouldBe(2);
        View.Challenges(View.By("know")!).ShouldHaveSingleItem();
        QuestionView.AskedUnder(meeting, item, _eastmere.View.Programme.Snapshot).ShouldHaveSingleItem().Answer.ShouldBe("By the audit.");
        new AskedDraft("nothing", null, null).Add(View, meeting, item, _eastmere.At).IsGood.ShouldBeFalse();
    }

    private static ReadyQuestionDraft Own => new(QuestionSituation.Rating, "Who told you?", "Names a source.", null);

    private void Keep(ReadyQuestionDraft draft) => Keep(draft.Add(View, _eastmere.At));

    private void Keep(Checked<QuestionBook> asked) => _eastmere.Add(asked.Required);
}
