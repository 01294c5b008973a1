using Candour.Improvement;

namespace Candour.Assurance;

/// <summary>What becomes of a challenge: it is answered, ended and opened again.</summary>
public static class ChallengeSteps
{
    /// <param name="who">The post or person in whose name it is answered, where the programme knows them.</param>
    /// <param name="evidence">The numbers of the items that the answer cites.</param>
    public static Checked<Challenge> Answer(ChallengeView view, Challenge challenge, string? text, IReadOnlyList<string> evidence, string by, Guid? who, DateOnly on)
    {
        var cited = Cited.Of(view, evidence);
        return Open(challenge)
            .Required(text, "text", "Give the answer.")
            .Unless(cited.Problem is null, "evidence", cited.Problem ?? "")
            .Or(() => challenge with { Answers = [.. challenge.Answers, new(on, by, who, text!.Trim(), cited.Items)] });
    }

    /// <summary>It is put to somebody else, or an answer is due on another day.</summary>
    public static Checked<Challenge> PutTo(ChallengeView view, Challenge challenge, Guid? to, DateOnly? due) => Open(challenge)
        .Unless(to is not null && view.Programme.IsSomebody(to.Value), "putTo", "Choose a post or a person.")
        .Unless(to is null || to != challenge.Raiser, "putTo", "Nobody answers their own challenge.")
        .Unless(due is not null, "answerDue", "Give the day by which an answer is due.")
        .Unless(!(due < challenge.RaisedOn), "answerDue", "The answer would be due before it was raised.")
        .Or(() => challenge with { PutTo = to!.Value, AnswerDue = due!.Value });

    /// <param name="reason">Why it is taken up again.</param>
    /// <param name="due">By when an answer is due now.</param>
    public static Checked<Challenge> Reopen(Challenge challenge, string? reason, DateOnly? due, string by, DateOnly on) => new Problems()
        .Unless(!challenge.IsOpen, "reason", "It is open.")
        .Required(reason, "reason", "Say why it is taken up again.")
        .Unless(due is not null, "answerDue", "Give the day by which an answer is due.")
        .Unless(!(due < on), "answerDue", "That day is past.")
        .Or(() => challenge with { AnswerDue = due!.Value, End = null, Reopenings = [.. challenge.Reopenings, new(on, by, reason!.Trim(), challenge.End!, challenge.Answers.Count)] });

    internal static Problems Open(Challenge challenge) => new Problems().Unless(challenge.IsOpen, "text", "It has ended. Open it again first.");
}

/// <summary>Items of evidence that somebody names by their numbers.</summary>
internal sealed record Cited(IReadOnlyList<Guid> Items, string? Problem)
{
    public static Cited Of(ChallengeView view, IReadOnlyList<string> numbers)
    {
        var assurance = AssuranceView.Of(view.Programme);
        var found = Draft.Lines(numbers).Distinct(StringComparer.OrdinalIgnoreCase).Select(number => (Number: number, Item: assurance.By(number))).ToList();
        var (unknown, withdrawn) = (found.Where(one => one.Item is null).Select(one => one.Number).ToList(), found.Select(one => one.Item).OfType<Evidence>().Where(one => one.Withdrawn is not null).Select(one => one.Number).ToList());
        return new([.. found.Select(one => one.Item).OfType<Evidence>().Select(one => one.Id)],
            unknown.Count > 0 ? $"There is no evidence {InWords.List(unknown)}."
            : withdrawn.Count > 0 ? $"{InWords.List(withdrawn)} {(withdrawn.Count == 1 ? "was" : "were")} withdrawn and can show nothing."
            : null);
    }
}
