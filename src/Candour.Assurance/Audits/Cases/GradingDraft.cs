using System.Globalization;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>What somebody found in a case, as a page says it.</summary>
/// <param name="Answers">By question; those that are not answered may be missing.</param>
public sealed record GradingDraft(IReadOnlyList<CaseAnswer> Answers)
{
    /// <summary>Keeps what there is so far.</summary>
    public Checked<CaseGrading> Save(CaseGrading grading, FormVersion form) => Check(grading, form).Or(() => grading with { Answers = Known(form) });

    /// <summary>Hands it in: from then on it does not change.</summary>
    public Checked<CaseGrading> Submit(CaseGrading grading, FormVersion form, DateOnly today)
    {
        var problems = Check(grading, form);
        foreach (var (i, question) in form.Questions.Index())
        {
            var answer = To(question);
            problems.Unless(answer?.Said.Count > 0 || AnswerScale.Of(question.Kind).Count == 0, FieldOf(i), $"Answer “{InWords.Short(question.Text, 60)}”.")
                .Unless(!question.IsJudgement || Draft.Said(answer?.Note) is not null, NoteOf(i), "Say what shows it.");
        }
        return problems.Or(() => grading with { Answers = Known(form), SubmittedOn = today });
    }

    /// <summary>A grading that is begun.</summary>
    /// <param name="version">The version of the form that was shown; null for the one that is in use.</param>
    public static CaseGrading Begin(AuditCase of, AuditForm form, int? version, GradingRole role, Guid by, DateTimeOffset at) =>
        new() { Id = Record.NewId(at), Case = of.Id, Round = of.Round, As = role, By = by, Form = form.Id, Version = (version is { } shown ? form.Version(shown) : null)?.Number ?? form.Current!.Number };

    /// <param name="place">The place of the question in its form, from 0.</param>
    private static string FieldOf(int place) => string.Create(CultureInfo.InvariantCulture, $"answers[{place}].Said");

    private static string NoteOf(int place) => string.Create(CultureInfo.InvariantCulture, $"answers[{place}].Note");

    private Problems Check(CaseGrading grading, FormVersion form)
    {
        var problems = new Problems();
        foreach (var (i, question) in form.Questions.Index())
            problems.Unless(To(question) is not { } answer || Allows(question, answer), FieldOf(i), "Choose one of the answers.");
        return problems.Unless(grading.SubmittedOn is null, FieldOf(0), "It is handed in, and does not change any more.");
    }

    private static bool Allows(Question question, CaseAnswer answer) => question.Kind switch
    {
        QuestionKind.Text => true,
        QuestionKind.Themes => answer.Said.All(one => question.Themes!.Contains(one)),
        _ => answer.Said.Count <= 1 && answer.Said.All(one => AnswerScale.Of(question.Kind).Any(option => option.Code == one)),
    };

    private CaseAnswer? To(Question question) => Answers.FirstOrDefault(one => one.Question == question.Id);

    private List<CaseAnswer> Known(FormVersion form) =>
        [.. form.Questions.Select(To).OfType<CaseAnswer>().Select(one => new CaseAnswer(one.Question, [.. one.Said.Select(Draft.Said).OfType<string>()], Draft.Said(one.Note))).Where(one => one.Said.Count > 0 || one.Note is not null)];
}
