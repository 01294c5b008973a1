using Candour.Practice.Duck;

namespace Candour.Practice.Tests.Watch;

/// <summary>Each rule, looked at on Monday 3 December 2018 with all that falls due within 1,000 days.</summary>
public sealed class WatchListTests
{
    private const string AsAt = "2018-12-03";

    public WatchListTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    [Theory]
    [InlineData("assessment-45wd", 4, "started_on 2018-08-01", "2018-10-04")] // over the bank holiday of August
    [InlineData("assessment-45wd", 4, "started_on 2018-08-01, authorised_on 2018-12-03", null)]
    [InlineData("assessment-45wd", 4, "started_on 2018-08-01, authorised_on 2018-12-04", "2018-10-04")] // not known yet
    [InlineData("assessment-45wd", 4, "", null)]
    [InlineData("icpc-15wd", 5, "strategy_on 2018-08-01", "2018-08-22")]
    [InlineData("icpc-15wd", 5, "strategy_on 2018-08-01, unnecessary no", "2018-08-22")]
    [InlineData("icpc-15wd", 5, "strategy_on 2018-08-01, unnecessary yes", null)]
    [InlineData("icpc-15wd", 5, "strategy_on 2018-08-01, conference_on 2018-09-01", null)]
    [InlineData("cin-seen", 6, "status child-in-need, started_on 2018-01-01, seen_on 2018-08-01", "2018-08-30")]
    [InlineData("cin-seen", 6, "status child-in-need, started_on 2018-08-01", "2018-08-30")]
    [InlineData("cin-seen", 6, "status child-protection, started_on 2018-08-01", null)]
    [InlineData("cpp-visit", 7, "started_on 2018-01-01, visited_on 2018-11-19", "2018-12-03")]
    [InlineData("cpp-review", 7, "started_on 2018-11-30", "2019-02-28")] // to the month's end
    [InlineData("cpp-review", 7, "started_on 2018-01-01, reviewed_on 2018-08-31", "2019-02-28")]
    [InlineData("cpp-review", 7, "started_on 2018-01-01, reviewed_on 2018-08-31, ended_on 2018-12-03", null)]
    [InlineData("cla-review", 8, "started_on 2018-08-01", "2018-08-30")]
    [InlineData("cla-review", 8, "started_on 2018-06-02, reviewed_on 2018-09-02", "2018-12-02")]
    [InlineData("cla-review", 8, "started_on 2018-06-01, reviewed_on 2018-09-02", "2019-03-02")]
    [InlineData("cla-visit", 8, "started_on 2018-01-01, placed_on 2018-11-26", "2018-12-03")]
    [InlineData("cla-visit", 8, "started_on 2018-01-01, placed_on 2018-11-26, visited_on 2018-11-25", "2018-12-03")]
    [InlineData("cla-visit", 8, "started_on 2018-01-01, placed_on 2018-10-01, visited_on 2018-11-01", "2018-12-13")]
    [InlineData("cla-visit", 8, "started_on 2017-01-01, placed_on 2017-01-01, visited_on 2018-11-01, permanence_plan long-term-fostering", "2019-02-01")]
    [InlineData("cla-assessment-annual", 8, "started_on 2018-01-01", "2019-01-01")]
    [InlineData("cla-health", 8, "started_on 2018-08-01, age 7", "2018-08-30")]
    [InlineData("cla-health", 8, "started_on 2018-08-01, age 7, health_assessed_on 2018-07-31", "2018-08-30")]
    [InlineData("cla-health", 8, "started_on 2018-08-01, age 4, health_assessed_on 2018-08-31", "2019-02-28")]
    [InlineData("cla-health", 8, "started_on 2018-08-01, age 5, health_assessed_on 2018-08-31", "2019-08-31")]
    [InlineData("cla-dental", 8, "started_on 2016-01-01, dental_checked_on 2018-03-04", "2019-03-04")]
    [InlineData("cla-dental", 8, "started_on 2016-01-01", "2017-01-01")]
    [InlineData("iro-not-told", 8, "started_on 2018-01-01, placed_on 2018-11-01, iro_visited_on 2018-10-31", "2018-11-01")]
    [InlineData("iro-not-told", 8, "started_on 2018-01-01, placed_on 2018-11-01, iro_visited_on 2018-11-01", null)]
    [InlineData("iro-not-told", 8, "started_on 2018-01-01, placed_on 2018-11-01", "2018-11-01")]
    [InlineData("iro-not-told", 8, "started_on 2018-11-01, placed_on 2018-11-01", null)] // the first placement
    public void A_rule_names_the_day_by_which(string rule, int list, string row, string? due)
    {
        using var data = Rows.Of(list, $"child A, {row}");

        var items = WatchList.Of(data, Day(AsAt), ahead: 1000).Where(one => one.Rule == rule).ToList();

        items.Select(one => (one.Due, one.DaysLate)).ShouldBe(due is null ? [] : [(Day(due), Day(AsAt).DayNumber - Day(due).DayNumber)]);
    }

