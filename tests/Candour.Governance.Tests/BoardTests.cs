using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class BoardTests
{
    private readonly Eastmere _eastmere = new();

    [Fact]
    public void A_board_is_added_and_a_second_one_of_its_code_refused()
    {
        var draft = new BoardDraft { Code = "IB", Title = " Improvement Board ", Quorum = new(null, 1, 4) };

        var board = draft.Add(_eastmere.View, _eastmere.At).Required;
        _eastmere.Add(board);

        (board.Title, board.StandingItems.Count, board.Deadlines.Dispatch).ShouldBe(("Improvement Board", 6, 5));
        _eastmere.View.BoardBy("ib").ShouldBe(board);
        Fields(draft.Add(_eastmere.View, _eastmere.At)).ShouldBe(["code"]);
        BoardDraft.Of(board).Edit(_eastmere.View, board).Value!.Quorum.ShouldBe(board.Quorum);
    }

    [Fact]
    public void What_is_wrong_with_a_board_is_said_field_by_field()
    {
        var draft = new BoardDraft
        {
            Code = "4 you",
            Quorum = new(null, 3, 2),
            Deadlines = new(10, 15, 10, 5),
            MinutesWithin = 0,
            Frequency = new(0, FrequencyUnit.Weeks, DayOfWeek.Monday, new(18, 0)),
            ReportsTo = [Guid.NewGuid()],
        };

        Fields(draft.Add(_eastmere.View, _eastmere.At)).ShouldBe(["title", "code", "reportsTo", "frequency", "quorum", "deadlines", "minutesWithin"]);
    }

    [Fact]
    public void A_board_cannot_report_to_itself_by_way_of_another()
    {
        var cabinet = _eastmere.Add(new BoardDraft { Code = "CAB", Title = "Cabinet", Tier = BoardTier.Executive }.Add(_eastmere.View, _eastmere.At).Required);
        var board = _eastmere.Add(_eastmere.Board with { ReportsTo = [cabinet.Id] });

        Fields((BoardDraft.Of(cabinet) with { ReportsTo = [board.Id] }).Edit(_eastmere.View, cabinet)).ShouldBe(["reportsTo"]);

        var lines = ReportingLines.Of(_eastmere.View, Eastmere.Today);
        lines.Tiers.Select(one => one.Tier).ShouldBe([BoardTier.Executive, BoardTier.Improvement]);
        lines.Sentences.ShouldBe(["Children’s Services Improvement Board reports to Cabinet."]);
    }

    [Theory]
    [InlineData(9, 3)]
    [InlineData(8, 2)]
    [InlineData(0, 0)]
    public void A_share_of_the_members_is_rounded_up(int members, int needed) => new Quorum(null, 1, 4).Needed(members).ShouldBe(needed);

    [Fact]
    public void An_agreed_version_stays_and_the_next_one_takes_its_place()
    {
        var (board, draft) = (_eastmere.Board, new TermsDraft { Aim = "Drive improvement.", Members = ["Mayor", " ", "Director"] });
        var first = _eastmere.Add(draft.Add(_eastmere.View, board, _eastmere.At).Required);
        first.Members.ShouldBe(["Mayor", "Director"]);
        Fields(draft.Add(_eastmere.View, board, _eastmere.At)).ShouldBe(["aim"]);
        Fields(new TermsAgreement(null, null).Agree(_eastmere.View, first, Eastmere.Today)).ShouldBe(["on"]);

        var meeting = _eastmere.Meet("2018-06-13");
        var agreed = _eastmere.Add(new TermsAgreement(meeting.Id, null).Agree(_eastmere.View, first, Eastmere.Today).Required);

        (agreed.AgreedOn, agreed.ReviewBy).ShouldBe((Day("2018-06-13"), Day("2019-06-13")));
        Fields(TermsDraft.Of(agreed).Edit(agreed)).ShouldBe(["aim"]);
        var second = _eastmere.Add(TermsDraft.Of(agreed).Add(_eastmere.View, board, _eastmere.At).Required);
        (second.Version, second.IsAgreed).ShouldBe((2, false));
        _eastmere.View.TermsOf(board).ShouldBe(agreed);
    }

    [Fact]
    public void A_seat_is_somebodys_for_a_time_and_a_board_has_one_chair()
    {
        var draft = new MembershipDraft(_eastmere.Mayor.Id, BoardRole.Chair, Votes: true, From: Day("2017-04-01"));
        var seat = _eastmere.Add(draft.Add(_eastmere.View, _eastmere.Board, _eastmere.At).Required);

        Fields(draft.Add(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["who", "role"]);
        Fields(new MembershipDraft(null, BoardRole.Adviser, Votes: true, Day("2018-01-02"), Day("2018-01-01"), [Guid.NewGuid()])
            .Add(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["who", "to", "votes", "substitutes"]);

        _eastmere.View.ChairOn(_eastmere.Board.Id, Day("2017-03-31")).ShouldBeNull();
        _eastmere.View.ChairOn(_eastmere.Board.Id, Day("2017-04-01")).ShouldBe(seat);
        (MembershipDraft.Of(seat) with { To = Day("2018-05-01") }).Edit(_eastmere.View, seat).IsGood.ShouldBeTrue();
    }
}
