using Candour.Improvement;

namespace Candour.Governance;

/// <summary>A board that has ended, with every open action, every topic and every question that waits for its answer where it goes on.</summary>
public sealed record EndedBoard(Board Board, IReadOnlyList<BoardAction> Actions, IReadOnlyList<SentTopic> Topics, IReadOnlyList<Escalation> Waiting);

/// <summary>That a board ends. What it has open goes on at another, so that nothing is lost.</summary>
/// <param name="Heir">Its successor, or the board that takes what is open.</param>
/// <param name="IsSuccessor">Whether the heir goes on with all of its work, such as approving its minutes.</param>
public sealed record EndingDraft(DateOnly? On, Guid? Heir, bool IsSuccessor = true)
{
    public Checked<EndedBoard> End(GovernanceView view, Board board, DateTimeOffset at)
    {
        var heir = Heir is { } id ? view.Board(id) : null;
        var open = view.OpenActions(board.Id).ToList();
        var ahead = view.TopicsAhead(board.Id).ToList();
        var waiting = view.WaitingAt(board.Id).ToList();
        return new Problems()
            .Unless(board.EndedOn is null, "on", "It has ended already.")
            .Unless(On is not null, "on", "Give the day.")
            .Unless(Heir is null || heir is not null, "heir", "The board is not recorded.")
            .Unless(heir?.Id != board.Id, "heir", "A board cannot follow itself.")
            .Unless(heir is null || On is not { } on || heir.MeetsOn(on), "heir", "That board has ended too.")
            .Unless(heir is not null || (open.Count == 0 && ahead.Count == 0), "heir",
                $"It has {InWords.Count(open.Count, "open action")} and {InWords.Count(ahead.Count, "topic")} ahead. Say which board takes them on.")
            .Unless(heir is not null || waiting.Count == 0, "heir",
                $"{InWords.Count(waiting.Count, "matter")} that other boards brought before it {(waiting.Count == 1 ? "has" : "have")} no answer. Say which board gives it.")
            .Unless(On is not { } day || !view.MeetingsOf(board.Id).Any(one => one.Day >= day && one.State is (MeetingState.Planned or MeetingState.Dispatched)), "on",
                "It has meetings planned from then on. Cancel them first.")
            .Or(() => new EndedBoard(
                board with { EndedOn = On, Successor = IsSuccessor ? heir?.Id : null },
                TakeOver(open, heir, On!.Value),
                [.. ahead.Select(one => new SendingDraft(heir!.Id, $"{board.Title} ended.").Send(view, one, at, On.Value).Required)],
                [.. waiting.Select(one => one with { To = heir!.Id })]));
    }

    public static IReadOnlyList<BoardAction> TakeOver(IEnumerable<BoardAction> open, Board? heir, DateOnly on) => heir is null
        ? []
        : [.. open.Select(one => one with { Board = heir.Id, TakenOver = [.. one.TakenOver, new(one.Board, on)] })];
}
