using Candour.Practice.Duck;

namespace Candour.Practice.Tests.Measures;

/// <summary>Each measure on the day before, on and after each of its boundaries, looked at on Monday 3 December 2018.</summary>
public sealed class MeasureTests
{
    private const string AsAt = "2018-12-03";

    public MeasureTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    [Theory]
    [InlineData("referral-repeat", "referred_on 2018-11-01, referrals_12_months 0", "0/1")]
    [InlineData("referral-repeat", "referred_on 2018-11-01, referrals_12_months 1", "1/1")]
    [InlineData("referral-repeat", "referred_on 2018-12-03, referrals_12_months 2", "1/1")]
    [InlineData("referral-repeat", "referred_on 2018-12-04, referrals_12_months 2", "0/0")]
    [InlineData("referral-repeat", "referred_on 2018-12-03", "0/1")]
    [InlineData("referral-nfa", "referred_on 2018-12-03, nfa yes", "1/1")]
    [InlineData("referral-nfa", "referred_on 2018-12-03, nfa no", "0/1")]
    [InlineData("referral-nfa", "referred_on 2018-12-04, nfa yes", "0/0")]
    public void Referrals(string measure, string row, string expected) => Check(3, measure, row, expected);

    [Theory]
    [InlineData("assessment-45wd", "started_on 2018-08-01, authorised_on 2018-10-03", "1/1")]
    [InlineData("assessment-45wd", "started_on 2018-08-01, authorised_on 2018-10-04", "1/1")] // over the bank holiday of August
    [InlineData("assessment-45wd", "started_on 2018-08-01, authorised_on 2018-10-05", "0/1")]
    [InlineData("assessment-45wd", "started_on 2018-08-01, authorised_on 2018-12-04", "0/0")] // not known yet
    [InlineData("assessment-45wd", "started_on 2018-12-04, authorised_on 2018-12-05", "0/0")]
    [InlineData("assessment-45wd", "authorised_on 2018-10-04", "0/0 no start date")]
    [InlineData("assessment-45wd", "started_on 2018-08-01, authorised_on 2018-07-31", "0/0 authorised before the start")]
    [InlineData("assessment-45wd", "started_on 2018-08-01, authorised_on 2018-08-01", "1/1")]
    [InlineData("assessment-open-over-45wd", "started_on 2018-09-30", "1/1")]
    [InlineData("assessment-open-over-45wd", "started_on 2018-10-01", "0/1")]
    [InlineData("assessment-open-over-45wd", "started_on 2018-10-02", "0/1")]
    [InlineData("assessment-open-over-45wd", "started_on 2018-08-01, authorised_on 2018-12-03", "0/0")]
    [InlineData("assessment-open-over-45wd", "started_on 2018-08-01, authorised_on 2018-12-04", "1/1")]
    [InlineData("assessment-open-over-45wd", "", "0/0 no start date")]
    [InlineData("assessment-child-seen", "started_on 2018-08-01, authorised_on 2018-12-03, seen yes", "1/1")]
    [InlineData("assessment-child-seen", "started_on 2018-08-01, authorised_on 2018-12-03, seen unknown", "0/1")]
    [InlineData("assessment-child-seen", "started_on 2018-08-01, authorised_on 2018-12-03", "0/1")]
    [InlineData("assessment-child-seen", "started_on 2018-08-01, authorised_on 2018-12-04, seen yes", "0/0")]
    public void Assessments(string measure, string row, string expected) => Check(4, measure, row, expected);

