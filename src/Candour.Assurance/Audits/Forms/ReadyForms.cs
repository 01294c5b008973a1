using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>Forms to begin with. Each is a draft that a council changes before it puts it into use, or takes as it is.</summary>
public static class ReadyForms
{
    public static IReadOnlyList<string> Themes { get; } =
    [
        "Chronology", "History and analysis", "Plan says what must change", "Child’s voice and direct work", "Management oversight", "Supervision", "Partners work together", "Identity and diversity", "Permanence",
    ];

    /// <summary>The questions of a ready form of this kind, with identities of their own.</summary>
    /// <param name="newId">Gives the identity of each, in their order.</param>
    public static IReadOnlyList<Question> Of(AuditKind kind, Func<Guid> newId)
    {
        return kind switch
        {
            AuditKind.CaseAudit =>
            [
                Ask("Assessment", "Does the assessment take the history into account and say what it means for the child?", QuestionKind.MeetsGood),
                Ask("Assessment", "Is there a chronology that is up to date and used?", QuestionKind.MeetsGood),
                Ask("Plan", "Does the plan say what must change for the child, by when, and who does what?", QuestionKind.MeetsGood),
                Ask("The child", "Is the child heard?", QuestionKind.Voice, "Direct work, wishes and feelings, and what was done about them. It does not apply to an unborn child."),
                Ask("Management", "Do managers know the case and move it on?", QuestionKind.MeetsGood),
                Ask("Judgement", "How good is the help that this child has?", QuestionKind.Grade, "By what it has changed for the child, not by what was recorded in time.", judges: true),
                Ask("Learning", "Which themes does it show?", QuestionKind.Themes, "What needs to be better here"),
                Ask("Learning", "What must happen in this case, and by when?", QuestionKind.Text),
            ],
            AuditKind.DipSample =>
            [
                Ask("The question", "Is what was asked for there, and is it good?", QuestionKind.MeetsGood, "Write the one question of the dip sample here", judges: true),
                Ask("Learning", "Which themes does it show?", QuestionKind.Themes),
            ],
            AuditKind.PracticeWeek =>
            [
                Ask("What was seen", "What was observed?", QuestionKind.Text, "A visit, a meeting, a duty desk. No names"),
                Ask("What was seen", "Did the worker know the child and why they were there?", QuestionKind.MeetsGood),
                Ask("The child", "Was the child heard?", QuestionKind.Voice),
                Ask("Judgement", "Did the practice that you saw meet good?", QuestionKind.MeetsGood, judges: true),
                Ask("Learning", "Which themes does it show?", QuestionKind.Themes),
                Ask("Learning", "What did workers tell you that leaders should know?", QuestionKind.Text),
            ],
            _ =>
            [
                Ask("Frequency", "Was supervision held as often as it should be?", QuestionKind.MeetsGood),
                Ask("Reflection", "Does it reflect on the child’s life, and not on tasks alone?", QuestionKind.MeetsGood),
                Ask("The child", "Is the child heard in it?", QuestionKind.Voice),
                Ask("Judgement", "How good is the supervision of this case?", QuestionKind.Grade, judges: true),
                Ask("Learning", "Which themes does it show?", QuestionKind.Themes),
            ],
        };

        Question Ask(string section, string text, QuestionKind kind, string? help = null, bool judges = false) =>
            new(newId(), section, text, kind, judges, help, kind is QuestionKind.Themes ? Themes : null);
    }

    /// <inheritdoc cref="Of(AuditKind, Func{Guid})"/>
    public static IReadOnlyList<Question> Of(AuditKind kind, DateTimeOffset at) => Of(kind, () => Record.NewId(at));
}
