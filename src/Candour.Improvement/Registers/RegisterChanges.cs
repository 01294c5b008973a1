using System.Collections.Frozen;

namespace Candour.Improvement;

/// <summary>What can happen to a programme's registers, by the names that the ledger carries for good.</summary>
public static class RegisterChanges
{
    public const string RiskAdded = "risk.added";
    public const string RiskChanged = "risk.changed";
    public const string RiskRescored = "risk.rescored";
    public const string RiskReviewed = "risk.reviewed";
    public const string RiskClosed = "risk.closed";
    public const string RiskReopened = "risk.reopened";
    public const string RiskMatrixChanged = "risk.matrix-changed";
    public const string FundingAdded = "money.line-added";
    public const string FundingChanged = "money.line-changed";
    public const string MoneyEntered = "money.entered";
    public const string LessonAdded = "lesson.added";
    public const string LessonChanged = "lesson.changed";
    public const string LessonShared = "lesson.shared";
    public const string LessonAnswered = "lesson.answered";
    public const string PartnerAdded = "partner.added";
    public const string PartnerChanged = "partner.changed";
    public const string PartnerWorkedWith = "partner.worked-with";
    public const string CourseAdded = "training.course-added";
    public const string CourseChanged = "training.course-changed";
    public const string CohortAdded = "training.cohort-added";
    public const string CohortChanged = "training.cohort-changed";

    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        [RiskAdded] = "Risk added",
        [RiskChanged] = "Risk changed",
        [RiskRescored] = "Risk scored anew",
        [RiskReviewed] = "Risk reviewed",
        [RiskClosed] = "Risk closed",
        [RiskReopened] = "Risk opened again",
        [RiskMatrixChanged] = "Matrix of risks changed",
        [FundingAdded] = "Funding line added",
        [FundingChanged] = "Funding line changed",
        [MoneyEntered] = "Money entered",
        [LessonAdded] = "Lesson added",
        [LessonChanged] = "Lesson changed",
        [LessonShared] = "Lesson shared",
        [LessonAnswered] = "What a service did with a lesson",
        [PartnerAdded] = "Improvement partner added",
        [PartnerChanged] = "Improvement partner changed",
        [PartnerWorkedWith] = "Work with a partner recorded",
        [CourseAdded] = "Course added",
        [CourseChanged] = "Course changed",
        [CohortAdded] = "Cohort added",
        [CohortChanged] = "Cohort changed",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Types => Titles.Keys;

    /// <summary>What happened, as a timeline says it; null for a change that is of no register.</summary>
    public static string? Title(string type) => Titles.GetValueOrDefault(type);
}
