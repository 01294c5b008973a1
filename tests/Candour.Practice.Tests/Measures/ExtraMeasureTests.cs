using Candour.Practice.Duck;

namespace Candour.Practice.Tests.Measures;

/// <summary>Measures over the extra lists, each around its boundaries, looked at on Monday 3 December 2018.</summary>
public sealed class ExtraMeasureTests
{
    private const string AsAt = "2018-12-03";

    public ExtraMeasureTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    [Theory]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, held_at 2018-11-05T10:00", "1/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, held_at 2018-11-05T10:01", "0/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, held_at 2018-11-05", "1/1")] // at what hour is not known
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02, held_at 2018-11-05T23:00", "1/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02, held_at 2018-11-06", "0/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02, accepted no", "0/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-30", "0/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-12-01, held_at 2018-12-01", "0/0")] // not yet 72 hours ago
    [InlineData("rhi-held-72h", "went_at 2018-06-01, returned_at 2018-06-04, held_at 2018-06-05", "1/1")]
    [InlineData("rhi-held-72h", "went_at 2018-06-01, returned_at 2018-06-03, held_at 2018-06-04", "0/0")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01", "0/0")] // still missing
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02, kind absent", "0/0")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01T09:00, returned_at 2018-11-01", "0/1")] // on the same day
    [InlineData("rhi-held-72h", "went_at 2018-11-02, returned_at 2018-11-01", "0/0 returned before going missing")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01T09:00, returned_at 2018-11-01T08:00", "0/0 returned before going missing")]
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, offered yes, offered_at 2018-11-05T10:00", "1/1")]
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, offered yes, offered_at 2018-11-05T10:01", "0/1")]
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02, held_at 2018-11-03", "1/1")] // what was held was offered
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02, offered no", "0/1")]
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02, offered yes", "0/0 offered, and not known when")]
    public void Return_interviews(string measure, string row, string expected) => Check("ssd_missing", measure, row, expected);

    [Theory]
    [InlineData("cpp-every-visit", "started_on 2018-11-01", "2018-11-15 2018-11-29", "1/1")] // 10 working days each
    [InlineData("cpp-every-visit", "started_on 2018-11-01", "2018-11-16 2018-11-29", "0/1")]
    [InlineData("cpp-every-visit", "started_on 2018-11-01", "2018-11-15 2018-11-30", "0/1")]
    [InlineData("cpp-every-visit", "started_on 2018-11-01", "2018-11-08 2018-11-16", "0/1")] // the next was due on the 30th
    [InlineData("cpp-every-visit", "started_on 2018-11-01", "2018-11-08 2018-11-19", "1/1")]
    [InlineData("cpp-every-visit", "started_on 2018-11-01", "2018-11-08 2018-11-16 2018-12-04", "0/1")] // not known yet
    [InlineData("cpp-every-visit", "started_on 2018-11-19", "", "1/1")]
    [InlineData("cpp-every-visit", "started_on 2018-11-16", "", "0/1")]
    [InlineData("cpp-every-visit", "started_on 2018-11-16", "2018-11-10", "0/1")] // under a plan before
    [InlineData("cpp-every-visit", "started_on 2018-11-16", "2018-11-20 no", "0/1")] // the child was not seen
    [InlineData("cpp-every-visit", "", "2018-11-20", "0/0 no start of the plan")]
    [InlineData("cpp-every-visit", "started_on 2018-11-16, ended_on 2018-12-01", "", "0/0")]
    [InlineData("cin-every-visit", "started_on 2018-10-08, status child-in-need", "2018-11-05", "1/1")] // 20 working days each
    [InlineData("cin-every-visit", "started_on 2018-10-08, status child-in-need", "2018-11-02", "0/1")]
    [InlineData("cin-every-visit", "started_on 2018-10-05, status child-in-need", "2018-11-05", "0/1")]
    [InlineData("cin-every-visit", "started_on 2018-10-05, status looked-after", "", "0/0")]
    [InlineData("cin-every-visit", "status child-in-need", "2018-11-05", "0/0 no start")]
    [InlineData("cpp-every-review", "started_on 2018-06-01", "2018-09-01", "1/1")]
    [InlineData("cpp-every-review", "started_on 2018-06-01", "2018-09-02", "0/1")]
    [InlineData("cpp-every-review", "started_on 2018-03-03", "2018-06-03", "1/1")] // 6 months to the day
    [InlineData("cpp-every-review", "started_on 2018-03-02", "2018-06-02", "0/1")]
    [InlineData("cpp-every-review", "started_on 2017-06-01", "2017-09-01 2018-06-03 2018-11-01", "1/1")] // too long, and over before the 6 months
    [InlineData("cpp-every-review", "started_on 2017-06-01", "2017-09-01 2018-06-04 2018-11-01", "0/1")]
    [InlineData("cpp-every-review", "started_on 2018-09-03", "", "1/1")]
    [InlineData("cpp-every-review", "started_on 2018-09-04", "", "0/0")]
    [InlineData("cla-every-visit", "started_on 2018-10-01, placed_on 2018-10-01", "2018-10-08 2018-11-19", "1/1")] // 7 days, then 42
    [InlineData("cla-every-visit", "started_on 2018-10-01, placed_on 2018-10-01", "2018-10-09 2018-11-19", "0/1")]
    [InlineData("cla-every-visit", "started_on 2018-10-01, placed_on 2018-10-01", "2018-10-08 2018-11-20", "0/1")]
    [InlineData("cla-every-visit", "started_on 2018-10-01, placed_on 2018-11-12", "2018-10-08 2018-11-19", "1/1")]
    [InlineData("cla-every-visit", "started_on 2018-10-01, placed_on 2018-11-11", "2018-10-08 2018-11-19", "0/1")] // 8 days after the move
    [InlineData("cla-every-visit", "started_on 2018-10-01, placed_on 2018-11-12", "2018-10-08 2018-11-12", "1/1")]
    [InlineData("cla-every-visit", "started_on 2017-01-01, placed_on 2017-01-01, permanence_plan long-term-fostering", "2018-03-03 2018-06-03 2018-09-03", "1/1")]
    [InlineData("cla-every-visit", "started_on 2017-01-01, placed_on 2017-01-01, permanence_plan long-term-fostering", "2018-03-03 2018-06-03 2018-09-02", "0/1")]
    [InlineData("cla-every-visit", "started_on 2017-01-01, placed_on 2017-01-01", "2018-09-03 2018-11-03", "0/1")]
    [InlineData("cla-every-visit", "started_on 2017-01-01", "2018-11-03", "0/0 no start of the placement")]
    [InlineData("cla-every-review", "started_on 2018-06-01", "2018-06-29 2018-09-29", "1/1")] // 20 working days, then 3 months
    [InlineData("cla-every-review", "started_on 2018-06-01", "2018-06-30 2018-09-29", "0/1")]
    [InlineData("cla-every-review", "started_on 2018-06-01", "2018-06-29 2018-09-30", "0/1")]
    [InlineData("cla-every-review", "started_on 2018-01-01", "2018-01-20 2018-04-03 2018-10-03", "1/1")] // then 6 months
    [InlineData("cla-every-review", "started_on 2018-01-01", "2018-01-20 2018-04-03 2018-10-04", "0/1")]
    [InlineData("cla-every-review", "started_on 2018-01-01", "2018-01-20 2018-04-03 2018-10-03 yes", "0/1")] // the last was cancelled
    [InlineData("cla-every-review", "started_on 2018-11-05", "", "1/1")]
    [InlineData("cla-every-review", "started_on 2018-11-02", "", "0/1")]
    [InlineData("cla-every-review", "", "2018-11-02", "0/0 no start of being looked after")]
    public void Every_visit_and_review(string measure, string row, string days, string expected)
    {
        var (children, times) = PracticeMeasures.All.Single(one => one.Code == measure).Lists is [var first, var second] ? (first, AnnexAList.Of(second)) : default;
        var (done, notDone) = (times.Columns[1].Name, times.Has("seen") ? "seen" : "cancelled");
        var said = days.Replace(" no", "-no", StringComparison.Ordinal).Replace(" yes", "-yes", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var data = Rows.Of(children, $"child A, {row}")
            .With(times.Id, [.. said.Select(one => one.Length == 10 ? $"child A, {done} {one}" : $"child A, {done} {one[..10]}, {notDone} {one[11..]}"), $"child B, {done} 2018-11-09"]);

        ShouldBe(data, measure, expected);
    }

    [Theory]
    [InlineData("pre-proceedings-weeks", "decided_on 2018-07-20, letter_on 2018-08-01, ended_on 2018-11-21", "112/1")]
    [InlineData("pre-proceedings-weeks", "decided_on 2018-08-01, ended_on 2018-11-21", "112/1")] // without a letter from the decision
    [InlineData("pre-proceedings-weeks", "decided_on 2018-08-01, ended_on 2018-07-21", "0/0 ended before they began")]
    [InlineData("pre-proceedings-weeks", "decided_on 2018-01-01, ended_on 2018-06-03", "0/0")]
    [InlineData("pre-proceedings-weeks", "decided_on 2018-01-01, ended_on 2018-12-04", "0/0")]
    [InlineData("pre-proceedings-in-time", "decided_on 2018-08-01, ended_on 2018-11-21", "1/1")]
    [InlineData("pre-proceedings-in-time", "decided_on 2018-08-01, ended_on 2018-11-22", "0/1")]
    [InlineData("pre-proceedings-open-over", "decided_on 2018-08-13", "0/1")]
    [InlineData("pre-proceedings-open-over", "decided_on 2018-08-12", "1/1")]
    [InlineData("pre-proceedings-open-over", "decided_on 2018-08-01, letter_on 2018-08-13", "0/1")]
    [InlineData("pre-proceedings-open-over", "decided_on 2018-08-12, ended_on 2018-12-04", "1/1")]
    [InlineData("pre-proceedings-open-over", "decided_on 2018-08-12, ended_on 2018-12-03", "0/0")]
    [InlineData("pre-proceedings-open-over", "", "0/0 neither a letter nor a decision")]
    public void Pre_proceedings(string measure, string row, string expected) => Check("ssd_pre_proceedings", measure, row, expected);

    [Theory]
    [InlineData("pf-first-visit", "notified_on 2018-11-22, visited_on 2018-12-03", "1/1")] // the 7th working day
    [InlineData("pf-first-visit", "notified_on 2018-11-21, visited_on 2018-12-03", "0/1")]
    [InlineData("pf-first-visit", "notified_on 2018-11-23, visited_on 2018-12-03", "0/0")] // not yet due
    [InlineData("pf-first-visit", "notified_on 2018-11-22, visited_on 2018-12-04", "0/1")]
    [InlineData("pf-first-visit", "notified_on 2018-06-04, visited_on 2018-06-04", "1/1")]
    [InlineData("pf-first-visit", "notified_on 2018-06-03, visited_on 2018-06-04", "0/0")]
    [InlineData("pf-first-visit", "notified_on 2018-08-03, visited_on 2018-08-02", "0/0 visited before the authority was notified")]
    [InlineData("pf-first-visit", "visited_on 2018-08-02", "0/0 no day on which the authority was notified")]
    [InlineData("pf-first-visit", "notified_on 2018-11-01, visited_on 2018-11-30; notified_on 2018-11-01, visited_on 2018-11-05", "1/1")]
    [InlineData("pf-visit", "notified_on 2018-11-22", "1/1")]
    [InlineData("pf-visit", "notified_on 2018-11-21", "0/1")]
    [InlineData("pf-visit", "notified_on 2018-06-01, visited_on 2018-10-22", "1/1")] // 6 weeks
    [InlineData("pf-visit", "notified_on 2018-06-01, visited_on 2018-10-21", "0/1")]
    [InlineData("pf-visit", "notified_on 2017-06-01, visited_on 2018-09-10", "1/1")] // 12 weeks after the first year
    [InlineData("pf-visit", "notified_on 2017-06-01, visited_on 2018-09-09", "0/1")]
    [InlineData("pf-visit", "notified_on 2018-06-01, visited_on 2018-10-21, ended_on 2018-12-03", "0/0")]
    [InlineData("pf-visit", "notified_on 2018-06-01, visited_on 2018-06-05; notified_on 2018-06-01, visited_on 2018-11-05", "1/1")]
    [InlineData("pf-every-visit", "notified_on 2018-06-11, visited_on 2018-06-20; notified_on 2018-06-11, visited_on 2018-08-01; notified_on 2018-06-11, visited_on 2018-09-12; notified_on 2018-06-11, visited_on 2018-10-24", "1/1")]
    [InlineData("pf-every-visit", "notified_on 2018-06-11, visited_on 2018-06-20; notified_on 2018-06-11, visited_on 2018-08-02; notified_on 2018-06-11, visited_on 2018-09-12; notified_on 2018-06-11, visited_on 2018-10-24", "0/1")]
    [InlineData("pf-every-visit", "notified_on 2018-06-11, visited_on 2018-06-21; notified_on 2018-06-11, visited_on 2018-08-01; notified_on 2018-06-11, visited_on 2018-09-12; notified_on 2018-06-11, visited_on 2018-10-24", "0/1")]
    [InlineData("pf-every-visit", "notified_on 2017-05-01, visited_on 2018-04-20; notified_on 2017-05-01, visited_on 2018-06-01; notified_on 2017-05-01, visited_on 2018-08-24; notified_on 2017-05-01, visited_on 2018-11-16", "1/1")]
    [InlineData("pf-every-visit", "notified_on 2017-05-01, visited_on 2018-04-20; notified_on 2017-05-01, visited_on 2018-06-01; notified_on 2017-05-01, visited_on 2018-08-25; notified_on 2017-05-01, visited_on 2018-11-16", "0/1")]
    public void Private_fostering(string measure, string rows, string expected) => Check("private_fostering_visits", measure, rows, expected);

    [Theory]
    [InlineData("started_on 2018-10-08, status open-assessment", "2018-11-05", "1/1")] // 20 working days each
    [InlineData("started_on 2018-10-08, status child-protection", "2018-11-02", "0/1")]
    [InlineData("started_on 2018-10-05, status looked-after", "2018-11-05", "0/1")]
    [InlineData("started_on 2018-10-05, closed_on 2018-12-03", "", "0/0")]
    [InlineData("", "2018-11-05", "0/0 no start")]
    public void Supervision_of_open_cases(string row, string held, string expected)
    {
        using var data = Rows.Of(6, $"child A, {row}").With("supervision", held.Length == 0 ? [] : [$"child A, worker W, held_on {held}"]);

        ShouldBe(data, "case-every-supervision", expected);
    }

    [Fact]
    public void Management_oversight()
    {
        using var data = Rows.Of("supervision", "child A, worker V, held_on 2018-06-03, oversight yes", "child A, worker V, held_on 2018-06-04, oversight yes", "child A, worker W, held_on 2018-11-04, oversight no", "child B, worker W, held_on 2018-12-03",
            "child B, worker W, held_on 2018-12-04, oversight yes");

        ShouldBe(data, "supervision-oversight", "1/3");
        new MeasureCount(data, Day(AsAt)).Count(MeasureGroup.Worker).Where(one => one.Measure.Code == "supervision-oversight" && one.Group is not null).Select(one => (one.Group, one.Numerator, one.Denominator))
            .ShouldBe([("V", 1, 1), ("W", 0, 2)]); // who was supervised, not who has the child now
    }

    [Fact]
    public void Weeks_are_the_mean_over_days()
    {
        using var data = Rows.Of("ssd_pre_proceedings", "child A, decided_on 2018-08-01, ended_on 2018-11-21", "child B, decided_on 2018-10-01, ended_on 2018-11-26");

        var figure = new MeasureCount(data, Day(AsAt)).Count().Single(one => one.Measure.Code == "pre-proceedings-weeks");

        (figure.Value, figure.Lower).ShouldBe((12, null));
    }

    [Theory]
    [InlineData("ssd_cp_visits", "cpp-visits-alone")]
    [InlineData("ssd_cla_visits", "cla-visits-alone")]
    public void Visits_with_the_child_seen_alone(string list, string measure)
    {
        using var data = Rows.Of(list, "child A, visited_on 2018-06-03, seen_alone yes", "child A, visited_on 2018-06-04, seen_alone yes", "child B, visited_on 2018-12-03, seen_alone no", "child B, visited_on 2018-11-03",
            "child B, visited_on 2018-12-04, seen_alone yes");

        ShouldBe(data, measure, "1/3");
    }

    [Fact]
    public void The_interval_of_visits_is_the_authority_s_own()
    {
        using var data = Rows.Of(7, "child A, started_on 2018-11-01").With("ssd_cp_visits", "child A, visited_on 2018-11-15", "child A, visited_on 2018-11-30");

        var figure = new MeasureCount(data, Day(AsAt), new(ProtectionVisit: 11)).Count().Single(one => one.Measure.Code == "cpp-every-visit");

        (figure.Numerator, figure.Denominator).ShouldBe((1, 1));
        figure.Measure.DefinitionWith(new(ProtectionVisit: 11)).ShouldContain("11 working days");
    }

    [Fact]
    public void What_looks_at_an_extra_list_is_counted_only_where_that_is_there()
    {
        using var eleven = Rows.Of(8, "child A, started_on 2018-01-01");
        using var more = Rows.Of("ssd_missing");

        new MeasureCount(eleven, Day(AsAt)).Count().Count.ShouldBe(32);
        new MeasureCount(more, Day(AsAt)).Count().Select(one => one.Measure.Code).ShouldBe([.. new MeasureCount(eleven, Day(AsAt)).Count().Select(one => one.Measure.Code), "rhi-offered-72h", "rhi-held-72h"]);
    }

    [Fact]
    public void A_child_has_the_team_and_worker_of_the_other_lists()
    {
        using var data = Rows.Of("ssd_missing", "child A, went_at 2018-11-01, returned_at 2018-11-02, held_at 2018-11-03", "child B, went_at 2018-11-01, returned_at 2018-11-02")
            .With(8, "child A, started_on 2018-01-01, team Care, worker W");

        new MeasureCount(data, Day(AsAt)).Count(MeasureGroup.Team).Where(one => one.Measure.Code == "rhi-held-72h").Select(one => (one.Group, one.Numerator, one.Denominator))
            .ShouldBe([(null, 1, 2), ("Care", 1, 1), ("not allocated", 0, 1)]);
    }

    private static void Check(string list, string measure, string row, string expected)
    {
        using var data = Rows.Of(list, [.. row.Split("; ").Select(one => $"child A, {one}")]);
        ShouldBe(data, measure, expected);
    }

    private static void ShouldBe(PracticeData data, string measure, string expected)
    {
        var figure = new MeasureCount(data, Day(AsAt)).Count().Single(one => one.Measure.Code == measure);

        $"{figure.Numerator}/{figure.Denominator} {string.Join("; ", figure.LeftOut.Where(one => one.Rows > 0).Select(one => one.Reason))}".Trim().ShouldBe(expected);
    }
}
