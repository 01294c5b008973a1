namespace Candour.Improvement.Tests;

public sealed class LessonTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void A_lesson_is_shared_with_several_services_at_once_and_each_says_what_it_did()
    {
        var lesson = Learn();
        lesson.Standing().ShouldBe(LessonStanding.NotShared);

        lesson = new LessonShareDraft("Adults\nHousing\n", Day("2018-08-01"), "Forum").Share(lesson, Eastmere.Today, _eastmere.At).Required;
        lesson.Standing().ShouldBe(LessonStanding.Shared);
        lesson.Shares.Select(one => one.With).ShouldBe(["Adults", "Housing"]);
        LessonStandings.Sentence([lesson], Eastmere.Today).ShouldBe("1 lesson, of which 1 was shared, twice in all: never taken up and twice without an answer for longer than 90 days.");

        lesson = Answer(lesson, 1, taken: false);
        lesson = Answer(lesson, 0, taken: true);
        lesson.Standing().ShouldBe(LessonStanding.TakenUp);
        LessonStandings.Sentence([lesson, Learn()], Eastmere.Today).ShouldBe("2 lessons, of which 1 was shared, twice in all: once taken up and once not.");
    }

    [Fact]
    public void A_lesson_is_not_taken_up_only_when_all_have_said_so()
    {
        var lesson = new LessonShareDraft("Adults\nHousing", Day("2018-08-01"), null).Share(Learn(), Eastmere.Today, _eastmere.At).Required;

        lesson = Answer(lesson, 0, taken: false);
        lesson.Standing().ShouldBe(LessonStanding.Shared);
        Answer(lesson, 1, taken: false).Standing().ShouldBe(LessonStanding.NotTakenUp);
    }

    [Theory]
    [InlineData("2018-09-04", false)] // 90 days ago
    [InlineData("2018-09-03", true)]
    public void A_service_that_says_nothing_is_asked_again(string shared, bool silent) =>
        new LessonShare(Guid.NewGuid(), "Adults", Day(shared), null).IsUnanswered(Eastmere.Today).ShouldBe(silent);

    [Fact]
    public void What_is_missing_or_makes_no_sense_is_said()
    {
        new LessonDraft().Add(_eastmere.View, _eastmere.At, Eastmere.Today).Problems.Select(one => one.Field).ShouldBe(["title", "happened", "learned", "on", "owner"]);
        (Whole() with { On = Day("2018-12-04"), Sources = "CSIP-9" }).Add(_eastmere.View, _eastmere.At, Eastmere.Today).Problems.Select(one => one.Field).ShouldBe(["on", "sources"]);
        new LessonShareDraft(" ", Day("2017-01-01"), null).Share(Learn(), Eastmere.Today, _eastmere.At).Problems.Select(one => one.Field).ShouldBe(["with", "on"]);
        var lesson = new LessonShareDraft("Adults", Day("2018-08-01"), null).Share(Learn(), Eastmere.Today, _eastmere.At).Required;
        new LessonAnswerDraft(null, Day("2018-07-31"), null, null, null).Answer(lesson, lesson.Shares[0], Eastmere.Today).Problems.Select(one => one.Field).ShouldBe(["takenUp", "by", "what", "on"]);
    }

    private static Lesson Answer(Lesson lesson, int place, bool taken) =>
        new LessonAnswerDraft(taken, Day("2018-11-01"), "Head", "Something", null).Answer(lesson, lesson.Shares[place], Eastmere.Today).Required;

    private Lesson Learn() => Whole().Add(_eastmere.View, _eastmere.At, Eastmere.Today).Required;

    private LessonDraft Whole() => new() { Title = "Ask first", Happened = "It was closed.", Learned = "Ask what shows it.", On = Day("2018-07-01"), Owner = _eastmere.Director.Id };
}
