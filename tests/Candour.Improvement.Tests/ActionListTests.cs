using FsCheck;
using FsCheck.Fluent;

namespace Candour.Improvement.Tests;

public sealed class ActionListTests
{
    private readonly Eastmere _eastmere = new();

    public ActionListTests()
    {
        var first = _eastmere.Recommend("1");
        _eastmere.Report(_eastmere.Act("1", one => one with { Recommendations = [first.Id] }, "2018-11-30"), "2018-11-01", "offTrack");
        _eastmere.Report(_eastmere.Act("2", one => one with { Leads = [new(_eastmere.HeadOfHr.Id)], Text = "Recruit forty social workers." }, "2018-12-31"), "2018-11-20", "onTrack");
        _eastmere.Act("3", one => one with { Theme = _eastmere.Plan.Themes[1].Id, Leads = [], MonitoredBy = [] }, "2019-02-28");
        _eastmere.Act("4", one => one with { Due = null, Milestones = [], Theme = null });
        _eastmere.Act("10", one => one with { Closure = new(Day("2018-10-01"), "Improvement manager", "Audited."), Leads = [new(_eastmere.Director.Id), new(_eastmere.HeadOfHr.Id)] });
    }

    private IReadOnlyList<ActionRow> Rows => _eastmere.View.Rows(Eastmere.Today);

