using System.Collections.Frozen;

namespace Candour.Assurance;

/// <summary>What can be answered to a question, from the lowest to the highest, and what of it is good.</summary>
/// <param name="IsGood">Null where it says neither.</param>
public sealed record AnswerOption(string Code, string Words, bool? IsGood);

public static class AnswerScale
{
    private static readonly FrozenDictionary<QuestionKind, IReadOnlyList<AnswerOption>> ByKind = new Dictionary<QuestionKind, IReadOnlyList<AnswerOption>>
    {
        [QuestionKind.Grade] =
        [
            new("inadequate", "Inadequate", IsGood: false), new("requiresImprovement", "Requires improvement to be good", IsGood: false),
            new("good", "Good", IsGood: true), new("outstanding", "Outstanding", IsGood: true),
        ],
        [QuestionKind.MeetsGood] = [new("doesNotMeet", "Does not meet good", IsGood: false), new("meets", "Meets good", IsGood: true), new("notApplicable", "Does not apply", IsGood: null)],
        [QuestionKind.Voice] =
        [
            new("absent", "The child cannot be heard in it", IsGood: false), new("recorded", "What the child says is recorded", IsGood: false),
            new("shapes", "What the child says shapes what is done", IsGood: true), new("notApplicable", "Does not apply", IsGood: null),
        ],
    }.ToFrozenDictionary();

    /// <summary>None for a question that is answered in words, or with themes.</summary>
    public static IReadOnlyList<AnswerOption> Of(QuestionKind kind) => ByKind.GetValueOrDefault(kind) ?? [];

    /// <summary>The answers that auditor and moderator are compared by: those that say how good something is.</summary>
    public static GradeScale Grades(QuestionKind kind) => new([.. Of(kind).Where(one => one.IsGood is not null).Select(one => one.Code)]);

    /// <summary>Whether it can be the question by which cases are counted.</summary>
    public static bool Judges(QuestionKind kind) => kind is QuestionKind.Grade or QuestionKind.MeetsGood;
}
