using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A question as a page says it. It goes into what is being designed, never into a version in use.</summary>
public sealed record QuestionDraft
{
    public string? Section { get; init; }

    public string? Text { get; init; }

    public QuestionKind? Kind { get; init; }

    public bool IsJudgement { get; init; }

    public string? Help { get; init; }

    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The question after which it stands; null for the first place.</summary>
    public Guid? After { get; init; }

    public Checked<AuditForm> Add(AuditForm form, DateTimeOffset at) => Put(form, Record.NewId(at), null);

    public Checked<AuditForm> Change(AuditForm form, Question before) => Put(form, before.Id, before);

    private Checked<AuditForm> Put(AuditForm form, Guid id, Question? before)
    {
        var themes = Draft.Lines(Themes).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new Problems()
            .Required(Section, "section", "Say in which section it stands.")
            .Required(Text, "text", "Write the question.")
            .Unless(Kind is not null, "kind", "Say how it is answered.")
            .Unless(before is null || Kind is null || !form.Versions.Any(one => one.Questions.Any(asked => asked.Id == id && asked.Kind != Kind)), "kind", "Cases have been graded on it, so it is answered as before. Ask something else as a new question.")
            .Unless(!IsJudgement || Kind is null || AnswerScale.Judges(Kind.Value), "isJudgement", "A case is counted by a grade, or by whether it meets good.")
            .Unless(Kind is not QuestionKind.Themes || themes.Count > 0, "themes", "List the themes that can be picked, a line each.")
            .Or(() =>
            {
                var question = new Question(id, Section!.Trim(), Text!.Trim(), Kind!.Value, IsJudgement, Draft.Said(Help), Kind is QuestionKind.Themes ? themes : null);
                var rest = form.Designed.Where(one => one.Id != id).Select(one => IsJudgement ? one with { IsJudgement = false } : one).ToList();
                rest.Insert(rest.FindIndex(one => one.Id == After) + 1, question);
                return form with { Draft = rest };
            });
    }
}