    [Theory]
    [InlineData("s47-to-icpc", "strategy_on 2018-11-01, conference_on 2018-12-03", "1/1")]
    [InlineData("s47-to-icpc", "strategy_on 2018-11-01, conference_on 2018-12-04", "0/1")]
    [InlineData("s47-to-icpc", "strategy_on 2018-12-04", "0/0")]
    [InlineData("icpc-15wd", "strategy_on 2018-08-01, conference_on 2018-08-21", "1/1")]
    [InlineData("icpc-15wd", "strategy_on 2018-08-01, conference_on 2018-08-22", "1/1")]
    [InlineData("icpc-15wd", "strategy_on 2018-08-01, conference_on 2018-08-23", "0/1")]
    [InlineData("icpc-15wd", "conference_on 2018-08-22", "0/1")] // stays among them
    [InlineData("icpc-15wd", "strategy_on 2018-08-01, conference_on 2018-07-31", "0/0 conference before the strategy discussion")]
    [InlineData("icpc-15wd", "strategy_on 2018-11-28, conference_on 2018-12-04", "0/0")]
    [InlineData("icpc-to-plan", "strategy_on 2018-08-01, conference_on 2018-12-03, led_to_plan yes", "1/1")]
    [InlineData("icpc-to-plan", "strategy_on 2018-08-01, conference_on 2018-12-03, led_to_plan no", "0/1")]
    [InlineData("icpc-to-plan", "strategy_on 2018-08-01, conference_on 2018-12-04, led_to_plan yes", "0/0")]
    public void Enquiries(string measure, string row, string expected) => Check(5, measure, row, expected);

    [Theory]
    [InlineData("started_on 2018-01-01, status child-in-need, seen_on 2018-11-04", "0/1")]
    [InlineData("started_on 2018-01-01, status child-in-need, seen_on 2018-11-05", "1/1")]
    [InlineData("started_on 2018-01-01, status child-in-need, seen_on 2018-11-06", "1/1")]
    [InlineData("started_on 2018-01-01, status child-in-need, seen_on 2018-12-04", "0/1")]
    [InlineData("started_on 2018-11-05, status child-in-need", "1/1")]
    [InlineData("started_on 2018-11-02, status child-in-need", "0/1")]
    [InlineData("started_on 2018-12-04, status child-in-need", "0/0")]
    [InlineData("status child-in-need, seen_on 2018-11-05", "1/1")]
    [InlineData("status child-in-need", "0/0 neither a start nor a day on which the child was seen")]
    [InlineData("started_on 2018-11-05, status looked-after", "0/0")]
    [InlineData("started_on 2018-11-05, status child-in-need, closed_on 2018-12-03", "0/0")]
    [InlineData("started_on 2018-11-05, status child-in-need, closed_on 2018-12-04", "1/1")]
    public void Children_in_need(string row, string expected) => Check(6, "cin-seen", row, expected);

    [Theory]
    [InlineData("cpp-visit", "started_on 2018-01-01, visited_on 2018-11-18", "0/1")]
    [InlineData("cpp-visit", "started_on 2018-01-01, visited_on 2018-11-19", "1/1")]
    [InlineData("cpp-visit", "started_on 2018-01-01, visited_on 2018-11-20", "1/1")]
    [InlineData("cpp-visit", "started_on 2018-11-19", "1/1")]
    [InlineData("cpp-visit", "visited_on 2018-11-19", "0/0 no start of the plan")]
    [InlineData("cpp-visit", "started_on 2018-01-01, visited_on 2018-11-19, ended_on 2018-12-03", "0/0")]
    [InlineData("cpp-seen-alone", "started_on 2018-01-01, visited_on 2018-12-03, seen_alone yes", "1/1")]
    [InlineData("cpp-seen-alone", "started_on 2018-01-01, visited_on 2018-12-03, seen_alone no", "0/1")]
    [InlineData("cpp-seen-alone", "started_on 2018-01-01, visited_on 2018-12-04, seen_alone yes", "0/0")]
    [InlineData("cpp-review", "started_on 2018-09-02", "0/1")]
    [InlineData("cpp-review", "started_on 2018-09-03", "1/1")]
    [InlineData("cpp-review", "started_on 2018-09-04", "0/0")]
    [InlineData("cpp-review", "started_on 2018-01-01, reviewed_on 2018-06-02", "0/1")]
    [InlineData("cpp-review", "started_on 2018-01-01, reviewed_on 2018-06-03", "1/1")]
    [InlineData("cpp-review", "started_on 2018-01-01, reviewed_on 2018-06-04", "1/1")]
    [InlineData("cpp-review", "started_on 2018-01-01, reviewed_on 2018-12-04", "0/1")]
    [InlineData("cpp-repeat", "started_on 2018-06-03, previous_plans 1", "0/0")]
    [InlineData("cpp-repeat", "started_on 2018-06-04, previous_plans 1", "1/1")]
    [InlineData("cpp-repeat", "started_on 2018-12-03, previous_plans 0", "0/1")]
    [InlineData("cpp-repeat", "started_on 2018-12-04, previous_plans 1", "0/0")]
    [InlineData("cpp-repeat", "started_on 2018-07-01, ended_on 2018-08-01, previous_plans 2", "1/1")]
    [InlineData("cpp-over-2-years", "started_on 2016-12-02", "1/1")]
    [InlineData("cpp-over-2-years", "started_on 2016-12-03", "0/1")]
    [InlineData("cpp-over-2-years", "started_on 2016-12-04", "0/1")]
    [InlineData("cpp-seen-alone", "visited_on 2018-12-03", "0/0 no start of the plan")]
    [InlineData("cpp-seen-alone", "seen_alone yes", "0/0")] // without a visit it is not looked at
    [InlineData("cpp-repeat", "ended_on 2018-08-01, previous_plans 2", "0/0 no start of the plan")]
    public void Protection_plans(string measure, string row, string expected) => Check(7, measure, row, expected);

