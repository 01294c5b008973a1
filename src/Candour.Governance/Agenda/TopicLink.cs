namespace Candour.Governance;

/// <summary>Which topic of the forward plan an agenda item deals with.</summary>
public static class TopicLink
{
    /// <summary>The topics that an item can deal with: its own, and those ahead that no other item of the meeting has. What is meant for the meeting comes first.</summary>
    public static IReadOnlyList<Topic> Open(GovernanceView view, Meeting meeting, AgendaItem? self)
    {
        var taken = view.Items(meeting.Id).Where(one => one.Id != self?.Id && one.IsKept).Select(one => one.Topic).OfType<Guid>().ToHashSet();
        return [.. view.Topics(meeting.Board).Where(one => one.Id == self?.Topic || (IsAhead(view, one, meeting) && !taken.Contains(one.Id))).OrderBy(one => one.Meeting != meeting.Id)];
    }

    /// <summary>The topic that an item is by its title, where the forward plan means one of that title for the meeting.</summary>
    public static Topic? ByTitle(GovernanceView view, Meeting meeting, string title) => Open(view, meeting, self: null)
        .FirstOrDefault(one => one.Meeting == meeting.Id && one.Title.Equals(title.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The topic as it stands once the item has it: meant for the item’s meeting. Null where it was already.</summary>
    public static Topic? Moved(GovernanceView view, AgendaItem item) =>
        item.Topic is { } id && view.Topic(id) is { } topic && topic.Meeting != item.Meeting ? topic with { Meeting = item.Meeting, When = null } : null;

    private static bool IsAhead(GovernanceView view, Topic topic, Meeting meeting) => view.StateOf(topic) switch
    {
        TopicState.Planned => true,
        TopicState.OnAgenda => view.ItemOf(topic)!.Meeting == meeting.Id,
        _ => false,
    };
}
