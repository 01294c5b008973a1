using FsCheck;
using FsCheck.Fluent;
using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class BoardActionTests
{
    private readonly Eastmere _eastmere = new();
    private readonly Meeting _meeting;

    public BoardActionTests() => _meeting = _eastmere.Meet("2018-10-24", one => one with { EndedAt = new(20, 0) });

    private BoardAction Action(string text = "Report on staff", DateOnly? due = null, Guid? owner = null) =>
        _eastmere.Add(new BoardActionDraft { Text = text, Owner = owner ?? _eastmere.Director.Id, Due = due }.Add(_eastmere.View, _meeting, _eastmere.At).Required with { Id = _eastmere.NewId() });

    private Board Heir() => _eastmere.Add(new BoardDraft { Code = "TIB", Title = "Transformation Board" }.Add(_eastmere.View, _eastmere.At).Required);

    [Fact]
    public void An_action_is_checked_answered_carried_forward_and_ended()
    {
        Fields(new BoardActionDraft { Item = Guid.NewGuid(), Owner = Guid.NewGuid(), Due = Day("2018-10-01"), PlanAction = Guid.NewGuid() }
            .Add(_eastmere.View, _meeting, _eastmere.At)).ShouldBe(["text", "item", "owner", "due", "planAction"]);
        var action = BoardActionSteps.Reply(Action(due: Day("2018-12-01")), "Half of it.", Day("2018-11-20"), "Director").Required;
        var next = _eastmere.Meet("2018-12-19");
        (action.IsLate(Eastmere.Today), action.Status).ShouldBe((true, BoardActionStatus.Open));

        var carried = BoardActionSteps.CarryForward(action, next, Day("2019-01-31")).Required;

        (carried.Status, carried.Due, carried.Carries[0].Due).ShouldBe((BoardActionStatus.CarriedForward, Day("2019-01-31"), (DateOnly?)Day("2018-12-01")));
        (action.DueAsRaised, carried.DueAsRaised).ShouldBe((Day("2018-12-01"), Day("2018-12-01")));
        Fields(BoardActionSteps.CarryForward(carried, next, null)).ShouldBe(["meeting"]);
        Fields(BoardActionSteps.CarryForward(action, _meeting, Day("2018-10-01"))).ShouldBe(["meeting", "due"]);
        var dropped = BoardActionSteps.Drop(carried, "The law changed.", Day("2019-01-02"), "Clerk").Required;
        (dropped.Status, BoardActionSteps.Reopen(dropped).Value!.Status).ShouldBe((BoardActionStatus.Dropped, BoardActionStatus.CarriedForward));
        Fields(BoardActionSteps.Done(dropped, "How", Day("2019-01-02"), "Clerk")).ShouldBe(["text"]);
        BoardActionSteps.Done(carried, "Report seen.", Day("2019-01-02"), "Clerk").Value!.Status.ShouldBe(BoardActionStatus.Done);
    }

    [Fact]
    public void A_meeting_carries_what_it_found_open_forward_in_one_deed_all_or_none()
    {
        var (first, second, done) = (Action("First", Day("2018-12-01")), Action("Second"), Action("Done"));
        _eastmere.Add(BoardActionSteps.Done(done, "Seen.", Eastmere.Today, "Clerk").Required);
        var next = _eastmere.Meet("2018-12-19");
        _eastmere.View.NotCarried(_meeting).ShouldBeEmpty();
        _eastmere.View.NotCarried(next).ShouldBe([first, second]);
        Fields(BoardActionSteps.CarryForward([], next, null)).ShouldBe(["actions"]);
        Fields(BoardActionSteps.CarryForward([first, second], next, Day("2018-12-18"))).ShouldBe(["due"]);
        Fields(BoardActionSteps.CarryForward([first, done], _meeting, null)).ShouldBe(["meeting"]);

        var carried = _eastmere.Add(BoardActionSteps.CarryForward([first], next, null).Required).Single();

        (carried.Carries.Single().Meeting, carried.Due, carried.Status).ShouldBe((next.Id, Day("2018-12-01"), BoardActionStatus.CarriedForward));
        _eastmere.View.NotCarried(next).ShouldBe([second]);
    }

    [Fact]
    public void An_action_keeps_its_number_whichever_board_follows_it()
    {
        var (first, second) = (Action(), Action());
        (first.Number, second.Number).ShouldBe(("CSIB-A1", "CSIB-A2"));
        var heir = Heir();

        _eastmere.Add(EndingDraft.TakeOver([first], heir, Day("2018-12-01")));

        _eastmere.View.ActionBy("csib-a1")!.Board.ShouldBe(heir.Id);
        _eastmere.View.ActionBy($"{second.Id}").ShouldBe(second);
        _eastmere.View.PassedOnBy(_eastmere.Board.Id).ShouldHaveSingleItem().Id.ShouldBe(first.Id);
        Action().Number.ShouldBe("CSIB-A3");
    }

    [Fact]
    public void A_date_moves_with_its_reason_to_a_day_that_is_still_to_come()
    {
        var action = Action(due: Day("2018-12-10"));
        Fields(BoardActionSteps.MoveDue(action, null, " ", Eastmere.Today, "Clerk")).ShouldBe(["to", "reason"]);
        Fields(BoardActionSteps.MoveDue(action, Day("2018-12-02"), "Late.", Eastmere.Today, "Clerk")).ShouldBe(["to"]);

        var moved = BoardActionSteps.MoveDue(action, Day("2019-01-10"), "The audit ends later.", Eastmere.Today, "Clerk").Required;

        (moved.Due, moved.Moves[0].From, moved.DaysLate(Day("2019-01-12"))).ShouldBe((Day("2019-01-10"), Day("2018-12-10"), 2));
        Fields(BoardActionSteps.MoveDue(moved, Day("2019-01-10"), "Again.", Eastmere.Today, "Clerk")).ShouldBe(["to"]);
    }

    [Fact]
    public void Matters_arising_are_gone_through_until_the_meeting_is_closed()
    {
        var action = Action();
        var next = _eastmere.Meet("2018-12-19");
        var (arising, plan) = (_eastmere.Item(next, "Matters arising", one => one with { Standing = StandingKind.MattersArising }), _eastmere.Item(next, "Plan"));

        (_eastmere.View.ArisingUnder(arising).Single().Id, _eastmere.View.ArisingUnder(plan).Count()).ShouldBe((action.Id, 0));
        _eastmere.Add(next with { ClosedOn = Day("2018-12-20") });
        _eastmere.View.ArisingUnder(arising).ShouldBeEmpty();
    }

    [Fact]
    public void A_board_does_not_end_while_what_it_has_open_goes_nowhere()
    {
        Action();

        Fields(new EndingDraft(Day("2018-12-01"), null).End(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["heir"]);
        Fields(new EndingDraft(null, _eastmere.Board.Id).End(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["on", "heir"]);
        _eastmere.Meet("2018-12-19");
        Fields(new EndingDraft(Day("2018-12-01"), Heir().Id).End(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["on"]);
    }

    [Fact]
    public void What_waits_for_the_answer_of_a_board_that_ends_waits_at_its_heir()
    {
        var heir = Heir();
        var waiting = _eastmere.Add(new EscalationDraft(_eastmere.Board.Id, "Agency pay is not ours to settle.").Add(_eastmere.View, heir, _eastmere.At, Eastmere.Today).Required);
        Fields(new EndingDraft(Day("2018-12-01"), null).End(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["heir"]);
        var third = _eastmere.Add(new BoardDraft { Code = "CSOB", Title = "Operational Board" }.Add(_eastmere.View, _eastmere.At.AddSeconds(1)).Required);

        _eastmere.Add(new EndingDraft(Day("2018-12-01"), third.Id).End(_eastmere.View, _eastmere.Board, _eastmere.At).Required.Waiting);

        _eastmere.View.WaitingAt(third.Id).ShouldHaveSingleItem().Id.ShouldBe(waiting.Id);
        _eastmere.View.WaitingAt(_eastmere.Board.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_open_none_is_lost_when_a_board_ends() => Prop.ForAll(
        Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(),
        (open, done, topics) =>
        {
            var eastmere = new BoardActionTests();
            return eastmere.NothingIsLost(open, done, topics);
        }).QuickCheckThrowOnFailure();

    private bool NothingIsLost(int open, int done, int topics)
    {
        var heir = Heir();
        for (var count = 0; count < open; count++) Action($"Open {count}");
        for (var count = 0; count < done; count++) _eastmere.Add(BoardActionSteps.Done(Action($"Done {count}"), "Seen.", Eastmere.Today, "Clerk").Required);
        for (var count = 0; count < topics; count++) _eastmere.Add(new TopicDraft { Title = $"Topic {count}" }.Add(_eastmere.View, _eastmere.Board, _eastmere.At).Required with { Id = _eastmere.NewId() });
        var before = _eastmere.View.OpenActions(_eastmere.Board.Id).Select(one => one.Id).ToList();

        var ended = new EndingDraft(Day("2018-12-01"), heir.Id).End(_eastmere.View, _eastmere.Board, _eastmere.At.AddSeconds(1)).Required;
        _eastmere.Add(ended.Board);
        _eastmere.Add(ended.Actions);
        foreach (var sent in ended.Topics) (_, _) = (_eastmere.Add(sent.Here), _eastmere.Add(sent.There));

        return _eastmere.View.OpenActions(heir.Id).Select(one => one.Id).SequenceEqual(before)
            && _eastmere.View.OpenActions(heir.Id).All(one => one.TakenOver[0].From == _eastmere.Board.Id)
            && _eastmere.View.ActionsOf(_eastmere.Board.Id).Count() == done
            && _eastmere.View.Topics(heir.Id).Count() == topics
            && _eastmere.View.RaisedAt(_meeting.Id).Count() == open + done;
    }

    [Fact]
    public void What_is_owed_is_listed_by_post_and_person_with_the_days_late()
    {
        var finance = _eastmere.Post("Chief Finance Officer");
        _eastmere.Seat("Clara", BoardRole.Clerk, votes: false);
        Action("Late", Day("2018-12-01"));
        _eastmere.Add(BoardActionSteps.Done(Action("Done"), "Seen.", Eastmere.Today, "Clerk").Required);
        var next = _eastmere.Meet("2018-12-19");
        var item = _eastmere.Item(next, "Budget", one => one with { Leads = [_eastmere.Director.Id] });
        var paper = _eastmere.Add(new PaperDraft { Title = "Budget", Item = item.Id }.Add(_eastmere.View, _eastmere.At).Required);
        paper = _eastmere.Add(new ClearanceRequest(ClearanceKind.Finance, finance.Id).Seek(_eastmere.View, paper, _eastmere.At, Eastmere.Today).Required);
        var author = _eastmere.Post("Head of Finance");
        _eastmere.Add(new PaperCommentDraft("Which year?").Add(paper with { Authors = [author.Id] }, _eastmere.At, "Clerk").Required);

        var owed = OwedList.Of(_eastmere.View);

        owed.By(_eastmere.Director.Id).Select(one => (one.Kind, one.What, one.Due, one.DaysLate(Eastmere.Today)))
            .ShouldBe([(OwedKind.Paper, "Budget", Day("2018-11-21"), 12), (OwedKind.Action, "Late", (DateOnly?)Day("2018-12-01"), (int?)2)]);
        owed.By(finance.Id).ShouldHaveSingleItem().Due.ShouldBe(Day("2018-11-28"));
        owed.By(author.Id).ShouldHaveSingleItem().Kind.ShouldBe(OwedKind.Comment);
        owed.All.Single(one => one.Kind is OwedKind.Minutes).ShouldBe(new(owed.Who.Single(one => _eastmere.View.NameOf(one) == "Clara"), OwedKind.Minutes, _meeting.Id, _eastmere.Board.Id, "Minutes of 24 October 2018", Day("2018-11-07")));

        _eastmere.Add(_eastmere.Director with { Holders = [new(_eastmere.Mayor.Id, Day("2018-01-01"))] });
        OwedList.Of(_eastmere.View).All.Count(one => _eastmere.View.IsThe(one.Who, _eastmere.Mayor.Id, Eastmere.Today)).ShouldBe(2);
    }

    [Fact]
    public void Five_thousand_open_actions_are_listed_by_who_owes_them_the_earliest_first()
    {
        var action = Action();
        _eastmere.Add(Enumerable.Range(0, 5000).Select(number => action with { Id = _eastmere.NewId(), Owner = number % 2 == 0 ? _eastmere.Director.Id : _eastmere.Clerk.Id, Due = Day("2018-11-01").AddDays(number % 60) }));

        var owed = OwedList.Of(_eastmere.View);

        owed.By(_eastmere.Clerk.Id).Count.ShouldBe(2500);
        owed.By(_eastmere.Director.Id)[0].Due.ShouldBe(Day("2018-11-01"));
    }

    [Fact]
    public void An_escalation_goes_to_another_board_and_is_answered()
    {
        var heir = Heir();
        Fields(new EscalationDraft(_eastmere.Board.Id, " ").Add(_eastmere.View, _eastmere.Board, _eastmere.At, Eastmere.Today)).ShouldBe(["to", "why"]);

        var one = _eastmere.Add(new EscalationDraft(heir.Id, "The budget is not ours.").Add(_eastmere.View, _eastmere.Board, _eastmere.At, Eastmere.Today).Required);
        _eastmere.View.EscalationsTo(heir.Id).ShouldBe([one]);

        var answered = EscalationDraft.Answer(one, "It is found.", Day("2018-12-10"), "Chief Executive").Required;
        Fields(EscalationDraft.Answer(answered, "Again", Day("2018-12-11"), "Chief Executive")).ShouldBe(["answer"]);
    }

    [Fact]
    public void What_another_board_brought_comes_to_the_next_agenda_and_is_answered_there()
    {
        var heir = Heir();
        var (chair, clerk) = (_eastmere.Post("Chair of the heir"), _eastmere.Post("Clerk of the heir"));
        _eastmere.Add(new Membership { Id = _eastmere.NewId(), Board = heir.Id, Who = chair.Id, Role = BoardRole.Chair });
        _eastmere.Add(new Membership { Id = _eastmere.NewId(), Board = heir.Id, Who = clerk.Id, Role = BoardRole.Clerk });
        _eastmere.Add(heir with { StandingItems = [] });
        var brought = _eastmere.Add(new EscalationDraft(heir.Id, "The budget is not ours.").Add(_eastmere.View, _eastmere.Board, _eastmere.At, Eastmere.Today).Required);
        Meeting Of(string day) => _eastmere.Meet(day, one => one with { Board = heir.Id });
        var (next, later) = (Of("2018-12-18"), Of("2019-01-22"));

        OwedList.Of(_eastmere.View).By(chair.Id).ShouldHaveSingleItem()
            .ShouldBe(new(chair.Id, OwedKind.Answer, brought.Id, heir.Id, "Children’s Services Improvement Board: The budget is not ours.", Day("2018-12-18")));
        OwedList.Of(_eastmere.View).By(clerk.Id).ShouldHaveSingleItem();
        NextAgenda.Missing(_eastmere.View, later, Eastmere.Today).ShouldBeEmpty();
        var item = _eastmere.Add(NextAgenda.Missing(_eastmere.View, next, Eastmere.Today).ShouldHaveSingleItem().Draft.Add(_eastmere.View, next, _eastmere.At).Required);
        (item.Title, item.Purpose).ShouldBe(("From Children’s Services Improvement Board: The budget is not ours.", ItemPurpose.Decision));
        NextAgenda.Missing(_eastmere.View, next, Eastmere.Today).ShouldBeEmpty();
        DispatchCheck.Of(_eastmere.View, next, Eastmere.Today).ShouldBeEmpty();

        next = _eastmere.Add(next with { EndedAt = new(20, 0), Attendance = [new(null, "Chair", AttendanceState.Present)] });
        MeetingClosing.Check(_eastmere.View, next).ShouldHaveSingleItem().Sentence.ShouldBe("Item 1 has no answer to Children’s Services Improvement Board, and is not put off.");
        _eastmere.Add(new DeferralDraft("No time.").Defer(_eastmere.View, item).Required);
        MeetingClosing.Check(_eastmere.View, next).ShouldBeEmpty();
        NextAgenda.Missing(_eastmere.View, later, Eastmere.Today).ShouldHaveSingleItem();
        OwedList.Of(_eastmere.View).By(chair.Id).ShouldHaveSingleItem().Due.ShouldBe(Day("2019-01-22"));

        _eastmere.Add(item);
        _eastmere.View.StandsUnder(brought).ShouldBe(item);
        _eastmere.Add(EscalationDraft.Answer(brought, "It is found.", Day("2018-12-18"), "Chair", item).Required);
        MeetingClosing.Check(_eastmere.View, next).ShouldBeEmpty();
        NextAgenda.Missing(_eastmere.View, later, Eastmere.Today).ShouldBeEmpty();
        OwedList.Of(_eastmere.View).By(chair.Id).ShouldBeEmpty();
    }

    [Fact]
    public void A_years_review_counts_what_the_board_did()
    {
        Action();
        _eastmere.Meet("2018-09-12", one => one with { Cancellation = new(Day("2018-09-10"), "Clerk", "No business.") });
        _eastmere.Meet("2017-10-24", one => one with { EndedAt = new(20, 0) });
        _eastmere.Item(_meeting, "Plan");

        var review = BoardReview.Of(_eastmere.View, _eastmere.Board, Day("2018-01-01"), Day("2018-12-31"));

        (review.Held.Count, review.Cancelled.Count, review.MinutesLate.Count, review.WithoutQuorum.Count, review.Raised.Count, review.Open.Count, review.AreTermsDue(Eastmere.Today))
            .ShouldBe((1, 1, 1, 1, 1, 1, true));
    }
}
