namespace Candour.Governance;

/// <summary>Boards, what they are for and who sits on them.</summary>
public sealed partial class GovernanceView
{
    private IReadOnlyList<Board>? _boards;

    /// <summary>By title.</summary>
    public IReadOnlyList<Board> Boards => _boards ??= [.. Snapshot.All<Board>().OrderBy(one => one.Title, StringComparer.OrdinalIgnoreCase)];

    public Board? Board(Guid id) => Snapshot.Find<Board>(id);

    public Board? BoardBy(string code) => Boards.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether any of some boards is another one or reports to it, however far up.</summary>
    public bool ReportsTo(IEnumerable<Guid> boards, Guid other)
    {
        var (seen, left) = (new HashSet<Guid>(), new Stack<Guid>(boards));
        while (left.TryPop(out var one))
        {
            if (one == other) return true;
            if (!seen.Add(one) || Board(one) is not { } board) continue;
            foreach (var next in board.ReportsTo) left.Push(next);
        }
        return false;
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<TermsOfReference> TermsVersions(Board board) =>
        [.. Snapshot.About<TermsOfReference>(board.Id).OrderBy(one => one.Version)];

    /// <summary>The last version that was agreed.</summary>
    public TermsOfReference? TermsOf(Board board) => TermsVersions(board).LastOrDefault(one => one.IsAgreed);

    /// <summary>Every seat that there has been.</summary>
    public IEnumerable<Membership> Memberships(Guid board) => Snapshot.About<Membership>(board);

    /// <summary>The seats on a day: the chair first, then by role.</summary>
    public IReadOnlyList<Membership> MembersOn(Guid board, DateOnly day) =>
        [.. Memberships(board).Where(one => one.HoldsOn(day)).OrderBy(one => one.Role).ThenBy(one => one.Id)];

    public Membership? ChairOn(Guid board, DateOnly day) => MembersOn(board, day).FirstOrDefault(one => one.Role is BoardRole.Chair);
}
