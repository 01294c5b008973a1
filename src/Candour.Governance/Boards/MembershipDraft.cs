using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A seat on a board as a form says it.</summary>
public sealed record MembershipDraft(
    Guid? Who, BoardRole Role, bool Votes, DateOnly? From = null, DateOnly? To = null, IReadOnlyList<Guid>? Substitutes = null)
{
    public static MembershipDraft Of(Membership one) => new(one.Who, one.Role, one.Votes, one.From, one.To, one.Substitutes);

    public Checked<Membership> Add(GovernanceView view, Board board, DateTimeOffset at) => Check(view, board.Id, self: null)
        .Or(() => Fill(new() { Id = Ledger.Record.NewId(at), Board = board.Id, Who = Who!.Value }));

    public Checked<Membership> Edit(GovernanceView view, Membership before) => Check(view, before.Board, before)
        .Unless(Who == before.Who, "who", "A seat stays with its post or person. End it, and add the other.")
        .Or(() => Fill(before));

    private Problems Check(GovernanceView view, Guid board, Membership? self)
    {
        var others = view.Memberships(board).Where(one => one.Id != self?.Id && !(one.To < From) && !(To < one.From)).ToList();
        return new Problems()
            .Unless(Who is { } who && view.IsSomebody(who), "who", "Choose a post or a person.")
            .Unless(!(To < From), "to", "The term ends before it begins.")
            .Unless(!others.Any(one => one.Who == Who), "who", "They have a seat in this time already.")
            .Unless(Role is not BoardRole.Chair || !others.Any(one => one.Role is BoardRole.Chair), "role", "The board has another chair in this time.")
            .Unless(!Votes || Role is BoardRole.Chair or BoardRole.ViceChair or BoardRole.Member, "votes", "Only members vote.")
            .Unless(Named.All(view.IsSomebody), "substitutes", "One of the substitutes is not recorded.")
            .Unless(!Named.Contains(Who ?? Guid.Empty), "substitutes", "Nobody is their own substitute.");
    }

    private IReadOnlyList<Guid> Named => Substitutes ?? [];

    private Membership Fill(Membership one) => one with { Role = Role, Votes = Votes, From = From, To = To, Substitutes = [.. Named.Distinct()] };
}
