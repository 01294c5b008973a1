using FsCheck;
using FsCheck.Fluent;
using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class QuorumTests
{
    private readonly Eastmere _eastmere = new();
    private readonly List<Membership> _members;
    private readonly AgendaItem _first;
    private readonly AgendaItem _second;
    private Meeting _meeting;

    public QuorumTests()
    {
        _members = [_eastmere.Seat("Chair", BoardRole.Chair), _eastmere.Seat("Amina"), _eastmere.Seat("Ben"), _eastmere.Seat("Cora"), _eastmere.Seat("Adviser", BoardRole.Adviser, votes: false)];
        _meeting = _eastmere.Meet("2018-12-19");
        _first = _eastmere.Item(_meeting, "Plan", one => one with { TakenFrom = new(18, 0), TakenTo = new(18, 30) });
        _second = _eastmere.Item(_meeting, "Contract", one => one with { TakenFrom = new(18, 30), TakenTo = new(19, 0) });
    }

    private Attendee Came(int member, AttendanceState state = AttendanceState.Present, params Presence[] presences) =>
        new(_members[member].Who, _eastmere.View.NameOf(_members[member].Who), state, Presences: presences);

    private IReadOnlyList<QuorumCheck> Check(params Attendee[] came)
    {
        _meeting = _eastmere.Add(_meeting with { Attendance = came });
        return QuorumCheck.Of(_eastmere.View, _meeting);
    }

    [Fact]
    public void An_item_begins_before_it_ends()
    {
        Fields(new TakingDraft(null, new(18, 0)).Take(_first)).ShouldBe(["from"]);
        Fields(new TakingDraft(new(18, 30), new(18, 0)).Take(_first)).ShouldBe(["to"]);
        new TakingDraft(new(18, 10), null).Take(_first).Value!.TakenFrom.ShouldBe(new TimeOnly(18, 10));
    }

    [Fact]
    public void Advisers_and_those_who_sent_apologies_do_not_count()
    {
        var check = Check(Came(0), Came(1), Came(2, AttendanceState.Apologies), Came(4))[0];

        (check.IsQuorate, check.Needed).ShouldBe((false, 3));
        check.Sentence.ShouldBe("2 voting members there, 3 needed: no quorum.");
    }

    [Fact]
    public void A_member_who_declares_an_interest_and_leaves_is_missing_at_that_item_alone()
    {
        _meeting = _eastmere.Add(new DeclarationDraft(_members[1].Who, _second.Id, InterestKind.DisclosablePecuniary, "Owns the building.", LeftTheRoom: true).Declare(_eastmere.View, _meeting, _eastmere.At).Required);

        var check = Check(Came(0), Came(1), Came(2));

        check.Select(one => one.IsQuorate).ShouldBe([true, false]);
        check[1].Sentence.ShouldBe("2 voting members there, 3 needed: no quorum. Not counted: Amina (declared an interest and left).");
    }

    [Fact]
    public void Who_comes_late_or_goes_early_counts_for_the_items_they_were_there_for() =>
        Check(Came(0), Came(1), Came(2, AttendanceState.Present, new Presence(null, new(18, 40))), Came(3, AttendanceState.Present, new Presence(new(18, 30), null)))
            .Select(one => string.Join(", ", one.Counted)).ShouldBe(["Chair, Amina, Ben", "Chair, Amina, Cora"]);

    [Fact]
    public void A_substitute_takes_the_seat_and_a_link_counts_where_the_terms_allow_it()
    {
        var deputy = new Attendee(null, "Dee", AttendanceState.Substitute, SubstituteFor: _members[2].Who);
        Check(Came(0), Came(1, AttendanceState.Virtual), deputy)[0].IsQuorate.ShouldBeTrue();

        _eastmere.Add(_eastmere.Board with { Quorum = new(3, CountsVirtual: false) });
        Check(Came(0), Came(1, AttendanceState.Virtual), deputy)[0].Out.ShouldBe(["Amina (joined by link)"]);

        _eastmere.Add(_eastmere.Board with { Quorum = null });
        Check(Came(0))[0].IsQuorate.ShouldBeTrue();
    }

    [Fact]
    public void Another_declaration_or_a_shorter_stay_never_makes_a_quorum() => Prop.ForAll(
        Gen.Choose(0, 15).ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), Gen.Choose(1, 59).ToArbitrary(),
        (present, who, minutes) =>
        {
            var came = Enumerable.Range(0, 4).Where(one => (present & (1 << one)) != 0).Select(one => Came(one)).ToArray();
            var shorter = came.Select(one => one.Who == _members[who].Who ? one with { Presences = [new(null, new(18, minutes))] } : one).ToArray();
            return Check(came).Zip(Check(shorter)).All(one => one.Second.Counted.Count <= one.First.Counted.Count);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Attendance_is_taken_for_everybody_with_a_seat()
    {
        var sheet = AttendanceDraft.For(_eastmere.View, _meeting);
        sheet.Attendees.Select(one => one.State).ShouldAllBe(one => one == AttendanceState.Absent);
        sheet.Attendees.Count.ShouldBe(5);

        var taken = new AttendanceDraft([Came(0), Came(1, AttendanceState.Apologies), new(null, "Dee", AttendanceState.Substitute, _members[1].Who)]).Take(_eastmere.View, _meeting).Required;
        _eastmere.Add(taken with { EndedAt = new(20, 0) });

        var counts = AttendanceCount.Of(_eastmere.View, _eastmere.Board.Id, Day("2018-01-01"), Day("2018-12-31"));
        counts.Select(one => (one.Name, one.Expected, one.Present, one.Substituted, one.Apologies, one.Absent))
            .ShouldBe([("Chair", 1, 1, 0, 0, 0), ("Amina", 1, 0, 1, 0, 0), ("Ben", 1, 0, 0, 0, 1), ("Cora", 1, 0, 0, 0, 1), ("Adviser", 1, 0, 0, 0, 1)]);
    }

    [Fact]
    public void What_cannot_be_in_a_list_of_those_who_came_is_said()
    {
        var dee = _eastmere.Person("Dee").Id;
        Attendee For(int member) => new(dee, "Dee", AttendanceState.Substitute, _members[member].Who);
        IEnumerable<string> Problems(params Attendee[] list) => Fields(new AttendanceDraft(list).Take(_eastmere.View, _meeting));

        Problems(For(1), For(2)).ShouldBe(["substituteFor"]); // one for two members
        Problems(new(null, "Eve", AttendanceState.Substitute, _members[1].Who), new(null, "eve ", AttendanceState.Substitute, _members[2].Who)).ShouldBe(["substituteFor"]); // by name as well
        Problems(For(1), new(null, "Eve", AttendanceState.Substitute, _members[1].Who)).ShouldBe(["substituteFor"]); // two for one
        Problems(For(1), Came(1)).ShouldBe(["substituteFor"]); // the member came as well
        Problems(new Attendee(null, "Eve", AttendanceState.Substitute)).ShouldBe(["substituteFor"]);
        Problems(Came(0), Came(0)).ShouldBe(["who"]);
        Problems(Came(0, AttendanceState.Present, new Presence(new(19, 0), new(18, 0)))).ShouldBe(["presences"]);

        _eastmere.Add(_members[1] with { Substitutes = [_eastmere.Mayor.Id] });
        Problems(For(1)).ShouldBe(["substituteFor"]); // not the one named
    }

    [Fact]
    public void Votes_are_of_members_each_once()
    {
        Ballot Of(int member, Vote vote) => new(_members[member].Who, vote);
        var vote = new RecordedVote(_eastmere.NewId(), _first.Id, _members[0].Who, _members[1].Who, [Of(0, Vote.For), Of(1, Vote.For), Of(2, Vote.Against), Of(3, Vote.Abstained)]);

        var meeting = MeetingSteps.Record(_eastmere.View, _meeting, vote).Required;

        (meeting.Votes[0].IsCarried, meeting.Votes[0].Count(Vote.Abstained)).ShouldBe((true, 1));
        Fields(MeetingSteps.Record(_eastmere.View, _meeting, vote with { Item = Guid.NewGuid(), Seconder = vote.Mover, Ballots = [Of(0, Vote.For), Of(0, Vote.For), Of(4, Vote.For)] }))
            .ShouldBe(["item", "ballots", "ballots", "seconder"]);
    }

    [Fact]
    public void Who_is_not_there_or_left_for_an_interest_has_no_vote_and_the_words_say_why()
    {
        Ballot Of(int member, Vote vote) => new(_members[member].Who, vote);
        RecordedVote Vote(params Ballot[] ballots) => new(_eastmere.NewId(), _second.Id, null, null, ballots);
        _meeting = _eastmere.Add(_meeting with { Attendance = [Came(0), Came(1), Came(2), Came(3, AttendanceState.Apologies)] });
        _meeting = _eastmere.Add(new DeclarationDraft(_members[1].Who, _second.Id, InterestKind.OtherRegistrable, "Trustee", LeftTheRoom: true).Declare(_eastmere.View, _meeting, _eastmere.At).Required);

        MeetingSteps.Record(_eastmere.View, _meeting, Vote(Of(0, Governance.Vote.For), Of(1, Governance.Vote.For), Of(3, Governance.Vote.For))).Problems.ShouldHaveSingleItem()
            .Message.ShouldBe("Amina has no vote on it: declared an interest and left. Cora has no vote on it.");
        MeetingSteps.Record(_eastmere.View, _meeting, Vote(Of(0, Governance.Vote.For)) with { Item = _first.Id, Mover = _members[3].Who }).Problems.ShouldHaveSingleItem().Field.ShouldBe("mover");

        var voted = _eastmere.Add(MeetingSteps.Record(_eastmere.View, _meeting, Vote(Of(0, Governance.Vote.For), Of(2, Governance.Vote.Against))).Required);
        Fields(new DeclarationDraft(_members[2].Who, _second.Id, InterestKind.OtherRegistrable, "Trustee", LeftTheRoom: true).Declare(_eastmere.View, voted, _eastmere.At)).ShouldBe(["leftTheRoom"]);
    }

    [Theory]
    [InlineData(null, false, false, "Amina (has a pecuniary interest and no dispensation)")]
    [InlineData(false, false, false, "Amina (has a dispensation to speak, not to vote)")]
    [InlineData(true, false, true, null)]
    [InlineData(true, true, false, "Amina (declared an interest and left)")]
    public void With_a_pecuniary_interest_nobody_counts_or_votes_without_a_dispensation_to_vote(bool? mayVote, bool left, bool counts, string? whyOut)
    {
        _meeting = _eastmere.Add(_meeting with { Attendance = [Came(0), Came(1), Came(2)] });
        var given = mayVote is { } vote ? new DispensationDraft("The Monitoring Officer", Day("2020-05-31"), vote) : null;
        _meeting = _eastmere.Add(new DeclarationDraft(_members[1].Who, _second.Id, InterestKind.DisclosablePecuniary, "Owns the building", left, given).Declare(_eastmere.View, _meeting, _eastmere.At).Required);

        var check = QuorumCheck.Of(_eastmere.View, _meeting)[1];

        (check.IsQuorate, check.Out.SingleOrDefault()).ShouldBe((counts, whyOut));
        MeetingSteps.Record(_eastmere.View, _meeting, new(_eastmere.NewId(), _second.Id, null, null, [new(_members[1].Who, Governance.Vote.For)])).IsGood.ShouldBe(counts);
    }

    [Fact]
    public void A_dispensation_says_who_granted_it_until_when_and_for_what()
    {
        IEnumerable<string> Problems(InterestKind kind, DispensationDraft given) =>
            Fields(new DeclarationDraft(_members[1].Who, _second.Id, kind, "Owns the building", LeftTheRoom: false, given).Declare(_eastmere.View, _meeting, _eastmere.At));

        Problems(InterestKind.OtherRegistrable, new(" ", null, null)).ShouldBe(["hasDispensation", "grantedBy", "until", "mayVote"]);
        Problems(InterestKind.DisclosablePecuniary, new("Standards committee", Day("2018-12-18"), MayVote: true)).ShouldBe(["until"]);
        Problems(InterestKind.DisclosablePecuniary, new("Standards committee", Day("2022-12-20"), MayVote: true)).ShouldBe(["until"]);
        Problems(InterestKind.DisclosablePecuniary, new("Standards committee", Day("2022-12-19"), MayVote: true)).ShouldBeEmpty();
        MeetingWords.Of(new Declaration(Guid.Empty, Guid.Empty, Guid.Empty, InterestKind.DisclosablePecuniary, "Owns the building", LeftTheRoom: false, Dispensation: new("the standards committee", Day("2019-05-31"), MayVote: true)))
            .ShouldBe("disclosable pecuniary interest: Owns the building. Stayed in the room. Dispensation to speak and vote, granted by the standards committee until 31 May 2019.");
    }

    [Fact]
    public void A_pecuniary_interest_is_not_declared_over_a_vote_that_stands()
    {
        var voted = _eastmere.Add(MeetingSteps.Record(_eastmere.View, _meeting, new(_eastmere.NewId(), _second.Id, null, null, [new(_members[1].Who, Governance.Vote.For)])).Required);

        Fields(new DeclarationDraft(_members[1].Who, _second.Id, InterestKind.DisclosablePecuniary, "Owns the building", LeftTheRoom: false).Declare(_eastmere.View, voted, _eastmere.At)).ShouldBe(["kind"]);
    }

    [Theory]
    [InlineData(2, 1, null, "2 for, 1 against, 1 abstained: carried.")]
    [InlineData(1, 2, null, "1 for, 2 against, 1 abstained: lost.")]
    [InlineData(2, 2, null, "2 for, 2 against, 0 abstained: equal, so not carried.")]
    [InlineData(2, 2, Governance.Vote.For, "2 for, 2 against, 0 abstained: carried on the chair’s casting vote.")]
    [InlineData(2, 2, Governance.Vote.Against, "2 for, 2 against, 0 abstained: lost on the chair’s casting vote.")]
    public void A_vote_says_how_it_went(int votesFor, int against, Vote? casting, string sentence)
    {
        var sides = Enumerable.Repeat(Governance.Vote.For, votesFor).Concat(Enumerable.Repeat(Governance.Vote.Against, against)).Concat(Enumerable.Repeat(Governance.Vote.Abstained, 4 - votesFor - against));
        var vote = new RecordedVote(_eastmere.NewId(), _first.Id, null, null, [.. sides.Select((side, at) => new Ballot(_members[at].Who, side))], Casting: casting);

        MeetingSteps.Record(_eastmere.View, _meeting, vote).Required.Votes[0].Sentence.ShouldBe(sentence);
        Fields(MeetingSteps.Record(_eastmere.View, _meeting, vote with { Ballots = [.. vote.Ballots.Take(1)], Casting = Governance.Vote.For })).ShouldBe(["casting"]);
    }

    [Fact]
    public void What_was_declared_or_voted_wrongly_is_taken_back_stays_on_record_and_counts_for_nothing()
    {
        var came = new[] { Came(0), Came(1), Came(2) };
        Check(came);
        _meeting = _eastmere.Add(new DeclarationDraft(_members[1].Who, _second.Id, InterestKind.OtherRegistrable, "Trustee", LeftTheRoom: true).Declare(_eastmere.View, _meeting, _eastmere.At).Required);
        _meeting = _eastmere.Add(MeetingSteps.Record(_eastmere.View, _meeting, new(_eastmere.NewId(), _second.Id, null, null, [new(_members[0].Who, Governance.Vote.For)])).Required);
        QuorumCheck.Of(_eastmere.View, _meeting)[1].IsQuorate.ShouldBeFalse();

        var (declaration, vote) = (_meeting.Declarations[0].Id, _meeting.Votes[0].Id);
        Fields(new TakingBackDraft(declaration, " ").TakeBack(_eastmere.View, _meeting, Eastmere.Today, "Clerk")).ShouldBe(["reason"]);
        foreach (var what in new[] { declaration, vote })
            _meeting = _eastmere.Add(new TakingBackDraft(what, "The wrong item").TakeBack(_eastmere.View, _meeting, Eastmere.Today, "Clerk").Required);

        QuorumCheck.Of(_eastmere.View, _meeting)[1].IsQuorate.ShouldBeTrue();
        (_meeting.Declarations[0].Withdrawal!.Reason, _meeting.Votes[0].Withdrawal!.By).ShouldBe(("The wrong item", "Clerk"));
        Fields(new TakingBackDraft(vote, "Again").TakeBack(_eastmere.View, _meeting, Eastmere.Today, "Clerk")).ShouldBe(["reason"]);
        new DeclarationDraft(_members[1].Who, _second.Id, InterestKind.OtherRegistrable, "Trustee", LeftTheRoom: true).Declare(_eastmere.View, _meeting, _eastmere.At).IsGood.ShouldBeTrue();
    }

    [Fact]
    public void A_person_takes_part_as_themselves_and_in_the_posts_that_they_hold_on_the_day()
    {
        var holder = _eastmere.Person("Holder").Id;
        _eastmere.Add(_eastmere.Director with { Holders = [new(holder, Day("2018-01-01"), Day("2018-12-18")), new(_eastmere.Mayor.Id, Day("2018-12-19"))] });
        _eastmere.Add(new Membership { Id = _eastmere.NewId(), Board = _eastmere.Board.Id, Who = _eastmere.Director.Id });

        _eastmere.View.PlacesOf(holder, _meeting).ShouldBeEmpty();
        _eastmere.View.PlacesOf(_eastmere.Mayor.Id, _meeting).ShouldBe([_eastmere.Director.Id]);
        _eastmere.View.PlacesOf(_members[1].Who, _meeting).ShouldBe([_members[1].Who]);
    }

    [Fact]
    public void A_meeting_begins_pauses_and_ends_in_that_order()
    {
        Fields(MeetingSteps.End(_meeting, new(19, 0), null)).ShouldBe(["meeting"]);
        var begun = MeetingSteps.Start(_meeting, new(18, 5)).Required;
        var paused = MeetingSteps.Adjourn(begun, new(18, 30), "Fire alarm").Required;
        Fields(MeetingSteps.Adjourn(paused, new(18, 31), null)).ShouldBe(["from"]);
        Fields(MeetingSteps.Resume(paused, new(18, 20))).ShouldBe(["to"]);
        var ended = MeetingSteps.End(MeetingSteps.Resume(paused, new(18, 45)).Required, new(20, 0), "https://example.org/1").Required;
        (ended.State, ended.Adjournments[0].To).ShouldBe((MeetingState.Held, new TimeOnly(18, 45)));
        Fields(new DeclarationDraft(Guid.NewGuid(), Guid.NewGuid(), InterestKind.NonRegistrable, " ", LeftTheRoom: false).Declare(_eastmere.View, ended, _eastmere.At)).ShouldBe(["who", "item", "nature"]);
    }
}
