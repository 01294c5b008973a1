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
        var quorum = view.Board(meeting.Board)?.Quorum;
        var voting = view.MembersOn(meeting.Board, meeting.Day).Where(one => one.Votes).ToList();
        var needed = quorum?.Needed(voting.Count);
        var members = voting.Select(one => one.Who).ToHashSet();
        var came = meeting.Attendance.Where(one => one.Came && Seat(one) is { } seat && members.Contains(seat)).DistinctBy(Seat).ToList();
        return
        [
            .. view.AgendaOf(meeting.Id).Where(line => line.Item.Withdrawal is null).Select(line =>
            {
                var places = came.Select(one => (one.Name, Why: WhyOut(meeting, line.Item, one, quorum))).ToList();
                return new QuorumCheck(
                    line.Item, needed, [.. places.Where(one => one.Why is null).Select(one => one.Name)],
                    [.. places.Where(one => one.Why is not null).Select(one => $"{one.Name} ({one.Why})")]);
            }),
        ];
    }

    /// <summary>The member whose seat somebody takes.</summary>
    private static Guid? Seat(Attendee one) => one.State is AttendanceState.Substitute ? one.SubstituteFor : one.Who;

    /// <summary>Null where they count for the item.</summary>
    private static string? WhyOut(Meeting meeting, AgendaItem item, Attendee one, Quorum? quorum)
    {
        if (one.JoinedByLink && quorum?.CountsVirtual == false) return "joined by link";
        if (meeting.Declarations.Any(said => said.Item == item.Id && said.LeftTheRoom && said.Who == one.Who)) return "declared an interest and left";
        if (item.TakenFrom is { } from && !one.WasThere(from, item.TakenTo ?? from)) return "not there throughout";
        return null;
    }
}
