using System.Globalization;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Assurance;

/// <summary>A question of the council's own as a form says it.</summary>
public sealed record ReadyQuestionDraft(QuestionSituation? For, string? Text, string? Why, string? From)
{
    public Checked<QuestionBook> Add(QuestionView view, DateTimeOffset at) => Check(view, but: null).Or(() => QuestionSteps.Book(view, at, [.. view.All, Question(NextCode(view))]));

    public Checked<QuestionBook> Edit(QuestionView view, ReadyQuestion before, DateTimeOffset at) => Check(view, before)
        .Unless(before.IsOwn, "text", "What comes with the program stays as it is. Retire it, and add your own.")
        .Or(() => QuestionSteps.Book(view, at, [.. view.All.Select(one => one.Code == before.Code ? Question(before.Code) with { IsRetired = before.IsRetired } : one)]));

    private ReadyQuestion Question(string code) => new(code, For!.Value, Text!.Trim(), Draft.Said(Why), Draft.Said(From));

    private Problems Check(QuestionView view, ReadyQuestion? but) => new Problems()
        .Unless(For is not null, "for", "Say in which situation it helps.")
        .Required(Text, "text", "Write the question.")
        .Unless(!view.All.Any(one => one.Code != but?.Code && one.Text.Equals(Text?.Trim(), StringComparison.OrdinalIgnoreCase)), "text", "That question is there already.");

    private static string NextCode(QuestionView view) => string.Create(CultureInfo.InvariantCulture, $"own-{view.All.Count(one => one.IsOwn) + 1}");
}

/// <summary>What becomes of a question.</summary>
public static class QuestionSteps
{
    /// <summary>Offers a question no longer, or again. Challenges that were raised with it keep their words.</summary>
    public static QuestionBook Retire(QuestionView view, ReadyQuestion question, bool retired, DateTimeOffset at) =>
        Book(view, at, [.. view.All.Select(one => one.Code == question.Code ? one with { IsRetired = retired } : one)]);

    internal static QuestionBook Book(QuestionView view, DateTimeOffset at, IReadOnlyList<ReadyQuestion> questions) =>
        (view.Book ?? new() { Id = Record.NewId(at) }) with { Questions = questions };
}

/// <summary>A ready question that a clerk notes as asked.</summary>
public sealed record AskedDraft(string? Code, Guid? By, string? Answer)
{
    public Checked<AskedQuestion> Add(QuestionView view, Guid meeting, Guid item, DateTimeOffset at)
    {
        var question = Code is null ? null : view.By(Code);
        return new Problems()
            .Unless(question is not null, "code", "Choose the question.")
            .Or(() => new AskedQuestion { Id = Record.NewId(at), Meeting = meeting, Item = item, Code = question!.Code, Text = question.Text, By = By, Answer = Draft.Said(Answer) });
    }
}
