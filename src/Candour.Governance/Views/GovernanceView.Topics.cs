namespace Candour.Governance;

/// <summary>What boards mean to deal with.</summary>
public sealed partial class GovernanceView
{
    private ItemIndex? _items;

    public Topic? Topic(Guid id) => Snapshot.Find<Topic>(id);

    public IEnumerable<Topic> Topics(Guid board) => Snapshot.About<Topic>(board);

    /// <summary>Those that the board is still to deal with.</summary>
    public IEnumerable<Topic> TopicsAhead(Guid board) => Topics(board).Where(one => StateOf(one) is TopicState.Planned or TopicState.OnAgenda);

    /// <remarks>An item that was withdrawn or put off leaves its topic to be planned again.</remarks>
    public TopicState StateOf(Topic topic) => topic switch
    {
        { Dropped: not null } => TopicState.Dropped,
        { SentTo: not null } => TopicState.Sent,
        _ when ItemOf(topic) is { Withdrawal: null, Deferred: null } item =>
            Meeting(item.Meeting)?.State is MeetingState.Held ? TopicState.Taken : TopicState.OnAgenda,
        _ => TopicState.Planned,
    };

    /// <summary>The last agenda item that a topic became; null while it is only planned.</summary>
    public AgendaItem? ItemOf(Topic topic) => topic.Meeting is { } meeting
        ? Snapshot.About<AgendaItem>(meeting).LastOrDefault(one => one.Topic == topic.Id)
        : IndexOfItems.ByTopic[topic.Id].LastOrDefault();

    private ItemIndex IndexOfItems => _items ??= Snapshot.Derive(one => new ItemIndex(one), typeof(AgendaItem));

    private sealed class ItemIndex(Ledger.Snapshot snapshot)
    {
        public ILookup<Guid, AgendaItem> ByTopic { get; } = snapshot.All<AgendaItem>().Where(one => one.Topic is not null).ToLookup(one => one.Topic!.Value);

        public ILookup<Guid, AgendaItem> ByEscalation { get; } = snapshot.All<AgendaItem>().Where(one => one.Escalation is not null).ToLookup(one => one.Escalation!.Value);
    }
}
