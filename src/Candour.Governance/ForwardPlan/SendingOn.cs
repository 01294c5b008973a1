using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A topic that one board asks another to deal with. Each end names the other.</summary>
public sealed record SendingDraft(Guid? To, string Reason)
{
    public Checked<SentTopic> Send(GovernanceView view, Topic topic, DateTimeOffset at, DateOnly today)
    {
        var board = To is { } id ? view.Board(id) : null;
        return new Problems()
            .Unless(topic.IsKept, "to", "It was dropped or sent on already.")
            .Unless(board?.MeetsOn(today) == true, "to", "Choose a board that meets.")
            .Unless(board?.Id != topic.Board, "to", "It is with this board already.")
            .Required(Reason, "reason", "Say why the other board should deal with it.")
            .Or(() => Sent(topic, board!, at));
    }

    private SentTopic Sent(Topic topic, Board board, DateTimeOffset at)
    {
        var there = topic with { Id = Ledger.Record.NewId(at), Board = board.Id, Meeting = null, When = null, SentFrom = topic.Id, SentReason = Reason.Trim() };
        return new(topic with { SentTo = there.Id, SentReason = Reason.Trim() }, there);
    }
}

/// <param name="Here">The topic at the board that sent it.</param>
/// <param name="There">The new topic at the other board.</param>
public sealed record SentTopic(Topic Here, Topic There);

/// <summary>That a topic is no longer meant to be dealt with.</summary>
public sealed record DroppingDraft(string Reason)
{
    public Checked<Topic> Drop(Topic topic, DateOnly on, string by) => new Problems()
        .Unless(topic.IsKept, "reason", "It was dropped or sent on already.")
        .Required(Reason, "reason", "Say why it is dropped.")
        .Or(() => topic with { Dropped = new(on, by, Reason.Trim()) });
}
