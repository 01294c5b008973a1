using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Whether enough voting members were there for an item.</summary>
/// <param name="Needed">Null where the board's terms name no quorum.</param>
/// <param name="Counted">Those who count, by name.</param>
/// <param name="Out">Those who came but do not count, and why.</param>
public sealed record QuorumCheck(AgendaItem Item, int? Needed, IReadOnlyList<string> Counted, IReadOnlyList<string> Out)
{
    public bool IsQuorate => !(Counted.Count < Needed);

    public string Sentence => Needed is not { } needed
        ? $"{InWords.Count(Counted.Count, "voting member")} there; the board’s terms name no quorum."
        : $"{InWords.Count(Counted.Count, "voting member")} there, {needed} needed{(IsQuorate ? "" : ": no quorum")}.{(Out.Count == 0 ? "" : $" Not counted: {InWords.List(Out)}.")}";

    /// <summary>Every item in the published order, withdrawn ones left out.</summary>
    public static IReadOnlyList<QuorumCheck> Of(GovernanceView view, Meeting meeting)
    {
        var voters = Voters.Of(view, meeting);
        var needed = view.Board(meeting.Board)?.Quorum?.Needed(voters.Members.Count);
        return
        [
            .. view.AgendaOf(meeting.Id).Where(line => line.Item.Withdrawal is null).Select(line =>
            {
                var there = voters.At(line.Item);
                return new QuorumCheck(
                    line.Item, needed, [.. there.Where(one => one.Why is null).Select(one => one.Name)],
                    [.. there.Where(one => one.Why is not null).Select(one => $"{one.Name} ({one.Why})")]);
            }),
        ];
    }
}
