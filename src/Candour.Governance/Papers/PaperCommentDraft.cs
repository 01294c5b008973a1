using Candour.Improvement;

namespace Candour.Governance;

/// <summary>What somebody says about a paper while it is written.</summary>
public sealed record PaperCommentDraft(string Text, string? Section = null)
{
    public Checked<Paper> Add(Paper paper, DateTimeOffset at, string by) => new Problems()
        .Required(Text, "text", "Say something.")
        .Unless(Section is null || PaperSections.Has(Section), "section", "A report has no such section.")
        .Or(() => paper with { Comments = [.. paper.Comments, new(Ledger.Record.NewId(at), at, by, Text.Trim(), Section)] });

    public static Paper Settle(Paper paper, Guid comment, string by) =>
        paper with { Comments = [.. paper.Comments.Select(one => one.Id == comment ? one with { SettledBy = by } : one)] };
}

/// <summary>That a paper is taken back, after dispatch as well. Its line and the reason remain.</summary>
public sealed record PaperWithdrawalDraft(string Reason)
{
    public Checked<Paper> Withdraw(Paper paper, DateOnly on, string by) => new Problems()
        .Unless(paper.Withdrawal is null, "reason", "It was withdrawn already.")
        .Required(Reason, "reason", "Say why it is withdrawn.")
        .Or(() => paper with { Withdrawal = new(on, by, Reason.Trim()) });
}
