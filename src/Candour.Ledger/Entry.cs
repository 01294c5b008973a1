namespace Candour.Ledger;

/// <summary>One line of the ledger: a change that was made. It is never altered and never taken out.</summary>
/// <param name="Sequence">1, 2, 3 … within an authority, without a gap.</param>
/// <param name="At">To the millisecond; never before the entry before it.</param>
/// <param name="Version">The record's version after the change; 1 is its first.</param>
/// <param name="State">The record after the change as JSON; empty where the change removed it.</param>
/// <param name="Hash">SHA-256 in hexadecimal over this entry and the hash of the entry before it: see <see cref="Chain"/>.</param>
public sealed record Entry(
    Guid Authority, long Sequence, DateTimeOffset At, string Actor, Guid? User, string Type, string Kind,
    Guid Subject, Guid About, int Version, string? Reason, Guid? Batch, string State, string Hash)
{
    public bool Removes => State.Length == 0;
}