    [Theory]
    [InlineData("cla-review", "started_on 2018-11-04", "0/1")]
    [InlineData("cla-review", "started_on 2018-11-05", "1/1")]
    [InlineData("cla-review", "started_on 2018-11-06", "1/1")]
    [InlineData("cla-review", "started_on 2018-06-03, reviewed_on 2018-09-02", "0/1")]
    [InlineData("cla-review", "started_on 2018-06-03, reviewed_on 2018-09-03", "1/1")]
    [InlineData("cla-review", "started_on 2018-06-02, reviewed_on 2018-09-02", "0/1")] // still within three months of the start
    [InlineData("cla-review", "started_on 2018-06-01, reviewed_on 2018-09-02", "1/1")] // a second review
    [InlineData("cla-review", "started_on 2018-01-01, reviewed_on 2018-06-02", "0/1")]
    [InlineData("cla-review", "started_on 2018-01-01, reviewed_on 2018-06-03", "1/1")]
    [InlineData("cla-review", "started_on 2018-01-01, reviewed_on 2018-06-04, ceased_on 2018-12-03", "0/0")]
    [InlineData("cla-review", "reviewed_on 2018-06-04", "0/0 no start of being looked after")]
    [InlineData("cla-visit", "started_on 2018-01-01, placed_on 2018-11-25", "0/1")]
    [InlineData("cla-visit", "started_on 2018-01-01, placed_on 2018-11-26", "1/1")]
    [InlineData("cla-visit", "started_on 2018-01-01, placed_on 2018-11-26, visited_on 2018-11-25", "1/1")]
    [InlineData("cla-visit", "started_on 2018-01-01, placed_on 2018-10-01, visited_on 2018-09-30", "0/1")]
    [InlineData("cla-visit", "started_on 2018-01-01, placed_on 2018-01-01, visited_on 2018-10-21", "0/1")]
    [InlineData("cla-visit", "started_on 2018-01-01, placed_on 2018-01-01, visited_on 2018-10-22", "1/1")]
    [InlineData("cla-visit", "started_on 2017-01-01, placed_on 2017-12-02, visited_on 2018-09-03, permanence_plan long-term-fostering", "1/1")]
    [InlineData("cla-visit", "started_on 2017-01-01, placed_on 2017-12-02, visited_on 2018-09-02, permanence_plan long-term-fostering", "0/1")]
    [InlineData("cla-visit", "started_on 2017-01-01, placed_on 2017-12-03, visited_on 2018-09-03, permanence_plan long-term-fostering", "0/1")]
    [InlineData("cla-visit", "started_on 2017-01-01, placed_on 2017-12-02, visited_on 2018-09-03, permanence_plan adoption", "0/1")]
    [InlineData("cla-visit", "started_on 2018-01-01", "0/0 no start of the placement")]
    [InlineData("cla-health", "started_on 2018-11-05, born_on 2010-01-01, health_assessed_on 2018-11-05", "1/1")]
    [InlineData("cla-health", "started_on 2018-11-05, born_on 2010-01-01, health_assessed_on 2018-11-04", "0/1")]
    [InlineData("cla-health", "started_on 2018-11-06, born_on 2010-01-01, health_assessed_on 2018-11-06", "0/0")]
    [InlineData("cla-health", "started_on 2015-01-01, born_on 2013-12-03, health_assessed_on 2017-12-03", "1/1")] // five today
    [InlineData("cla-health", "started_on 2015-01-01, born_on 2013-12-03, health_assessed_on 2017-12-02", "0/1")]
    [InlineData("cla-health", "started_on 2015-01-01, born_on 2013-12-04, health_assessed_on 2017-12-03", "0/1")] // five tomorrow
    [InlineData("cla-health", "started_on 2015-01-01, born_on 2013-12-04, health_assessed_on 2018-06-03", "1/1")]
    [InlineData("cla-health", "started_on 2015-01-01, born_on 2013-12-04, health_assessed_on 2018-06-02", "0/1")]
    [InlineData("cla-health", "started_on 2015-01-01, age 4, health_assessed_on 2018-06-02", "0/1")]
    [InlineData("cla-health", "started_on 2015-01-01, age 5, health_assessed_on 2018-06-02", "1/1")]
    [InlineData("cla-health", "started_on 2015-01-01, health_assessed_on 2018-06-04", "0/0 neither a date of birth nor an age")]
    [InlineData("iha-20wd", "started_on 2018-06-02, health_assessed_on 2018-06-10", "0/0")]
    [InlineData("iha-20wd", "started_on 2018-06-03, health_assessed_on 2018-06-10", "1/1")]
    [InlineData("iha-20wd", "started_on 2018-08-01, health_assessed_on 2018-07-31", "0/1")]
    [InlineData("iha-20wd", "started_on 2018-08-01, health_assessed_on 2018-08-01", "1/1")]
    [InlineData("iha-20wd", "started_on 2018-08-01, health_assessed_on 2018-08-30", "1/1")]
    [InlineData("iha-20wd", "started_on 2018-08-01, health_assessed_on 2018-08-31", "0/1")]
    [InlineData("iha-20wd", "started_on 2018-08-01, health_assessed_on 2018-08-20, ceased_on 2018-08-29", "0/0")]
    [InlineData("iha-20wd", "started_on 2018-08-01, health_assessed_on 2018-08-20, ceased_on 2018-08-30", "1/1")]
    [InlineData("iha-20wd", "started_on 2018-11-05", "0/1")]
    [InlineData("iha-20wd", "started_on 2018-11-06", "0/0")]
    [InlineData("iha-20wd", "health_assessed_on 2018-08-20, ceased_on 2018-09-30", "0/0 no start of being looked after")]
    [InlineData("iha-20wd", "started_on 2018-08-01, ceased_on 2018-07-31", "0/0 ceased before the start")]
    [InlineData("iha-20wd", "started_on 2018-01-01, ceased_on 2017-12-31", "0/0")]
    [InlineData("iha-28d", "started_on 2018-08-01, health_assessed_on 2018-08-29", "1/1")]
    [InlineData("iha-28d", "started_on 2018-08-01, health_assessed_on 2018-08-30", "0/1")]
    [InlineData("iha-28d", "started_on 2018-11-05", "0/1")]
    [InlineData("iha-28d", "started_on 2018-11-06", "0/0")]
    [InlineData("iha-28d", "started_on 2018-08-01, ceased_on 2018-07-31", "0/0 ceased before the start")]
    [InlineData("cla-dental", "started_on 2017-12-03, dental_checked_on 2017-12-03", "1/1")]
    [InlineData("cla-dental", "started_on 2017-12-03, dental_checked_on 2017-12-02", "0/1")]
    [InlineData("cla-dental", "started_on 2017-12-04, dental_checked_on 2018-12-02", "0/0")]
    [InlineData("cla-three-placements", "started_on 2018-01-01, placements_12_months 2", "0/1")]
    [InlineData("cla-three-placements", "started_on 2018-01-01, placements_12_months 3", "1/1")]
    [InlineData("cla-three-placements", "started_on 2018-01-01, placements_12_months 3, ceased_on 2018-12-03", "0/0")]
    [InlineData("cla-placed-out-of-area", "started_on 2018-01-01, location out", "1/1")]
    [InlineData("cla-placed-out-of-area", "started_on 2018-01-01, location in", "0/1")]
    [InlineData("cla-placed-out-of-area", "started_on 2018-01-01", "0/0")]
    [InlineData("cla-placed-out-of-area", "location out", "0/0 no start of being looked after")]
    [InlineData("cla-placed-out-of-area", "legal_status C2", "0/0")]
    [InlineData("cla-permanence-plan", "started_on 2018-08-03, permanence_plan adoption", "1/1")]
    [InlineData("cla-permanence-plan", "started_on 2018-08-03", "0/1")]
    [InlineData("cla-permanence-plan", "started_on 2018-08-04, permanence_plan adoption", "0/0")]
    [InlineData("rhi-offered", "started_on 2018-01-01, missing_12_months 1, interview_offered yes", "1/1")]
    [InlineData("rhi-offered", "started_on 2018-01-01, missing_12_months 1, interview_offered no", "0/1")]
    [InlineData("rhi-offered", "started_on 2018-01-01, missing_12_months 0, interview_offered yes", "0/0")]
    [InlineData("rhi-offered", "missing_12_months 1", "0/0 no start of being looked after")]
    [InlineData("rhi-offered", "missing_12_months 0", "0/0")]
    [InlineData("rhi-accepted", "started_on 2018-01-01, interview_offered yes, interview_accepted yes", "1/1")]
    [InlineData("rhi-accepted", "started_on 2018-01-01, interview_offered yes", "0/1")]
    [InlineData("rhi-accepted", "started_on 2018-01-01, interview_offered no, interview_accepted yes", "0/0")]
    public void Looked_after_children(string measure, string row, string expected) => Check(8, measure, row, expected);

