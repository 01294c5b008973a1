namespace Candour.Governance;

/// <summary>Somebody who takes a voting member's seat in a meeting.</summary>
/// <param name="Who">As a ballot names them.</param>
/// <param name="Why">Why they neither count for an item's quorum nor vote on it; null where they do.</param>
public sealed record Voter(Guid Who, string Name, string? Why = null);

/// <summary>Who counts in a meeting and who votes, item by item.</summary>
public sealed class Voters
{
    private readonly Meeting _meeting;
    private readonly Quorum? _quorum;
    private readonly IReadOnlyList<Attendee> _came;

    private Voters(GovernanceView view, Meeting meeting)
    {
        (_meeting, _quorum) = (meeting, view.Board(meeting.Board)?.Quorum);
        Members = [.. view.MembersOn(meeting.Board, meeting.Day).Where(one => one.Votes).Select(one => new Voter(one.Who, view.NameOf(one.Who)))];
        var seats = Members.Select(one => one.Who).ToHashSet();
        _came = [.. meeting.Attendance.Where(one => one.Came && Seat(one) is { } seat && seats.Contains(seat)).DistinctBy(Seat)];
    }

    public static Voters Of(GovernanceView view, Meeting meeting) => new(view, meeting);

    /// <summary>Those who have a vote on the board, whether they came or not.</summary>
    public IReadOnlyList<Voter> Members { get; }

    /// <summary>Those who came, with what keeps some of them from counting at an item.</summary>
    /// <param name="item">Null for the meeting as a whole.</param>
    public IReadOnlyList<Voter> At(AgendaItem? item) =>
        [.. _came.Select(one => new Voter(one.Who ?? one.SubstituteFor!.Value, one.Name, WhyOut(item, one)))];

    /// <summary>Those who came; every voting member until somebody says who came.</summary>
    public IReadOnlyList<Voter> VotingOn(AgendaItem? item) => _meeting.Attendance.Any(one => one.Came) ? At(item) : Members;

    /// <summary>The member whose seat somebody takes.</summary>
    private static Guid? Seat(Attendee one) => one.State is AttendanceState.Substitute ? one.SubstituteFor : one.Who;

    private string? WhyOut(AgendaItem? item, Attendee one)
    {
        if (one.JoinedByLink && _quorum?.CountsVirtual == false) return "joined by link";
        if (_meeting.Declarations.Where(said => said.Item == item?.Id && said.Who == one.Who).Select(said => said.WhyOut).FirstOrDefault(why => why is not null) is { } interest) return interest;
        if (item?.TakenFrom is { } from && !one.WasThere(from, item.TakenTo ?? from)) return "not there throughout";
        return null;
    }
}