    [Theory]
    [InlineData("rhi-72h", "ssd_missing", "went_at 2018-11-28, returned_at 2018-11-29T22:00", "2018-12-02")]
    [InlineData("rhi-72h", "ssd_missing", "went_at 2018-11-28, returned_at 2018-11-29, offered yes, accepted yes", "2018-12-02")]
    [InlineData("rhi-72h", "ssd_missing", "went_at 2018-11-28, returned_at 2018-11-29, accepted no", null)]
    [InlineData("rhi-72h", "ssd_missing", "went_at 2018-11-28, returned_at 2018-11-29, held_at 2018-12-03", null)]
    [InlineData("rhi-72h", "ssd_missing", "went_at 2018-11-28, returned_at 2018-11-29, held_at 2018-12-04", "2018-12-02")] // not known yet
    [InlineData("rhi-72h", "ssd_missing", "went_at 2018-09-01, returned_at 2018-09-03", null)] // three months ago
    [InlineData("rhi-72h", "ssd_missing", "went_at 2018-11-28", null)]
    [InlineData("pf-visit", "private_fostering_visits", "notified_on 2018-11-22", "2018-12-03")]
    [InlineData("pf-visit", "private_fostering_visits", "notified_on 2018-01-08, visited_on 2018-11-01", "2018-12-13")]
    [InlineData("pf-visit", "private_fostering_visits", "notified_on 2017-11-01, visited_on 2018-11-01", "2019-01-24")]
    [InlineData("pf-visit", "private_fostering_visits", "notified_on 2018-01-08, visited_on 2018-11-01, ended_on 2018-12-03", null)]
    [InlineData("pf-visit", "private_fostering_visits", "notified_on 2018-01-08, visited_on 2018-11-01, ended_on 2018-12-04", "2018-12-13")]
    public void A_rule_over_an_extra_list_names_the_day_by_which(string rule, string list, string row, string? due)
    {
        using var data = Rows.Of(list, $"child A, {row}").With(6, "child A, team Care, worker W");

        var items = WatchList.Of(data, Day(AsAt), ahead: 1000).Where(one => one.Rule == rule).ToList();

        items.Select(one => (one.Due, one.DaysLate, one.Team, one.Worker)).ShouldBe(due is null ? [] : [(Day(due), Day(AsAt).DayNumber - Day(due).DayNumber, "Care", "W")]);
        items.ShouldAllBe(one => $"{one.List}" == list);
    }

    [Fact]
    public void A_child_whose_latest_assessment_is_soon_a_year_old_is_named()
    {
        using var data = Rows.Of(8, "child A, started_on 2016-01-01")
            .With(4, "child A, started_on 2017-10-01, authorised_on 2017-12-10", "child A, started_on 2016-10-01, authorised_on 2016-12-10", "child B, started_on 2018-01-01, authorised_on 2018-02-01");

        WatchList.Of(data, Day(AsAt), 7).Single(one => one.Rule == "cla-assessment-annual").Due.ShouldBe(Day("2018-12-10"));
    }

    [Theory]
    [InlineData(null, "D C")]
    [InlineData(0, "D C B")]
    [InlineData(1, "D C B A")]
    public void Late_is_what_was_due_before_the_day_and_the_most_overdue_stands_first(int? ahead, string children)
    {
        using var data = Rows.Of(7, "child A, started_on 2018-11-20", "child B, started_on 2018-11-19", "child C, started_on 2018-11-16, team East, worker W", "child D, started_on 2018-11-02");

        var items = WatchList.Of(data, Day(AsAt), ahead);

        string.Join(' ', items.Select(one => one.Child)).ShouldBe(children);
        items[1].ShouldBe(new("C", 7, "cpp-visit", Day("2018-11-30"), 3, "East", "W"));
    }
}
