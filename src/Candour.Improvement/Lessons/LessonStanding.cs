namespace Candour.Improvement;

/// <summary>How far a lesson has come.</summary>
public enum LessonStanding { NotShared, Shared, TakenUp, NotTakenUp }

public static class LessonStandings
{
    /// <summary>After so many days without an answer, a service should be asked again.</summary>
    public const int AnswerWithin = 90;

    /// <summary>Taken up where any service did; not taken up where all have said that they will not.</summary>
    public static LessonStanding Standing(this Lesson one) => one.Shares switch
    {
        [] => LessonStanding.NotShared,
        var shares when shares.Any(share => share.Answer is { TakenUp: true }) => LessonStanding.TakenUp,
        var shares when shares.All(share => share.Answer is not null) => LessonStanding.NotTakenUp,
        _ => LessonStanding.Shared,
    };

    public static bool IsUnanswered(this LessonShare share, DateOnly today) => share.Answer is null && share.On.AddDays(AnswerWithin) < today;

    public static string Of(LessonStanding standing) => standing switch
    {
        LessonStanding.NotShared => "Not shared yet",
        LessonStanding.Shared => "Shared, no answer yet",
        LessonStanding.TakenUp => "Taken up",
        _ => "Not taken up",
    };

    /// <summary>8 lessons, of which 7 were shared, 11 times in all: 6 times taken up, once not and twice without an answer for longer than 90 days.</summary>
    public static string Sentence(IReadOnlyCollection<Lesson> lessons, DateOnly today)
    {
        if (lessons.Count == 0) return "No lesson has been written down yet.";
        var shares = lessons.SelectMany(one => one.Shares).ToList();
        var shared = lessons.Count(one => one.Shares.Count > 0);
        if (shared == 0) return $"{InWords.Count(lessons.Count, "lesson")}. None is shared yet.";
        var (taken, not, silent) = (shares.Count(one => one.Answer is { TakenUp: true }), shares.Count(one => one.Answer is { TakenUp: false }), shares.Count(one => one.IsUnanswered(today)));
        string[] answers = [$"{Times(taken)} taken up", .. not > 0 ? [$"{Times(not)} not"] : Array.Empty<string>(), .. silent > 0 ? [$"{Times(silent)} without an answer for longer than {AnswerWithin} days"] : Array.Empty<string>()];
        return $"{InWords.Count(lessons.Count, "lesson")}, of which {shared} {(shared == 1 ? "was" : "were")} shared, {InWords.Times(shares.Count)} in all: {InWords.List(answers)}.";
    }

    private static string Times(int times) => times == 0 ? "never" : InWords.Times(times);
}
