namespace Candour.Governance;

/// <summary>How many voting members must be there for business: a number, or a share of them.</summary>
/// <param name="Parts">With <paramref name="Of"/> a share: 1 of 4.</param>
/// <param name="CountsVirtual">Whether those who join by link count; in a committee under the Local Government Act 1972 they do not.</param>
public sealed record Quorum(int? Number, int? Parts = null, int? Of = null, bool CountsVirtual = true)
{
    public bool IsSaid => Number is > 0 || (Parts > 0 && Of >= Parts);

    /// <summary>A share is rounded up: a quarter of nine is three.</summary>
    public int Needed(int votingMembers) => Number ?? (int)Math.Ceiling(votingMembers * (decimal)Parts!.Value / Of!.Value);

    public string InWords => Number is { } number ? Improvement.InWords.Count(number, "voting member") : $"{Parts} in {Of} of the voting members";
}