    [Theory]
    [InlineData("A", "2017-12-03", "0/1")]
    [InlineData("A", "2017-12-04", "1/1")]
    [InlineData("A", "2018-12-03", "1/1")]
    [InlineData("A", "2018-12-04", "0/1")]
    [InlineData("B", "2018-11-01", "0/1")]
    public void An_assessment_of_the_child_in_the_year_counts(string child, string authorised, string expected)
    {
        using var data = Rows.Of(8, "child A, started_on 2017-12-03").With(4, $"child {child}, started_on 2017-10-01, authorised_on {authorised}");
        Said(data, "cla-assessment-annual").ShouldBe(expected);
    }

    [Theory]
    [InlineData("leaver-in-touch", "in_touch yes", "1/1")]
    [InlineData("leaver-in-touch", "in_touch no", "0/1")]
    [InlineData("leaver-in-touch", "in_touch refused", "0/0")]
    [InlineData("leaver-in-touch", "in_touch returned-home", "0/0")]
    [InlineData("leaver-in-touch", "", "0/1")]
    [InlineData("leaver-suitable", "in_touch yes, suitability suitable", "1/1")]
    [InlineData("leaver-suitable", "in_touch yes, suitability unsuitable", "0/1")]
    [InlineData("leaver-suitable", "in_touch yes", "0/0")]
    [InlineData("leaver-suitable", "in_touch no, suitability suitable", "0/0")]
    [InlineData("leaver-eet", "in_touch yes, activity F1", "1/1")]
    [InlineData("leaver-eet", "in_touch yes, activity P5", "1/1")]
    [InlineData("leaver-eet", "in_touch yes, activity G4", "0/1")]
    [InlineData("leaver-eet", "in_touch yes, activity Fishing", "0/0")]
    [InlineData("leaver-eet", "in_touch no, activity F1", "0/0")]
    public void Care_leavers(string measure, string row, string expected) => Check(9, measure, row, expected);

