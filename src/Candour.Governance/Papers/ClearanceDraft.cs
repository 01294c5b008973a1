using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Somebody is asked to clear a paper.</summary>
public sealed record ClearanceRequest(ClearanceKind Kind, Guid? From)
{
    public Checked<Paper> Seek(GovernanceView view, Paper paper, DateTimeOffset at, DateOnly on) => new Problems()
        .Unless(paper.Withdrawal is null, "kind", "The paper was withdrawn.")
        .Unless(From is { } who && view.IsSomebody(who), "from", "Choose whom to ask.")
        .Unless(!ClearanceTable.Of(paper).Any(one => one.Kind == Kind && one.State is ClearanceState.Sought), "kind", "It has been sought and waits for an answer.")
        .Or(() => paper with { Clearances = [.. paper.Clearances, new(Ledger.Record.NewId(at), Kind, From!.Value, on)] });
}

/// <summary>What somebody who was asked says.</summary>
/// <param name="Hash">The content that they read: what the page showed them.</param>
public sealed record ClearanceReply(Guid Clearance, ClearanceAnswer? Answer, string? Comment, string Hash)
{
    public Checked<Paper> Answered(Paper paper, DateOnly on, string by)
    {
        var asked = paper.Clearances.FirstOrDefault(one => one.Id == Clearance);
        return new Problems()
            .Unless(asked is { Answer: null }, "answer", "It was answered, or never asked.")
            .Unless(Answer is not null, "answer", "Say whether it is cleared.")
            .Unless(Answer is null or ClearanceAnswer.Returned || Hash == paper.ContentHash, "answer", "The paper has changed since you opened it. Read it again.")
            .Unless(Answer is null or ClearanceAnswer.Cleared || Draft.Said(Comment) is not null, "comment", "Say what should change, or what readers should know.")
            .Or(() => paper with
            {
                Clearances = [.. paper.Clearances.Select(one => one.Id == Clearance
                    ? one with { Answer = Answer, AnsweredOn = on, By = by, Comment = Draft.Said(Comment), Hash = Hash }
                    : one)],
            });
    }
}
