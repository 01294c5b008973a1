namespace Candour.Governance;

public enum InterestKind { DisclosablePecuniary, OtherRegistrable, NonRegistrable }

/// <summary>An interest that a member declared in an item.</summary>
/// <param name="Who">The post or person.</param>
/// <param name="LeftTheRoom">Whether they were out of the room while the item was dealt with.</param>
/// <param name="Withdrawal">Why it was taken back; it then stays on record and counts for nothing.</param>
/// <param name="Dispensation">Null where nobody gave leave to take part in spite of it.</param>
public sealed record Declaration(
    Guid Id, Guid Who, Guid Item, InterestKind Kind, string Nature, bool LeftTheRoom, Withdrawal? Withdrawal = null, Dispensation? Dispensation = null)
{
    /// <summary>Why they neither count for the item’s quorum nor vote on it; null where they do.</summary>
    /// <remarks>Localism Act 2011 section 31(4): with a pecuniary interest nobody discusses the matter or votes on it without a dispensation, whether they stay or leave.</remarks>
    public string? WhyOut => this switch
    {
        { Withdrawal: not null } => null,
        { LeftTheRoom: true } => "declared an interest and left",
        { Kind: InterestKind.DisclosablePecuniary, Dispensation: null } => "has a pecuniary interest and no dispensation",
        { Dispensation.MayVote: false } => "has a dispensation to speak, not to vote",
        _ => null,
    };
}

/// <summary>Leave to take part in an item in spite of a pecuniary interest.</summary>
/// <remarks>Localism Act 2011 section 33.</remarks>
/// <param name="MayVote">Whether they may vote as well as speak.</param>
public sealed record Dispensation(string GrantedBy, DateOnly Until, bool MayVote)
{
    /// <summary>Section 33(3): the longest time for which one is given.</summary>
    public const int LongestYears = 4;
}