    [Theory]
    [InlineData("adoption-a10", "entered_care_on 2018-01-01, placed_on 2018-04-11", "100/1")]
    [InlineData("adoption-a10", "entered_care_on 2018-01-01, placed_on 2018-04-11, fostered_on 2018-01-11", "10/1")]
    [InlineData("adoption-a10", "entered_care_on 2018-01-01, placed_on 2018-04-11, fostered_on 2018-04-12", "100/1")]
    [InlineData("adoption-a10", "entered_care_on 2018-01-01, placed_on 2018-12-04, fostered_on 2018-01-11", "0/0")]
    [InlineData("adoption-a10", "placed_on 2018-04-11", "0/0 no date of entering care")]
    [InlineData("adoption-a10", "entered_care_on 2018-04-12, placed_on 2018-04-11", "0/0 placed before entering care")]
    [InlineData("adoption-a2", "entered_care_on 2018-01-01, order_on 2018-02-01, matched_on 2018-02-02", "1/1")]
    [InlineData("adoption-a2", "entered_care_on 2018-01-01, order_on 2018-02-01, matched_on 2018-01-31", "0/1")]
    [InlineData("adoption-a2", "entered_care_on 2018-01-01, matched_on 2018-01-31", "0/0")]
    public void Adoptions(string measure, string row, string expected) => Check(10, measure, row, expected);

