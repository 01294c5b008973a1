using Candour.Governance;
using Candour.Ledger;

namespace Candour.Example;

/// <summary>The boards that watch Eastmere's programme, who sits on them, and what they are for.</summary>
internal sealed class Boards(Story story, Cast cast)
{
    public const string Clerk = "dso";

    public static IReadOnlyList<BoardText> All { get; } = BoardText.Read("boards.txt");

    public static BoardText By(string code) => All.Single(one => one.Code == code);

    public void Tell()
    {
        foreach (var entered in All.GroupBy(one => one.EnteredAt))
            story.Tell(entered.Key, cast.Title(Clerk), "Boards and who sits on them", entered.SelectMany(Enter));
        foreach (var board in All) Change(board);
        foreach (var version in TermsText.Read("terms.txt")) Write(version);
        Phrase("That the … report back to the meeting of …");
    }

    /// <summary>What the clerks write often enough to keep it among the phrases for minutes.</summary>
    private void Phrase(string words)
    {
        var at = OfficeHours.On(new(2017, 6, 19), words);
        var book = new PhraseBook { Id = Identity.Of(at, 0, words), Phrases = [new(words)] };
        story.Tell(at, cast.Title(Clerk), null, story.Add(GovernanceChanges.PhrasesChanged, book));
    }

    private IEnumerable<Change> Enter(BoardText board) =>
    [
        story.Add(GovernanceChanges.BoardAdded, new Board
        {
            Id = board.Id,
            Code = board.Code,
            Title = board.Title,
            Tier = board.Tier,
            ReportsTo = board.ReportsTo is [var first, ..] ? Ids(first.Codes) : [],
            Frequency = board.Frequency,
            Place = board.Fields.GetValueOrDefault("place"),
            IsPublic = board.Fields.ContainsKey("open"),
            Quorum = board.Quorum,
            Deadlines = board.Deadlines,
            MinutesWithin = board.Number("minutes") ?? 10,
            CallIn = board.Number("call-in"),
            StandingItems = board.Standing,
        }),
        .. board.Seats.Where(one => !(one.From > board.Entered)).Select(one => Sit(board, one)),
    ];

    private void Change(BoardText board)
    {
        foreach (var seat in board.Seats.Where(one => one.From > board.Entered))
            Tell(seat.From!.Value, $"seat {board.Code} {seat.Post}", null, Sit(board, seat));
        foreach (var seat in board.Seats.Where(one => one.To is not null))
            Tell(seat.To!.Value, $"seat {board.Code} {seat.Post} ends", null,
                story.Alter<Membership>(GovernanceChanges.MemberChanged, SeatId(board, seat), one => one with { To = seat.To }));
        foreach (var (from, codes) in board.ReportsTo.Skip(1))
            Tell(from, $"{board.Code} reports", "The board that it reports to is followed by another",
                story.Alter<Board>(GovernanceChanges.BoardChanged, board.Id, one => one with { ReportsTo = Ids(codes) }));
        if (board.Ended is { } ended)
            Tell(ended.On, $"{board.Code} ends", "Another board goes on with its work", story.Alter<Board>(
                GovernanceChanges.BoardEnded, board.Id, one => one with { EndedOn = ended.On, Successor = By(ended.Successor).Id }));
    }

    private void Write(TermsText text)
    {
        var board = By(text.Board);
        var at = OfficeHours.On(text.Drafted, $"terms {text.Board}");
        var terms = text.Terms with { Id = Identity.Of(at, 0, $"terms {text.Board}"), Board = board.Id };
        story.Tell(at, cast.Title(text.By), null, story.Add(GovernanceChanges.TermsDrafted, terms));
        if (text.Agreed is not { } agreed) return;
        Tell(Meetings.DayAfter(agreed), $"terms {text.Board} agreed", null, story.Alter<TermsOfReference>(GovernanceChanges.TermsAgreed, terms.Id,
            one => one with { AgreedOn = agreed, AgreedAt = Meetings.IdOf(text.Board, agreed), ReviewBy = agreed.AddYears(1) }));
    }

    private void Tell(DateOnly on, string what, string? reason, Change change) => story.Tell(OfficeHours.On(on, what), cast.Title(Clerk), reason, change);

    private Change Sit(BoardText board, SeatText seat) => story.Add(GovernanceChanges.MemberAdded, new Membership
    {
        Id = SeatId(board, seat),
        Board = board.Id,
        Who = cast.Id(seat.Post),
        Role = seat.Role,
        Votes = seat.Votes,
        From = seat.From,
        Substitutes = seat.Substitute is { } substitute ? [cast.Id(substitute)] : [],
    });

    private static Guid SeatId(BoardText board, SeatText seat) => Identity.Of(board.EnteredAt, 1 + board.Seats.IndexOf(seat), $"seat {board.Code} {seat.Post}");

    private static IReadOnlyList<Guid> Ids(IEnumerable<string> codes) => [.. codes.Select(code => By(code).Id)];
}
