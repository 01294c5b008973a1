namespace Candour.Governance;

public enum InterestKind { DisclosablePecuniary, OtherRegistrable, NonRegistrable }

/// <summary>An interest that a member declared in an item.</summary>
/// <param name="Who">The post or person.</param>
/// <param name="LeftTheRoom">Whether they were out of the room while the item was dealt with; they then neither count for its quorum nor vote.</param>
/// <param name="Withdrawal">Why it was taken back; it then stays on record and counts for nothing.</param>
public sealed record Declaration(
    Guid Id, Guid Who, Guid Item, InterestKind Kind, string Nature, bool LeftTheRoom, Withdrawal? Withdrawal = null);