    public static TheoryData<ActionFilter, string> Filters => new()
    {
        { new(), "1 2 3 4" },
        { new() { State = StateFilter.Closed }, "10" },
        { new() { State = StateFilter.All }, "1 2 3 4 10" },
        { new() { Plan = "csip" }, "1 2 3 4" },
        { new() { Plan = "OTHER" }, "" },
        { new() { Theme = "Workforce" }, "3" },
        { new() { Theme = ActionFilter.Without }, "4" },
        { new() { Recommendation = "ofsted17-1" }, "1" },
        { new() { Recommendation = ActionFilter.Without }, "2 3 4" },
        { new() { Lead = ActionFilter.Without }, "3" },
        { new() { Directorate = "Resources" }, "2" },
        { new() { Directorate = "resources", State = StateFilter.All }, "2 10" },
        { new() { Board = "Improvement board" }, "1 2 4" },
        { new() { Board = ActionFilter.Without }, "3" },
        { new() { DueIn = Day("2018-12-01") }, "2" },
        { new() { Claim = "offTrack" }, "1" },
        { new() { Claim = "notStarted" }, "3 4" },
        { new() { Due = DueWindow.Overdue }, "1" },
        { new() { Due = DueWindow.Next30Days }, "2" },
        { new() { Due = DueWindow.ThisQuarter }, "1 2" },
        { new() { Due = DueWindow.NoDate }, "4" },
        { new() { Words = "  SOCIAL  recruit " }, "2" },
        { new() { Words = "head of hr" }, "2" },
        { new() { Words = "recruit dentists" }, "" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_list_shows_what_was_asked_for(ActionFilter filter, string numbers) =>
        string.Join(' ', filter.Apply(Rows, Eastmere.Today).Select(row => row.Number)).ShouldBe(numbers);

    [Fact]
    public void A_lead_is_asked_for_by_the_post() =>
        new ActionFilter { Lead = _eastmere.HeadOfHr.Id.ToString() }.Apply(Rows, Eastmere.Today).Select(row => row.Number).ShouldBe(["2"]);

    [Fact]
    public void A_milestone_that_is_done_is_due_no_more()
    {
        var action = _eastmere.View.ActionBy("CSIP-1")!;
        _eastmere.Add(action.With(action.Milestones[0] with { DoneOn = Day("2018-11-29") }));

        new ActionFilter { Due = DueWindow.Overdue }.Apply(Rows, Eastmere.Today).ShouldBeEmpty();
    }

    public static TheoryData<ActionSort, bool, string> Orders => new()
    {
        { ActionSort.Number, false, "1 2 3 4 10" },
        { ActionSort.Number, true, "10 4 3 2 1" },
        { ActionSort.Due, false, "1 2 3 10 4" },
        { ActionSort.Due, true, "10 3 2 1 4" }, // no date stays last
        { ActionSort.Claim, false, "3 4 10 1 2" },
        { ActionSort.Claim, true, "2 1 3 4 10" },
        { ActionSort.Updated, true, "2 1 3 4 10" },
        { ActionSort.Lead, false, "1 4 10 2 3" },
        { ActionSort.Theme, false, "1 2 10 3 4" },
        { ActionSort.Text, false, "1 10 3 4 2" },
        { ActionSort.TimesMoved, false, "1 2 3 4 10" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_list_stands_in_the_order_asked_for_and_the_unknown_last(ActionSort by, bool descending, string numbers) =>
        string.Join(' ', new ActionOrder(by, descending).Sort(Rows).Select(row => row.Number)).ShouldBe(numbers);

    [Fact]
    public void An_action_with_two_leads_stands_in_both_groups_and_one_without_stands_last()
    {
        var groups = ActionGroups.By(ActionGrouping.Lead, Rows, _eastmere.Programme);

        groups.Select(one => (one.Title, one.Count)).ShouldBe([("Director of Children’s Services", 3), ("Head of HR", 2), ("No lead", 1)]);
        groups[0].Claims.Select(one => (one.Claim.Code, one.Count)).ShouldBe([("notStarted", 2), ("offTrack", 1), ("atRisk", 0), ("onTrack", 0), ("complete", 0)]);
        groups[0].Overdue.ShouldBe(1);
    }

    [Theory]
    [InlineData(ActionGrouping.Lead)]
    [InlineData(ActionGrouping.Directorate)]
    [InlineData(ActionGrouping.Board)]
    [InlineData(ActionGrouping.Recommendation)]
    [InlineData(ActionGrouping.Theme)]
    public void The_key_of_a_group_is_the_filter_that_lists_it(ActionGrouping grouping)
    {
        foreach (var group in ActionGroups.By(grouping, Rows, _eastmere.Programme))
        {
            ActionFilter all = new() { State = StateFilter.All };
            var filter = grouping switch
            {
                ActionGrouping.Lead => all with { Lead = group.Key },
                ActionGrouping.Directorate => all with { Directorate = group.Key },
                ActionGrouping.Board => all with { Board = group.Key },
                ActionGrouping.Recommendation => all with { Recommendation = group.Key },
                _ => all with { Theme = group.Key },
            };
            filter.Apply(Rows, Eastmere.Today).ShouldBe(group.Rows);
        }
    }

    [Fact]
    public void Months_stand_in_the_order_of_the_calendar() =>
        ActionGroups.By(ActionGrouping.DueMonth, Rows, _eastmere.Programme).Select(one => one.Title)
            .ShouldBe(["November 2018", "December 2018", "February 2019", "March 2019", "No certain date"]);

    [Fact]
    public void A_claim_that_the_programme_does_not_know_is_counted_as_it_was_written()
    {
        _eastmere.Report(_eastmere.View.ActionBy("CSIP-2")!, "2018-12-01", "Purple");

        var counts = ActionGroups.Count(Rows.Select(row => row.Claim), _eastmere.Programme);

        counts[^1].ShouldBe(new(ClaimDefinition.Unknown("Purple"), 1));
        counts.Sum(one => one.Count).ShouldBe(Rows.Count);
    }

    [Fact]
    public void Every_action_is_either_open_or_closed_and_every_one_carries_exactly_one_claim()
    {
        var states = Gen.Elements("open", "closed", "handedOn");
        var claims = Gen.Elements("notStarted", "offTrack", "atRisk", "onTrack", "complete", "Purple");
        var plans = (from state in states from claim in claims select (state, claim)).ListOf().ToArbitrary();

        Prop.ForAll(plans, chosen =>
        {
            var eastmere = new Eastmere();
            var heir = eastmere.Act("0");
            foreach (var (number, (state, claim)) in chosen.Index())
                eastmere.Report(eastmere.Act($"{number + 1}", one => state == "open" ? one : one with { Closure = new(Day("2018-01-01"), "b", "h", state == "closed" ? null : heir.Id) }), "2018-01-01", claim);
            var rows = eastmere.View.Rows(Eastmere.Today);
            IEnumerable<ActionRow> Listed(ActionFilter filter) => filter.Apply(rows, Eastmere.Today);

            return Listed(new()).Concat(Listed(new() { State = StateFilter.Closed })).OrderBy(row => row.Rank).SequenceEqual(rows)
                && rows.Select(row => row.Claim.Code).Distinct().SelectMany(code => Listed(new() { State = StateFilter.All, Claim = code })).OrderBy(row => row.Rank).SequenceEqual(rows);
        }).QuickCheckThrowOnFailure();
    }
}
