using Candour.Governance;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Challenges;

/// <summary>The meetings of late, and the items that they took: where a challenge can have been raised.</summary>
internal static class ChallengePlaces
{
    /// <summary>What was said longer ago is not written down any more.</summary>
    private const int Days = 60;

    /// <param name="from">The meeting or item from which somebody comes, however long ago it was.</param>
    public static IEnumerable<SelectItem> Of(GovernanceView view, Guid? from, DateOnly today)
    {
        var there = from is { } id ? view.Item(id)?.Meeting ?? id : (Guid?)null;
        return
            from board in view.Boards
            from meeting in view.MeetingsOf(board.Id)
            where meeting.Cancellation is null && (meeting.Id == there || (meeting.Day <= today && meeting.Day >= today.AddDays(-Days)))
            orderby meeting.Id != there, meeting.Day descending
            from place in (IEnumerable<SelectItem>)[Place(meeting.Id, Name(board, meeting)), .. view.AgendaOf(meeting.Id).Where(one => one.Item.Withdrawal is null).Select(one => Place(one.Item.Id, $"{Name(board, meeting)}, item {one.Number}: {one.Item.Title}"))]
            select place;
    }

    private static SelectItem Place(Guid id, string text) => new() { Value = $"{id}", Text = text };

    private static string Name(Board board, Meeting meeting) => $"{board.Code}, {InWords.Day(meeting.Day)}";
}
