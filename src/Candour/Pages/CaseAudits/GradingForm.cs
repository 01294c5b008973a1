using Candour.Assurance;
using Candour.Improvement;

namespace Candour.Pages.CaseAudits;

/// <summary>The answers to a form's questions as a person types them, in the order of the questions.</summary>
public sealed class GradingForm
{
    public List<AnswerForm> Answers { get; set; } = [];

    public GradingDraft Draft => new([.. Answers.Select(one => new CaseAnswer(one.Question, [.. one.Themes.Append(one.Said).OfType<string>()], one.Note))]);

    public static GradingForm Of(CaseGrading grading, FormVersion form) => new() { Answers = [.. form.Questions.Select(one => AnswerForm.Of(one, grading.To(one.Id)))] };

    public string Words(Question question) => Words(question, Draft.Answers.FirstOrDefault(one => one.Question == question.Id));

    /// <summary>Puts what is kept into the place of what was typed.</summary>
    public void Take(Question question, CaseGrading? from)
    {
        var place = Answers.FindIndex(one => one.Question == question.Id);
        if (place >= 0) Answers[place] = AnswerForm.Of(question, from?.To(question.Id));
    }

    /// <summary>An answer and what shows it.</summary>
    public static string Words(Question question, CaseAnswer? answer)
    {
        var said = (answer?.Said ?? []).Select(one => AnswerScale.Of(question.Kind).FirstOrDefault(option => option.Code == one)?.Words ?? one);
        return string.Join(". ", new[] { InWords.List(said), Candour.Improvement.Draft.Said(answer?.Note) }.Where(one => !string.IsNullOrWhiteSpace(one)));
    }
}

/// <summary>One answer.</summary>
public sealed class AnswerForm
{
    public Guid Question { get; set; }

    /// <summary>The option that was chosen, or the words.</summary>
    public string? Said { get; set; }

    public List<string> Themes { get; set; } = [];

    public string? Note { get; set; }

    public static AnswerForm Of(Question question, CaseAnswer? answer) => question.Kind is QuestionKind.Themes
        ? new() { Question = question.Id, Themes = [.. answer?.Said ?? []], Note = answer?.Note }
        : new() { Question = question.Id, Said = answer?.Said is [var said, ..] ? said : null, Note = answer?.Note };
}
