using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class AgendaTests
{
    private readonly Eastmere _eastmere = new();
    private readonly Meeting _meeting;

    public AgendaTests() => _meeting = _eastmere.Meet("2018-12-19");

    private IEnumerable<string> Lines => _eastmere.View.AgendaOf(_meeting.Id).Select(one => $"{one.Number} {one.Item.Title}");

    [Fact]
    public void Items_and_their_parts_are_numbered_in_order()
    {
        _eastmere.Item(_meeting, "Apologies");
        var plan = _eastmere.Item(_meeting, "Plan");
        _eastmere.Item(_meeting, "Urgent business");
        _eastmere.Item(_meeting, "Progress", one => one with { Parent = plan.Id });
        _eastmere.Item(_meeting, "Risks", one => one with { Parent = plan.Id });

        Lines.ShouldBe(["1 Apologies", "2 Plan", "2.1 Progress", "2.2 Risks", "3 Urgent business"]);
    }

    [Fact]
    public void What_comes_after_dispatch_goes_on_with_the_numbers_and_leaves_the_others_alone()
    {
        var first = _eastmere.Item(_meeting, "Apologies", one => one with { Number = "1", Order = 9 });
        _eastmere.Item(_meeting, "Plan", one => one with { Number = "2", Order = 8 });
        _eastmere.Item(_meeting, "Progress", one => one with { Number = "2.1", Parent = _eastmere.View.Items(_meeting.Id)[1].Id });
        _eastmere.Item(_meeting, "Late risks", one => one with { Order = 0, Supplement = 1, Parent = _eastmere.View.Items(_meeting.Id)[1].Id });
        _eastmere.Item(_meeting, "Late paper", one => one with { Order = 0, Supplement = 1 });

        Lines.ShouldBe(["1 Apologies", "2 Plan", "2.1 Progress", "2.2 Late risks", "3 Late paper"]);
        Fields(AgendaOrder.Arrange(_eastmere.View.Items(_meeting.Id), [first.Id])).ShouldBe(["order"]);
    }

    [Fact]
    public void Items_are_put_in_order_before_dispatch()
    {
        var items = Enumerable.Range(1, 3).Select(number => _eastmere.Item(_meeting, $"Item {number}")).ToList();

        var placed = AgendaOrder.Arrange(items, [items[2].Id, items[0].Id, items[1].Id]).Required;
        _eastmere.Add(placed);

        Lines.ShouldBe(["1 Item 3", "2 Item 1", "3 Item 2"]);
        AgendaOrder.Arrange(_eastmere.View.Items(_meeting.Id), [items[2].Id, items[0].Id, items[1].Id]).Required.ShouldBeEmpty();
    }

    [Fact]
    public void The_meeting_varies_the_order_and_the_published_one_stays()
    {
        // As the board of June 2017 did: item 7 after item 4.
        var items = Enumerable.Range(1, 9).Select(number => _eastmere.Item(_meeting, $"Item {number}", one => one with { Number = $"{number}" })).ToList();

        _eastmere.Add(AgendaOrder.Vary(items, [.. new[] { 1, 2, 3, 4, 7, 5, 6, 8, 9 }.Select(number => items[number - 1].Id)]));

        var agenda = _eastmere.View.AgendaOf(_meeting.Id);
        agenda.Select(one => one.Number).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
        Agenda.InOrderTaken(agenda).Select(one => one.Number).ShouldBe(["1", "2", "3", "4", "7", "5", "6", "8", "9"]);
    }

    [Fact]
    public void An_item_that_is_taken_elsewhere_brings_its_parts_and_the_published_order_comes_back()
    {
        var items = Enumerable.Range(1, 3).Select(number => _eastmere.Item(_meeting, $"Item {number}", one => one with { Number = $"{number}" })).ToList();
        _eastmere.Item(_meeting, "A part", one => one with { Parent = items[2].Id, Number = "3.1" });

        items = [.. _eastmere.Add(AgendaOrder.Vary(items, [items[2].Id, items[0].Id, items[1].Id]))];
        Agenda.InOrderTaken(_eastmere.View.AgendaOf(_meeting.Id)).Select(one => one.Number).ShouldBe(["3", "3.1", "1", "2"]);

        List<AgendaItem> published = [.. _eastmere.View.AgendaOf(_meeting.Id).Where(one => one.Depth == 0).Select(one => one.Item)];
        _eastmere.Add(AgendaOrder.Vary(published, [.. published.Select(one => one.Id)])).Count().ShouldBe(3);
        _eastmere.View.AgendaOf(_meeting.Id).ShouldAllBe(one => one.Item.Taken == null);
    }

    [Theory]
    [InlineData("7=5", "1 2 3 4 7 5 6 8 9")]
    [InlineData("2=7", "1 3 4 5 6 7 2 8 9")]
    [InlineData("9=3 8=4", "1 2 9 8 3 4 5 6 7")]
    [InlineData("1=9 9=1", "9 2 3 4 5 6 7 8 1")]
    [InlineData("1=40", "2 3 4 5 6 7 8 9 1")]
    [InlineData("3=3", "1 2 3 4 5 6 7 8 9")]
    public void An_item_gets_the_place_that_is_typed_and_the_rest_close_up(string asked, string order)
    {
        var ids = Enumerable.Range(1, 9).ToDictionary(number => number, _ => Guid.NewGuid());
        var places = asked.Split(' ').Select(one => one.Split('=').Select(int.Parse).ToArray()).ToDictionary(one => ids[one[0]], one => one[1]);

        string.Join(' ', AgendaOrder.Shift([.. ids.Values], places).Select(id => ids.First(one => one.Value == id).Key)).ShouldBe(order);
    }

    [Fact]
    public void What_comes_up_in_the_meeting_needs_the_chairs_reason_and_goes_on_with_the_numbers_at_once()
    {
        _eastmere.Item(_meeting, "Plan", one => one with { Number = "1" });
        var begun = _eastmere.Add(_meeting with { Dispatch = new(Day("2018-12-03"), "Clerk", Day("2018-12-11")), StartedAt = new(18, 0) });

        Fields(new AgendaItemDraft { Title = "Flood" }.Add(_eastmere.View, begun, _eastmere.At)).ShouldBe(["urgentReason"]);
        var urgent = new AgendaItemDraft { Title = "Flood", UrgentReason = "The home was closed this morning." };
        _eastmere.Add(urgent.Add(_eastmere.View, begun, _eastmere.At).Required).Number.ShouldBe("2");

        var ended = _eastmere.Add(begun with { EndedAt = new(19, 0) });
        Fields(new AgendaItemDraft { Title = "Later", Supplement = null }.Add(_eastmere.View, ended, _eastmere.At)).ShouldBe(["title", "urgentReason"]);
        urgent.Add(_eastmere.View, ended, _eastmere.At).Required.Number.ShouldBe("3");
    }

    [Fact]
    public void An_item_is_checked_field_by_field()
    {
        Fields(new AgendaItemDraft { Parent = Guid.NewGuid(), Leads = [Guid.NewGuid()], Paragraph = 8, Supplement = 1 }.Add(_eastmere.View, _meeting, _eastmere.At))
            .ShouldBe(["title", "parent", "leads", "paragraph", "publicInterest", "supplement"]);

        var item = _eastmere.Add(new AgendaItemDraft { Title = "Contracts", Paragraph = 3, PublicInterest = "Bids are open.", Leads = [_eastmere.Director.Id] }
            .Add(_eastmere.View, _meeting, _eastmere.At).Required);
        item.Restriction!.Words.ShouldBe("Information relating to the financial or business affairs of any particular person, including the authority (paragraph 3)");
        Fields((AgendaItemDraft.Of(item) with { Parent = item.Id }).Edit(_eastmere.View, item)).ShouldBe(["parent"]);
    }

    [Fact]
    public void After_dispatch_an_item_needs_a_supplement_or_the_chairs_reason()
    {
        var sent = _eastmere.Add(_meeting with { Dispatch = new(Day("2018-12-10"), "Clerk", Day("2018-12-11")), Supplements = [new(1, Day("2018-12-12"), "Clerk", "Late figures")] });
        var draft = new AgendaItemDraft { Title = "Flood" };

        Fields(draft.Add(_eastmere.View, sent, _eastmere.At)).ShouldBe(["supplement"]);
        (draft with { UrgentReason = "The school flooded yesterday." }).Add(_eastmere.View, sent, _eastmere.At).IsGood.ShouldBeTrue();
        (draft with { Supplement = 1 }).Add(_eastmere.View, sent, _eastmere.At).IsGood.ShouldBeTrue();
    }

    [Fact]
    public void A_withdrawn_item_keeps_its_line_and_says_why()
    {
        var item = _eastmere.Item(_meeting, "Budget", one => one with { Number = "1" });

        var withdrawn = _eastmere.Add(new WithdrawalDraft("The figures are not ready.").Withdraw(item, Day("2018-12-12"), "Clerk").Required);

        Lines.ShouldBe(["1 Budget"]);
        withdrawn.Withdrawal!.Reason.ShouldBe("The figures are not ready.");
        Fields(new WithdrawalDraft("Again").Withdraw(withdrawn, Day("2018-12-12"), "Clerk")).ShouldBe(["reason"]);
    }
}
