namespace Candour.Governance;

/// <summary>What boards mean to deal with.</summary>
public sealed partial class GovernanceView
{
    private ILookup<Guid, AgendaItem>? _itemsByTopic;

    public Topic? Topic(Guid id) => Snapshot.Find<Topic>(id);

    public IEnumerable<Topic> Topics(Guid board) => Snapshot.About<Topic>(board);

    /// <summary>The last agenda item that a topic became; null while it is only planned.</summary>
    public AgendaItem? ItemOf(Topic topic) => topic.Meeting is { } meeting
        ? Snapshot.About<AgendaItem>(meeting).LastOrDefault(one => one.Topic == topic.Id)
        : (_itemsByTopic ??= Snapshot.Derive(one => new TopicItems(one), typeof(AgendaItem)).ByTopic)[topic.Id].LastOrDefault();

    private sealed class TopicItems(Ledger.Snapshot snapshot)
    {
        public ILookup<Guid, AgendaItem> ByTopic { get; } = snapshot.All<AgendaItem>().Where(one => one.Topic is not null).ToLookup(one => one.Topic!.Value);
    }
}
