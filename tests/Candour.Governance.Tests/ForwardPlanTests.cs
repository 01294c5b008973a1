using Candour.Improvement;
using Candour.Time;
using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class ForwardPlanTests
{
    private readonly Eastmere _eastmere = new();

    private Topic Topic(string title, Func<TopicDraft, TopicDraft>? with = null) =>
        _eastmere.Add((with ?? (one => one))(new() { Title = title }).Add(_eastmere.View, _eastmere.Board, _eastmere.At).Required with { Id = _eastmere.NewId() });

    // The meeting of 19 December 2018: 28 clear days before is 20 November, 5 clear working days before is 11 December.
    [Theory]
    [InlineData("2018-11-20", null, null, null, NoticeRoad.Full, true)]
    [InlineData("2018-11-21", null, null, null, NoticeRoad.GeneralException, false)]
    [InlineData("2018-11-21", "2018-12-11", null, "New law", NoticeRoad.GeneralException, true)]
    [InlineData("2018-11-21", "2018-12-11", null, " ", NoticeRoad.GeneralException, false)]
    [InlineData("2018-11-21", "2018-12-12", null, "New law", NoticeRoad.SpecialUrgency, false)]
    [InlineData("2018-11-21", "2018-12-12", "2018-12-13", "New law", NoticeRoad.SpecialUrgency, true)]
    [InlineData(null, null, null, null, NoticeRoad.GeneralException, false)]
    public void A_key_decision_has_28_clear_days_notice_or_an_exception(string? notice, string? told, string? agreed, string? reason, NoticeRoad road, bool met)
    {
        var key = new KeyDecision(Maybe(notice), Maybe(told), Maybe(agreed), reason);

        var check = new Notices(WorkingCalendar.England, DayUnit.Calendar).Of(key, Day("2018-12-19"), Day("2018-12-03"));

        (check.Road, check.IsMet).ShouldBe((road, met));
    }

    [Fact]
    public void While_there_is_time_the_full_notice_is_asked_for_by_its_last_day()
    {
        var (calendar, working) = (new Notices(WorkingCalendar.England, DayUnit.Calendar), new Notices(WorkingCalendar.England, DayUnit.Working));
        calendar.Of(new KeyDecision(null), Day("2018-12-19"), Day("2018-11-20")).Missing.ShouldBe("Publish the notice by 20 November 2018, 28 clear calendar days before.");
        working.Of(new KeyDecision(null), Day("2018-12-19"), Day("2018-11-08")).Missing.ShouldBe("Publish the notice by 8 November 2018, 28 clear working days before.");
        working.Of(new KeyDecision(null), Day("2018-12-19"), Day("2018-11-09")).Road.ShouldBe(NoticeRoad.GeneralException);
    }

    [Fact]
    public void The_council_says_which_days_are_counted()
    {
        _eastmere.View.Notices.FullInWords.ShouldBe("28 clear calendar days");
        var council = _eastmere.View.Snapshot.All<Council>()[0];
        _eastmere.Add((CouncilDraft.Of(council) with { NoticeDays = DayUnit.Working }).Edit(council).Required);
        _eastmere.View.Notices.FullInWords.ShouldBe("28 clear working days");
        _eastmere.View.Notices.Of(new PrivateNotice(null, null, 3, "Bids"), Day("2018-12-19"), Day("2018-11-08")).Missing
            .ShouldBe("Publish the notice of the private meeting by 8 November 2018, 28 clear working days before.");
    }

    [Theory]
    [InlineData("2018-11-20", "2018-12-11", null, NoticeRoad.Full, true)]
    [InlineData("2018-11-20", null, null, NoticeRoad.Full, false)]
    [InlineData("2018-11-21", "2018-12-11", null, NoticeRoad.SpecialUrgency, false)]
    [InlineData("2018-11-21", null, "2018-12-17", NoticeRoad.SpecialUrgency, true)]
    public void A_private_item_has_two_notices_or_leave_to_do_without(string first, string? second, string? agreed, NoticeRoad road, bool met)
    {
        var check = new Notices(WorkingCalendar.England, DayUnit.Calendar).Of(new PrivateNotice(Day(first), Maybe(second), 3, "Bids", Maybe(agreed)), Day("2018-12-19"), Day("2018-12-03"));

        (check.Road, check.IsMet).ShouldBe((road, met));
    }

    [Fact]
    public void A_topic_is_checked_field_by_field() =>
        Fields(new TopicDraft
        {
            Meeting = Guid.NewGuid(), When = "June 2019", LeadMember = Guid.NewGuid(), LeadOfficer = Guid.NewGuid(),
            Key = new(null), Private = new(null, null, 9, " "),
        }.Add(_eastmere.View, _eastmere.Board, _eastmere.At)).ShouldBe(["title", "meeting", "when", "leadMember", "leadOfficer", "key", "paragraph", "reason"]);

    [Fact]
    public void A_topic_sent_to_another_board_is_linked_at_both_ends()
    {
        var other = _eastmere.Add(new BoardDraft { Code = "OSC", Title = "Scrutiny" }.Add(_eastmere.View, _eastmere.At).Required);
        var topic = Topic("Agency staff", one => one with { When = "March 2019", LeadOfficer = _eastmere.Director.Id });
        Fields(new SendingDraft(_eastmere.Board.Id, " ").Send(_eastmere.View, topic, _eastmere.At, Eastmere.Today)).ShouldBe(["to", "reason"]);

        var sent = new SendingDraft(other.Id, "It is about cost.").Send(_eastmere.View, topic, _eastmere.At, Eastmere.Today).Required;
        _eastmere.Add(sent.Here);
        _eastmere.Add(sent.There);

        (sent.Here.SentTo, sent.There.SentFrom, sent.There.Board, sent.There.LeadOfficer).ShouldBe((sent.There.Id, topic.Id, other.Id, _eastmere.Director.Id));
        ForwardPlanTable.Of(_eastmere.View, _eastmere.Board, Eastmere.Today).Parts.SelectMany(one => one.Rows).ShouldBeEmpty();
        Fields(new DroppingDraft("No").Drop(sent.Here, Eastmere.Today, "Clerk")).ShouldBe(["reason"]);
    }

    [Fact]
    public void The_plan_is_printed_by_meeting_then_by_when()
    {
        var (past, next) = (_eastmere.Meet("2018-10-24"), _eastmere.Meet("2018-12-19"));
        Topic("Missed", one => one with { Meeting = past.Id });
        Topic("Some time");
        Topic("Waste strategy", one => one with { When = "June 2019" });
        Topic("Progress", one => one with { Meeting = next.Id, LeadMember = _eastmere.Mayor.Id });

        var table = ForwardPlanTable.Of(_eastmere.View, _eastmere.Board, Eastmere.Today);

        table.Parts.Select(one => $"{one.When}: {string.Join(", ", one.Rows.Select(row => row.Topic.Title))}")
            .ShouldBe(["19 December 2018: Progress", "June 2019: Waste strategy", "To be settled: Some time", "Not taken when it was planned: Missed"]);
        table.Parts[0].Rows[0].LeadMember.ShouldBe("The Mayor");
    }

    [Fact]
    public void A_topic_that_was_taken_is_no_longer_ahead_and_one_that_was_put_off_is_again()
    {
        var meeting = _eastmere.Meet("2018-10-24");
        var topic = Topic("Agency staff", one => one with { Meeting = meeting.Id });
        var item = _eastmere.Item(meeting, "Agency staff", one => one with { Topic = topic.Id });
        _eastmere.View.StateOf(topic).ShouldBe(TopicState.OnAgenda);

        _eastmere.Add(meeting with { EndedAt = new(20, 0) });
        _eastmere.View.StateOf(topic).ShouldBe(TopicState.Taken);
        _eastmere.View.TopicsAhead(_eastmere.Board.Id).ShouldBeEmpty();

        _eastmere.Add(item with { Deferred = "No time." });
        _eastmere.View.StateOf(topic).ShouldBe(TopicState.Planned);
        ForwardPlanTable.Of(_eastmere.View, _eastmere.Board, Eastmere.Today).Parts.ShouldHaveSingleItem().When.ShouldBe("Not taken when it was planned");
    }

    [Fact]
    public void Standing_items_minutes_actions_and_topics_come_to_the_next_agenda_by_themselves()
    {
        var last = _eastmere.Meet("2018-10-24", one => one with { EndedAt = new(20, 0) });
        var next = _eastmere.Meet("2018-12-19");
        _eastmere.Add(new BoardActionDraft { Text = "Report on agency staff" }.Add(_eastmere.View, last, _eastmere.At).Required);
        var topic = Topic("Progress", one => one with { Meeting = next.Id, LeadOfficer = _eastmere.Director.Id });

        NextAgenda.Missing(_eastmere.View, next, Eastmere.Today).Select(one => $"{one.Draft.Title}: {one.Why}").ShouldBe(
        [
            "Apologies for absence: ", "Declarations of interest: ", "Minutes: To approve: 24 October 2018.",
            "Matters arising and actions: 1 open action.", "Forward plan: 1 topic.", "Progress: In the forward plan for this meeting.",
            "Any other business considered to be urgent: ",
        ]);

        foreach (var one in NextAgenda.Missing(_eastmere.View, next, Eastmere.Today)) _eastmere.Add(one.Draft.Add(_eastmere.View, next, _eastmere.At.AddMilliseconds(1)).Required with { Id = _eastmere.NewId() });
        NextAgenda.Missing(_eastmere.View, next, Eastmere.Today).ShouldBeEmpty();
        _eastmere.View.ItemOf(topic)!.Leads.ShouldBe([_eastmere.Director.Id]);
    }

    [Fact]
    public void An_item_is_linked_to_the_topic_of_its_title_or_to_one_that_an_officer_chooses()
    {
        var (next, later) = (_eastmere.Meet("2018-12-19"), _eastmere.Meet("2019-01-30"));
        var (progress, staff, other) = (Topic("Progress", one => one with { Meeting = next.Id }), Topic("Staff", one => one with { When = "Spring" }), Topic("Homes", one => one with { Meeting = later.Id }));
        AgendaItem Add(AgendaItemDraft draft) => _eastmere.Add(draft.Add(_eastmere.View, next, _eastmere.At).Required with { Id = _eastmere.NewId() });

        var item = Add(new() { Title = "progress " });
        item.Topic.ShouldBe(progress.Id);
        Add(new() { Title = "Homes" }).Topic.ShouldBeNull(); // meant for another meeting
        TopicLink.Open(_eastmere.View, next, self: null).ShouldBe([staff, other]);
        TopicLink.Open(_eastmere.View, next, item).ShouldBe([progress, staff, other]);
        Fields(new AgendaItemDraft { Title = "Again", Topic = progress.Id }.Add(_eastmere.View, next, _eastmere.At)).ShouldBe(["topic"]);

        item = _eastmere.Add((AgendaItemDraft.Of(item) with { Topic = staff.Id }).Edit(_eastmere.View, item).Required);
        var moved = _eastmere.Add(TopicLink.Moved(_eastmere.View, item)!);
        (moved.Meeting, moved.When).ShouldBe((next.Id, null));
        TopicLink.Moved(_eastmere.View, item).ShouldBeNull();
        (_eastmere.View.StateOf(moved), _eastmere.View.StateOf(progress)).ShouldBe((TopicState.OnAgenda, TopicState.Planned));
        DispatchCheck.Of(_eastmere.View, next, Eastmere.Today).ShouldContain(one => one.Sentence == "“Progress” is not on the agenda.");

        _eastmere.Add((AgendaItemDraft.Of(item) with { Topic = null }).Edit(_eastmere.View, item).Required);
        _eastmere.View.StateOf(moved).ShouldBe(TopicState.Planned);
    }

    private static DateOnly? Maybe(string? day) => day is null ? null : Day(day);
}
