using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class DispatchTests
{
    private readonly Eastmere _eastmere = new();
    private readonly Meeting _meeting;

    public DispatchTests()
    {
        _eastmere.Seat("Chair", BoardRole.Chair);
        _eastmere.Board = _eastmere.Add(_eastmere.Board with { StandingItems = [] });
        _meeting = _eastmere.Meet("2018-12-19");
    }

    private IEnumerable<string> Missing => DispatchCheck.Of(_eastmere.View, _meeting, Eastmere.Today).Select(one => one.Sentence);

    [Fact]
    public void What_is_missing_is_named()
    {
        Missing.ShouldBe(["The agenda has no items."]);
        var item = _eastmere.Item(_meeting, "Progress");
        Missing.ShouldBe(["Item 1 does not say who brings it.", "Item 1 has no paper."]);

        _eastmere.Add(item with { Leads = [_eastmere.Director.Id] });
        var paper = _eastmere.Add(new PaperDraft { Title = "Report", Type = PaperType.Information, Item = item.Id, Sections = [new("summary", "Well.")] }.Add(_eastmere.View, _eastmere.At).Required);
        Missing.ShouldBe(["Item 1: “Report” says nothing under Details of the report.", "Item 1: “Report”, director clearance was never sought."]);

        _eastmere.Add(new ClearanceRequest(ClearanceKind.Director, _eastmere.Director.Id).Seek(_eastmere.View, paper, _eastmere.At, Day("2018-12-01")).Required);
        Missing.Last().ShouldBe("Item 1: “Report”, director clearance was sought on 1 December 2018 and not answered.");
    }

    [Fact]
    public void A_key_decision_without_notice_holds_the_agenda()
    {
        var topic = _eastmere.Add(new TopicDraft { Title = "Contract", Meeting = _meeting.Id, Purpose = ItemPurpose.Decision, Key = new(null) }.Add(_eastmere.View, _eastmere.Board, _eastmere.At).Required);
        _eastmere.Item(_meeting, "Contract", one => one with { Topic = topic.Id });

        DispatchCheck.Of(_eastmere.View, _meeting, Eastmere.Today)[^1].Blocks.ShouldBeTrue();
        Fields(new DispatchDraft(MissingReason: "It follows.").Send(_eastmere.View, _meeting, Eastmere.Today, "Clerk")).ShouldBe(["dispatch"]);
    }

    [Fact]
    public void An_agenda_goes_out_in_time_with_its_numbers_fixed()
    {
        _eastmere.Item(_meeting, "Apologies", one => one with { Standing = StandingKind.Apologies });
        _eastmere.Item(_meeting, "Flood", one => one with { UrgentReason = "It rained." });

        var sent = new DispatchDraft().Send(_eastmere.View, _meeting, Day("2018-12-11"), "Clerk").Required;

        (sent.Meeting.State, sent.Meeting.Dispatch!.IsLate, sent.Meeting.Dispatch.LatestOn).ShouldBe((MeetingState.Dispatched, false, Day("2018-12-11")));
        sent.Items.Select(one => one.Number).ShouldBe(["1", "2"]);
        Fields(new DispatchDraft().Send(_eastmere.View, sent.Meeting, Day("2018-12-11"), "Clerk")).ShouldBe(["dispatch"]);
    }

    [Fact]
    public void A_late_agenda_says_why_and_shows_what_it_lacked()
    {
        _eastmere.Item(_meeting, "Progress");

        Fields(new DispatchDraft().Send(_eastmere.View, _meeting, Day("2018-12-12"), "Clerk")).ShouldBe(["lateReason", "missingReason"]);
        var sent = new DispatchDraft("The printer broke.", "The paper follows.").Send(_eastmere.View, _meeting, Day("2018-12-12"), "Clerk").Required.Meeting.Dispatch!;

        (sent.IsLate, sent.LateReason, sent.MissingReason, sent.Missing!.Count).ShouldBe((true, "The printer broke.", "The paper follows.", 2));
    }

    [Fact]
    public void A_supplement_goes_on_with_the_numbers()
    {
        _eastmere.Item(_meeting, "Apologies", one => one with { Standing = StandingKind.Apologies });
        Fields(DispatchDraft.AddSupplement(_meeting, "Late figures", Eastmere.Today, "Clerk")).ShouldBe(["reason"]);
        var sent = new DispatchDraft().Send(_eastmere.View, _meeting, Day("2018-12-10"), "Clerk").Required;
        _eastmere.Add(sent.Items);

        var meeting = _eastmere.Add(DispatchDraft.AddSupplement(sent.Meeting, "Late figures", Day("2018-12-13"), "Clerk").Required);
        _eastmere.Add(new AgendaItemDraft { Title = "Late figures", Supplement = 1 }.Add(_eastmere.View, meeting, _eastmere.At.AddSeconds(1)).Required);

        DispatchDraft.Numbered(_eastmere.View, meeting).ShouldHaveSingleItem().Number.ShouldBe("2");
    }
}
