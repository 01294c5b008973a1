using Candour.Improvement;
using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class MinutesTests
{
    private readonly Eastmere _eastmere = new();
    private readonly Meeting _meeting;
    private readonly AgendaItem _item;

    public MinutesTests()
    {
        _meeting = _eastmere.Meet("2018-10-24", one => one with { EndedAt = new(20, 0), Attendance = [new(null, "Chair", AttendanceState.Present)] });
        _item = _eastmere.Item(_meeting, "Plan", one => one with { Number = "1", Purpose = ItemPurpose.Decision });
    }

    private MeetingMinutes Circulated() => _eastmere.Add(MinutesSteps.Circulate(_eastmere.View, _meeting, _eastmere.At, Day("2018-11-01"), emptyReason: "The notes are read out.").Required);

    private Decision Decide(Func<DecisionDraft, DecisionDraft>? with = null) =>
        _eastmere.Add((with ?? (one => one))(new() { Text = "That the plan be agreed." }).Add(_eastmere.View, _item, _eastmere.At).Required);

    [Fact]
    public void A_minute_is_written_item_by_item_until_the_minutes_are_approved()
    {
        var minute = _eastmere.Add(new MinuteDraft("The board heard.", " ", ["That it be noted.", ""], null).Write(_eastmere.View, _item, _eastmere.At).Required);
        (minute.Points, minute.Resolved.Count).ShouldBe((null, 1));
        (MinuteDraft.Of(minute) with { Points = "Why so late?" }).Write(_eastmere.View, _item, _eastmere.At).Value!.Id.ShouldBe(minute.Id);

        var next = _eastmere.Meet("2018-12-19");
        var minutes = Circulated();
        _eastmere.View.AwaitingApproval(next).ShouldHaveSingleItem().Id.ShouldBe(_meeting.Id);
        var commented = MinutesSteps.Comment(minutes, "It was the vice chair.", _item.Id, _eastmere.At, "Vice chair").Required;
        var approved = _eastmere.Add(MinutesSteps.Approve(_eastmere.View, commented, next, ["For “chair” read “vice chair”.", " "]).Required);

        (approved.State, approved.Approvals[0].Corrections.Count).ShouldBe((MinutesState.Approved, 1));
        _eastmere.View.AwaitingApproval(next).ShouldBeEmpty();
        Fields(MinuteDraft.Of(minute).Write(_eastmere.View, _item, _eastmere.At)).ShouldBe(["text"]);
        Fields(MinutesSteps.Comment(approved, "Late", null, _eastmere.At, "Somebody")).ShouldBe(["text"]);

        var reopened = _eastmere.Add(MinutesSteps.Reopen(approved, "A figure was wrong.").Required);
        (reopened.Version, reopened.State, reopened.Approvals.Count).ShouldBe((2, MinutesState.Draft, 1));
        MinuteDraft.Of(minute).Write(_eastmere.View, _item, _eastmere.At).IsGood.ShouldBeTrue();
    }

    [Fact]
    public void A_comment_is_dealt_with_in_words_until_the_minutes_are_approved()
    {
        _eastmere.Add(new MinuteDraft("The board heard.", null, [], null).Write(_eastmere.View, _item, _eastmere.At).Required);
        Fields(MinutesSteps.Circulate(_eastmere.View, _meeting, _eastmere.At, Day("2018-11-01"), Day("2018-10-31"))).ShouldBe(["commentsBy"]);
        var minutes = MinutesSteps.Circulate(_eastmere.View, _meeting, _eastmere.At, Day("2018-11-01"), Day("2018-11-08")).Required;
        minutes = MinutesSteps.Comment(minutes, "It was the vice chair.", _item.Id, _eastmere.At, "Vice chair").Required;
        var comment = minutes.Comments[0].Id;

        Fields(MinutesSteps.Answer(minutes, Guid.NewGuid(), null, " ", Eastmere.Today, "Clerk")).ShouldBe(["words", "isAccepted", "words"]);
        minutes = MinutesSteps.Answer(minutes, comment, isAccepted: false, "The recording says otherwise.", Eastmere.Today, "Clerk").Required;

        minutes.Comments[0].Answer.ShouldBe(new CommentAnswer(false, "The recording says otherwise.", Eastmere.Today, "Clerk"));
        var approved = MinutesSteps.Approve(_eastmere.View, minutes, _eastmere.Meet("2018-12-19"), []).Required;
        Fields(MinutesSteps.Answer(approved, comment, isAccepted: true, "Late", Eastmere.Today, "Clerk")).ShouldBe(["words"]);
    }

    [Fact]
    public void The_clerk_owes_an_answer_to_each_comment_before_the_agenda_that_approves_the_minutes_goes_out()
    {
        var clerk = _eastmere.Seat("Clara", BoardRole.Clerk, votes: false).Who;
        _eastmere.Meet("2018-12-19");
        var minutes = MinutesSteps.Comment(Circulated(), "It was the vice chair.", _item.Id, _eastmere.At, "Vice chair").Required;
        minutes = _eastmere.Add(MinutesSteps.Comment(minutes, "He came late.", null, _eastmere.At.AddMinutes(1), "Vice chair").Required);

        var owed = OwedList.Of(_eastmere.View).By(clerk).ShouldHaveSingleItem();
        owed.ShouldBe(new(clerk, OwedKind.Comment, minutes.Id, _eastmere.Board.Id, "Minutes of 24 October 2018: 2 comments", Day("2018-12-11")));

        foreach (var one in minutes.Comments)
            minutes = _eastmere.Add(MinutesSteps.Answer(minutes, one.Id, isAccepted: true, "Put right.", Eastmere.Today, "Clara").Required);
        OwedList.Of(_eastmere.View).By(clerk).ShouldBeEmpty();
    }

    [Fact]
    public void Apologies_and_declarations_are_minuted_by_themselves_where_nobody_writes_them()
    {
        var (apologies, interests) = (
            _eastmere.Item(_meeting, "Apologies for absence", one => one with { Number = "2", Standing = StandingKind.Apologies }),
            _eastmere.Item(_meeting, "Declarations of interest", one => one with { Number = "3", Standing = StandingKind.Declarations }));
        string? Says(AgendaItem item) => StandingWords.Of(_eastmere.View, _eastmere.View.Meeting(_meeting.Id)!, item);
        var unknown = _eastmere.Add(_meeting with { Attendance = [] }); // nobody knows yet who came
        EmptyMinutes.Of(_eastmere.View, unknown).ShouldBe(_eastmere.View.AgendaOf(_meeting.Id));

        var held = _eastmere.Add(_meeting);
        (Says(apologies), Says(interests)).ShouldBe(("There were no apologies for absence.", "No interest was declared."));
        EmptyMinutes.Of(_eastmere.View, held).ShouldHaveSingleItem().Item.Id.ShouldBe(_item.Id);

        _eastmere.Add(held with
        {
            Attendance = [.. held.Attendance, new(_eastmere.Mayor.Id, "The Mayor", AttendanceState.Apologies)],
            Declarations = [new(_eastmere.NewId(), _eastmere.Director.Id, interests.Id, InterestKind.OtherRegistrable, "School governor", LeftTheRoom: false)],
        });
        (Says(apologies), Says(interests)).ShouldBe(("Apologies for absence were received from The Mayor.", "Interests were declared by Director of Children’s Services (item 3)."));

        _eastmere.Add(new MinuteDraft("The Mayor was ill.", null, [], null).Write(_eastmere.View, apologies, _eastmere.At).Required);
        Says(apologies).ShouldBeNull();
    }

    [Fact]
    public void Items_under_which_nothing_is_written_are_named_before_the_minutes_go_round()
    {
        AgendaItem Item(string title) => _eastmere.Item(_meeting, title, one => one with { Number = $"{one.Order}" });
        var (heard, asked, whole, _, later) = (Item("Heard"), Item("Asked"), Item("Whole"), Item("Silent"), Item("Put off"));
        _eastmere.Item(_meeting, "Part", one => one with { Parent = whole.Id, Number = "4.1" });
        _eastmere.Add(MinutesSteps.Begin(_eastmere.View, _meeting, _eastmere.At).Select(one => one with { Id = _eastmere.NewId() }));
        _eastmere.Add(new MinuteDraft("Heard.", null, [], null).Write(_eastmere.View, heard, _eastmere.At).Required);
        _eastmere.Add(new BoardActionDraft { Text = "Report", Item = asked.Id }.Add(_eastmere.View, _meeting, _eastmere.At).Required);
        _eastmere.Add(later with { Deferred = "No time." });
        Decide();

        EmptyMinutes.Sentence(_eastmere.View, _meeting).ShouldBe("Nothing is minuted under items 4.1 and 5.");
        MinutesSteps.Circulate(_eastmere.View, _meeting, _eastmere.At, Eastmere.Today, emptyReason: " ").Problems.ShouldHaveSingleItem()
            .ShouldBe(new("emptyReason", "Nothing is minuted under items 4.1 and 5. Say why they go round so."));
        var round = _eastmere.Add(MinutesSteps.Circulate(_eastmere.View, _meeting, _eastmere.At, Eastmere.Today, emptyReason: "The chair has the notes.").Required);
        (round.Empty, round.EmptyReason).ShouldBe(("Nothing is minuted under items 4.1 and 5.", "The chair has the notes."));
        EmptyMinutes.Sentence(_eastmere.View, _eastmere.Meet("2018-12-19")).ShouldBe("The meeting has no agenda, so nothing is minuted.");
    }

    [Fact]
    public void Minutes_are_begun_once_for_all_items()
    {
        _eastmere.Item(_meeting, "Risks");

        _eastmere.Add(MinutesSteps.Begin(_eastmere.View, _meeting, _eastmere.At)).Count().ShouldBe(2);

        MinutesSteps.Begin(_eastmere.View, _meeting, _eastmere.At).ShouldBeEmpty();
        new MinuteDraft("Heard.", null, [], null).Write(_eastmere.View, _item, _eastmere.At).Value!.Id.ShouldBe(_eastmere.View.MinuteOf(_item.Id)!.Id);
    }

    [Fact]
    public void Minutes_are_approved_by_a_later_meeting_of_the_board_or_of_its_successor()
    {
        var minutes = Circulated();
        var heir = _eastmere.Add(new BoardDraft { Code = "TIB", Title = "Transformation Board" }.Add(_eastmere.View, _eastmere.At).Required);
        var theirs = _eastmere.Meet("2018-12-19", one => one with { Board = heir.Id });

        Fields(MinutesSteps.Approve(_eastmere.View, minutes, _meeting, [])).ShouldBe(["meeting"]);
        Fields(MinutesSteps.Approve(_eastmere.View, minutes, theirs, [])).ShouldBe(["meeting"]);
        _eastmere.Add(_eastmere.Board with { EndedOn = Day("2018-11-30"), Successor = heir.Id });
        MinutesSteps.Approve(_eastmere.View, minutes, theirs, []).IsGood.ShouldBeTrue();
        _eastmere.View.AwaitingApproval(theirs).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_meeting_is_closed_when_every_item_is_settled_and_every_action_has_an_owner()
    {
        var action = _eastmere.Add(new BoardActionDraft { Text = "Report on staff", Item = _item.Id }.Add(_eastmere.View, _meeting, _eastmere.At).Required);

        MeetingClosing.Check(_eastmere.View, _meeting).Select(one => one.Sentence)
            .ShouldBe(["Item 1, Plan, is not decided and not put off.", "Nobody is named to do “Report on staff”."]);
        Fields(MeetingClosing.Close(_eastmere.View, _meeting, Eastmere.Today)).ShouldBe(["meeting"]);

        _eastmere.Add(action with { Owner = _eastmere.Director.Id });
        _eastmere.Add(new DeferralDraft("No time.").Defer(_eastmere.View, _item).Required);
        MeetingClosing.Close(_eastmere.View, _meeting, Eastmere.Today).Value!.ClosedOn.ShouldBe(Eastmere.Today);

        _eastmere.Add(_item);
        Decide();
        MeetingClosing.Check(_eastmere.View, _meeting).ShouldHaveSingleItem().Sentence.ShouldBe("Item 1 was decided without a quorum.");
        MeetingClosing.Close(_eastmere.View, _meeting, Eastmere.Today).IsGood.ShouldBeTrue();
        Fields(new DeferralDraft("No time.").Defer(_eastmere.View, _item)).ShouldBe(["reason"]);
    }

    [Fact]
    public void A_decision_has_a_number_and_waits_for_nothing_where_a_board_has_no_call_in()
    {
        var (first, second) = (Decide(), Decide());
        (first.Number, second.Number).ShouldBe(("CSIB-D1", "CSIB-D2"));
        _eastmere.View.DecisionBy("csib-d2").ShouldBe(second);
        Fields(new DecisionDraft { IsKey = true }.Add(_eastmere.View, _item, _eastmere.At)).ShouldBe(["text", "reasons", "alternatives"]);

        (first.StateOn(Day("2018-12-18")), _eastmere.View.MayBeCarriedOut(first, Eastmere.Today)).ShouldBe((DecisionState.Unpublished, true));
        Fields(DecisionSteps.Publish(_eastmere.View, first, Day("2018-10-01"), "It cannot wait.")).ShouldBe(["on", "urgency"]);
    }

    [Fact]
    public void A_published_decision_waits_to_be_called_in_unless_it_is_urgent()
    {
        _eastmere.Board = _eastmere.Add(_eastmere.Board with { CallIn = 5 });
        var decision = Decide();
        _eastmere.View.MayBeCarriedOut(decision, Day("2018-12-18")).ShouldBeFalse();

        var published = DecisionSteps.Publish(_eastmere.View, decision, Day("2018-12-19")).Required;

        published.CallInUntil.ShouldBe(Day("2019-01-02")); // over Christmas and two closed days
        (published.IsInForce(Day("2019-01-02")), published.IsInForce(Day("2019-01-03"))).ShouldBe((false, true));
        (published.StateOn(Day("2019-01-02")), published.StateOn(Day("2019-01-03"))).ShouldBe((DecisionState.OpenToCallIn, DecisionState.InForce));
        var urgent = DecisionSteps.Publish(_eastmere.View, decision, Day("2018-12-19"), "The direction ends on Friday.").Required;
        (urgent.CallInUntil, urgent.StateOn(Day("2018-12-19"))).ShouldBe((null, DecisionState.InForce));
    }

    [Theory]
    [InlineData(true, DecisionState.InForce)]
    [InlineData(false, DecisionState.SetAside)]
    public void A_decision_that_is_called_in_waits_for_the_outcome(bool stands, DecisionState after)
    {
        _eastmere.Board = _eastmere.Add(_eastmere.Board with { CallIn = 5 });
        var published = DecisionSteps.Publish(_eastmere.View, Decide(), Day("2018-12-19")).Required;
        Fields(DecisionSteps.CallIn(published, Day("2019-01-03"), " ", "No options were given.")).ShouldBe(["on", "by"]);

        var called = DecisionSteps.CallIn(published, Day("2019-01-02"), "Three members of scrutiny", "No options were given.").Required;

        (called.StateOn(Day("2019-02-01")), called.IsInForce(Day("2019-02-01"))).ShouldBe((DecisionState.CalledIn, false));
        Fields(DecisionSteps.CallIn(called, Day("2019-01-02"), "Again", "Again")).ShouldBe(["on"]);
        Fields(DecisionSteps.Settle(called, Day("2019-01-01"), "", null)).ShouldBe(["on", "what", "stands"]);
        var settled = DecisionSteps.Settle(called, Day("2019-01-09"), "Scrutiny looked at it.", stands).Required;
        (settled.StateOn(Day("2019-01-09")), settled.IsInForce(Day("2019-01-09"))).ShouldBe((after, stands));
        Fields(DecisionSteps.Settle(settled, Day("2019-01-09"), "Again", stands: true)).ShouldBe(["on"]);
    }

    [Fact]
    public void A_decision_that_was_not_published_is_not_called_in() =>
        Fields(DecisionSteps.CallIn(Decide(), Eastmere.Today, "Three members", "No options were given.")).ShouldBe(["on"]);

    [Fact]
    public void A_decision_changes_the_plan_and_the_plan_names_the_decision()
    {
        var plan = _eastmere.Add(new PlanDraft("CSIP", "Plan", []).Add(_eastmere.View.Programme, _eastmere.At).Required);
        var decision = Decide();

        var added = EffectDraft.AddAction(_eastmere.View, decision, new() { Plan = plan.Id, Number = "1", Text = "Audit cases.", Leads = [_eastmere.Director.Id], Due = "31 January 2019" }, _eastmere.At, Eastmere.Today).Required;
        var action = _eastmere.Add((PlanAction)added.Change.Record);
        decision = _eastmere.Add(added.Decision);
        (added.Change.Type, decision.Effects[0].What).ShouldBe((Changes.ActionAdded, "Action CSIP-1 added"));

        var moved = EffectDraft.MoveDate(_eastmere.View, decision, action, new(action.Milestones[0].Id, Day("2019-02-28"), "More cases."), _eastmere.At, Eastmere.Today).Required;
        ((PlanAction)moved.Change.Record).Milestones[0].Moves[0].By.ShouldBe("Children’s Services Improvement Board");
        var agreed = EffectDraft.AgreeClaim(_eastmere.View, moved.Decision, action, new("onTrack", "Seen."), _eastmere.At, Eastmere.Today).Required;
        agreed.Change.Record.ShouldBeOfType<ActionUpdate>().By.ShouldBe("Children’s Services Improvement Board");
        var asked = EffectDraft.AskForEvidence(_eastmere.View, agreed.Decision, action, "the audit", Day("2019-01-31"), _eastmere.At, Eastmere.Today).Required;

        var owed = asked.Change.Record.ShouldBeOfType<BoardAction>();
        (owed.Text, owed.Owner, owed.PlanAction).ShouldBe(("Bring evidence for CSIP-1: the audit", _eastmere.Director.Id, action.Id));
        _eastmere.Add(asked.Decision);
        asked.Decision.Effects.Select(one => one.Kind).ShouldBe([EffectKind.ActionAdded, EffectKind.DateMoved, EffectKind.ClaimAgreed, EffectKind.EvidenceAsked]);
        _eastmere.View.DecisionsThatChanged(action.Id).ShouldHaveSingleItem().Number.ShouldBe("CSIB-D1");

        Fields(EffectDraft.AddAction(_eastmere.View, decision, new(), _eastmere.At, Eastmere.Today)).ShouldBe(["plan", "text"]);
    }

    [Fact]
    public void Phrases_for_an_item_come_before_those_for_any() =>
        _eastmere.View.PhrasesFor(_item with { Standing = StandingKind.Declarations }).First().Text.ShouldBe("No declarations of interest were made.");

    [Fact]
    public void A_council_adds_moves_and_hides_phrases_beside_those_that_come_with_the_program()
    {
        var all = StockPhrase.All.Count;
        _eastmere.Add(new PhraseDraft("That the director report back in …", null).Add(_eastmere.View, _eastmere.At).Required);
        _eastmere.View.Phrases.Count.ShouldBe(all + 1);
        Fields(new PhraseDraft(" ", null).Add(_eastmere.View, _eastmere.At)).ShouldBe(["text"]);
        Fields(new PhraseDraft("That the report be noted.", null).Add(_eastmere.View, _eastmere.At)).ShouldBe(["text"]);
        Fields(new PhraseDraft("Other words", null).Edit(_eastmere.View, 1, _eastmere.At)).ShouldBe(["text"]);

        _eastmere.Add(PhraseSteps.MoveUp(_eastmere.View, all + 1, _eastmere.At));
        _eastmere.Add(PhraseSteps.Hide(_eastmere.View, all + 1, hidden: true, _eastmere.At));
        _eastmere.Add(new PhraseDraft("That the director report back.", StandingKind.Actions).Edit(_eastmere.View, all, _eastmere.At).Required);

        var phrases = _eastmere.View.Phrases;
        (phrases[^2].Text, phrases[^2].IsOwn, phrases[^1].IsHidden).ShouldBe(("That the director report back.", true, true));
        _eastmere.View.PhrasesFor(_item with { Standing = StandingKind.Actions }).First().ShouldBe(phrases[^2]);
        _eastmere.View.PhrasesFor(_item).ShouldNotContain(phrases[^1]);

        _eastmere.Add(PhraseSteps.Remove(_eastmere.View, all, _eastmere.At));
        _eastmere.Add(PhraseSteps.Remove(_eastmere.View, 1, _eastmere.At));
        _eastmere.View.Phrases.Count.ShouldBe(all);
    }
}
