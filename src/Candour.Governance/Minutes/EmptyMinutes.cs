using Candour.Improvement;

namespace Candour.Governance;

/// <summary>Are the minutes written? What says nothing yet is named before they go round.</summary>
public static class EmptyMinutes
{
    /// <summary>The items under which nothing is written and of which nothing came. One that has parts says what its parts say.</summary>
    public static IReadOnlyList<AgendaLine> Of(GovernanceView view, Meeting meeting)
    {
        var lines = view.AgendaOf(meeting.Id);
        HashSet<Guid> told =
        [
            .. lines.Select(one => one.Item.Parent).OfType<Guid>(),
            .. view.DecisionsOf(meeting.Id).Select(one => one.Item),
            .. view.RaisedAt(meeting.Id).Select(one => one.Item).OfType<Guid>(),
            .. meeting.Votes.Where(one => one.Withdrawal is null).Select(one => one.Item),
        ];
        return [.. lines.Where(one => one.Item.IsKept && !told.Contains(one.Item.Id) && view.MinuteOf(one.Item.Id)?.IsEmpty != false
            && StandingWords.Of(view, meeting, one.Item) is null)];
    }

    /// <summary>Null where every item says something.</summary>
    public static string? Sentence(GovernanceView view, Meeting meeting) => Of(view, meeting) switch
    {
        [] => view.AgendaOf(meeting.Id).Count == 0 ? "The meeting has no agenda, so nothing is minuted." : null,
        [var one] => $"Nothing is minuted under item {one.Number}.",
        var several => $"Nothing is minuted under items {InWords.List(several.Select(one => one.Number))}.",
    };
}
