namespace Candour.Governance;

public enum Vote { For, Against, Abstained }

/// <summary>A vote that was recorded member by member.</summary>
/// <param name="Motion">What was voted on, where that was not the item's recommendation as it stands.</param>
/// <param name="Casting">The chair's second vote where the votes were equal.</param>
/// <param name="Withdrawal">Why it was taken back; it then stays on record and counts for nothing.</param>
public sealed record RecordedVote(
    Guid Id, Guid Item, Guid? Mover, Guid? Seconder, IReadOnlyList<Ballot> Ballots,
    string? Motion = null, Vote? Casting = null, Withdrawal? Withdrawal = null)
{
    public int Count(Vote vote) => Ballots.Count(one => one.Vote == vote);

    public bool IsEqual => Count(Vote.For) == Count(Vote.Against);

    public bool IsCarried => IsEqual ? Casting is Vote.For : Count(Vote.For) > Count(Vote.Against);

    /// <summary>5 for, 2 against, 1 abstained: carried.</summary>
    public string Sentence => $"{Count(Vote.For)} for, {Count(Vote.Against)} against, {Count(Vote.Abstained)} abstained: {this switch
    {
        { IsEqual: true, Casting: null } => "equal, so not carried",
        { IsEqual: true } => $"{(IsCarried ? "carried" : "lost")} on the chair’s casting vote",
        _ => IsCarried ? "carried" : "lost",
    }}.";
}

/// <param name="Who">The post or person; for a substitute known by name only, the member in whose place they came.</param>
public sealed record Ballot(Guid Who, Vote Vote);