    [Fact]
    public void A_caseload_counts_a_child_once_and_only_while_the_case_is_open()
    {
        using var data = Rows.Of(6, "child A, started_on 2018-01-01, team East, worker W", "child B, started_on 2018-01-01, closed_on 2018-12-03, team East, worker W", "child C, started_on 2018-12-04, team East, worker W")
            .With(7, "child A, started_on 2018-01-01, team East, worker W", "child D, started_on 2018-01-01, team East, worker W", "child E, started_on 2018-01-01")
            .With(8, "child A, started_on 2018-01-01, team West, worker V")
            .With(9, "child F, team West, worker V", "child G, team West, worker V");

        var figures = new MeasureCount(data, Day(AsAt), new(Caseload: 2)).Count(MeasureGroup.Team).Where(one => one.Measure.Code == "caseload").ToList();

        figures.Select(one => (one.Group, one.Numerator, one.Denominator, one.Most, one.WorkersAbove)).ShouldBe([(null, 5, 2, 3, 1), ("East", 2, 1, 2, 0), ("West", 3, 1, 3, 1), ("not allocated", 0, 0, null, 0)]);
        (figures[0].Value, figures[0].Excluded, figures[0].Reason).ShouldBe((2.5, 1, "Left out: no worker allocated: 1."));
    }

    [Fact]
    public void A_proportion_has_its_interval_and_a_measure_of_nothing_says_so()
    {
        using var data = Rows.Of(3, "nfa yes", "nfa no", "nfa no", "nfa no");

        var figures = new MeasureCount(data, Day(AsAt)).Count().ToDictionary(one => one.Measure.Code);

        var nfa = figures["referral-nfa"];
        nfa.Value.ShouldBe(25);
        nfa.Lower!.Value.ShouldBe(4.5587, 1e-3);
        nfa.Upper!.Value.ShouldBe(69.9358, 1e-3);
        (figures["cla-review"].Value, figures["cla-review"].Reason).ShouldBe((null, "There are no children looked after."));
    }

    [Fact]
    public void An_authority_has_intervals_of_its_own_and_they_are_in_the_definition()
    {
        using var data = Rows.Of(7, "started_on 2018-01-01, visited_on 2018-11-12");
        var settings = new PracticeSettings(ProtectionVisit: 15);

        var figure = new MeasureCount(data, Day(AsAt), settings).Count().Single(one => one.Measure.Code == "cpp-visit");

        (figure.Numerator, figure.Measure.DefinitionWith(settings)).ShouldBe((1, "Of open child protection plans: those for which 15 working days after the last visit, or else after the start, have not passed."));
    }

    private static void Check(int list, string measure, string row, string expected)
    {
        using var data = Rows.Of(list, row);
        Said(data, measure).ShouldBe(expected);
    }

    private static string Said(PracticeData data, string measure)
    {
        var figure = new MeasureCount(data, Day(AsAt)).Count().Single(one => one.Measure.Code == measure);
        var left = figure.LeftOut.SingleOrDefault(one => one.Rows > 0);
        return $"{figure.Numerator}/{figure.Denominator}{(left is null ? "" : $" {left.Reason}")}";
    }
}
