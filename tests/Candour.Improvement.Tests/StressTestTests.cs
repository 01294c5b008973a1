using Candour.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Candour.Improvement.Tests;

public sealed class StressTestTests
{
    private readonly Eastmere _eastmere = new();

    private IEnumerable<Finding> Found(string rule) => PlanTest.Run(_eastmere.View, Eastmere.Today).Where(one => one.Rule.Code == rule);

    [Fact]
    public void A_plan_without_a_weak_spot_has_no_findings()
    {
        var recommendation = _eastmere.Recommend("1");
        var action = _eastmere.Act("1", one => one with { Recommendations = [recommendation.Id] });
        _eastmere.Report(action, "2018-11-28", "onTrack");

        PlanTest.Run(_eastmere.View, Eastmere.Today).ShouldBeEmpty();
    }

    public static TheoryData<string, Func<PlanAction, PlanAction>, string> WeakActions => new()
    {
        { "no-lead", one => one with { Leads = [] }, "No post leads it." },
        { "no-lead", one => one with { Leads = [.. one.Leads.Select(lead => lead with { To = Day("2018-12-02") })] }, "No post leads it." },
        { "no-date", one => one with { Due = null, Milestones = [] }, "It does not say when it is due." },
        { "no-date", one => Due(one, "asap", DatePrecision.Undetermined), "It is due “asap”, which names no day." },
        { "unclear-date", one => Due(one, "April 2020/21", DatePrecision.Ambiguous), "“April 2020/21” can be read as more than one date." },
        { "no-review", one => Due(one, "In place and ongoing", DatePrecision.Ongoing), "“In place and ongoing” has no end, and no date of review is set." },
        { "no-board", one => one with { MonitoredBy = [] }, "No board or group watches it." },
        { "no-evidence-expected", one => one with { ExpectedEvidence = " " }, "It does not say what would show that it worked." },
        { "moved-twice", one => Moved(Moved(one, "2019-04-30"), "2019-05-30"), "Its date has moved twice, by 60 days in all." },
        { "moved-twice", one => Moved(Moved(InSteps(one), "2019-04-30"), "2019-05-30"), "Its date for Silver has moved twice, by 60 days in all." },
    };

    [Theory]
    [MemberData(nameof(WeakActions))]
    public void A_weak_action_is_found_by_the_rule_for_it_alone(string rule, Func<PlanAction, PlanAction> weaken, string sentence)
    {
        var action = weaken(_eastmere.Act("1"));
        _eastmere.Add(action);
        _eastmere.Report(action, "2018-11-28", "atRisk");

        var found = PlanTest.Run(_eastmere.View, Eastmere.Today).ShouldHaveSingleItem();
        (found.Rule.Code, found.Reference, found.Sentence, found.SubjectKind).ShouldBe((rule, "CSIP-1", sentence, "action"));
    }

    [Fact]
    public void Two_dates_that_moved_once_each_are_no_date_that_moved_twice()
    {
        var action = Moved(_eastmere.Act("1", InSteps), "2019-04-30");
        _eastmere.Add(action.With(action.Milestones[1].MoveTo(Day("2020-04-30"), Eastmere.Today, "Director", "Capacity.")));

        Found("moved-twice").ShouldBeEmpty();
    }

    [Fact]
    public void An_open_ended_action_with_a_date_of_review_is_no_weak_spot()
    {
        _eastmere.Act("1", one => Due(one, "Ongoing", DatePrecision.Ongoing) with { ReviewOn = Day("2019-01-14") });

        Found("no-review").ShouldBeEmpty();
        Found("no-date").ShouldBeEmpty();
    }

    [Fact]
    public void A_date_that_was_settled_since_is_no_longer_unclear()
    {
        var action = _eastmere.Act("1", one => Due(one, "April 2020/21", DatePrecision.Ambiguous));
        _eastmere.Add(action.With(action.Milestones[0].MoveTo(Day("2020-04-30"), Eastmere.Today, "Director", "Asked.")));

        Found("unclear-date").ShouldBeEmpty();
    }

    [Fact]
    public void A_recommendation_that_nothing_answers_is_loud()
    {
        _eastmere.Recommend("4");

        Found("no-action").Single().Sentence.ShouldBe("Nothing in a plan answers recommendation 4.");
    }

    [Fact]
    public void A_recommendation_that_repeats_an_answered_one_is_answered_and_two_unanswered_ones_count_once()
    {
        var (answered, open) = (_eastmere.Recommend("1"), _eastmere.Recommend("2"));
        _eastmere.Recommend("3", with: one => one with { RepeatOf = answered.Id });
        _eastmere.Recommend("4", with: one => one with { RepeatOf = open.Id });
        _eastmere.Act("1", one => one with { Recommendations = [answered.Id] });

        Found("no-action").Select(one => one.Reference).ShouldBe(["OFSTED17-2"]);
    }

    [Theory]
    [InlineData("1 2 3", null)]
    [InlineData("1 2 4", "Number 3 is missing.")]
    [InlineData("6 7 10 11", "Numbers 8 and 9 are missing.")]
    [InlineData("1 2 20", "Numbers 3 to 19 are missing.")]
    [InlineData("1.1 1.2 1.4 2.1 2.3", "Numbers 1.3 and 2.2 are missing.")]
    [InlineData("7 7a 7b 8", null)]
    [InlineData("1 x 3", "Number 2 is missing.")]
    public void A_gap_in_the_numbering_is_named(string numbers, string? sentence)
    {
        foreach (var number in numbers.Split(' ')) _eastmere.Act(number);

        Found("number-gap").Select(one => one.Sentence).ShouldBe(sentence is null ? [] : [sentence]);
    }

    [Fact]
    public void A_number_that_stands_for_two_actions_is_named()
    {
        foreach (var number in new[] { "1", "2", "2", "3", "3", "3" }) _eastmere.Act(number);

        Found("number-twice").Single().Sentence.ShouldBe("Numbers 2 (twice) and 3 (3 times) stand for different actions.");
    }

    [Fact]
    public void A_lead_has_too_many_actions_one_above_the_limit()
    {
        for (var number = 1; number <= 8; number++) _eastmere.Act($"{number}", due: $"2019-{number:00}-28");
        Found("lead-overloaded").ShouldBeEmpty();

        _eastmere.Act("9", due: "2019-09-28");
        Found("lead-overloaded").Single().Sentence.ShouldBe("It leads 9 open actions; the programme’s limit is 8.");
    }

    [Fact]
    public void A_lead_with_too_many_actions_in_one_month_has_them_named_by_month()
    {
        for (var number = 1; number <= 6; number++) _eastmere.Act($"{number}", due: "2019-04-30");

        Found("lead-month").Single().Sentence.ShouldBe("It has actions due together: 6 in April 2019; the programme’s limit is 5 a month.");
    }

    [Theory]
    [InlineData(PostStatus.Acting, "It is held by somebody acting and leads 1 open action.")]
    [InlineData(PostStatus.Interim, "It is held by an interim and leads 1 open action.")]
    [InlineData(PostStatus.Vacant, "It is vacant and leads 1 open action.")]
    [InlineData(PostStatus.Permanent, null)]
    public void A_lead_post_that_nobody_holds_for_good_is_found(PostStatus status, string? sentence)
    {
        _eastmere.Add(_eastmere.Director with { Status = status });
        _eastmere.Act("1");

        Found("lead-not-permanent").Select(one => one.Sentence).ShouldBe(sentence is null ? [] : [sentence]);
    }

    [Fact]
    public void A_post_whose_holder_has_left_is_found_whatever_its_status_says()
    {
        var person = _eastmere.Add(new Person { Id = _eastmere.NewId(), Name = "The holder" });
        _eastmere.Add(_eastmere.Director with { Holders = [new(person.Id, Day("2017-01-01"), Day("2018-11-30"))] });
        _eastmere.Act("1");

        Found("lead-not-permanent").Single().Sentence.ShouldBe("It is held by nobody today and leads 1 open action.");
    }

    [Theory]
    [InlineData("2019-06-10", false)] // on the inspection's own day is in time
    [InlineData("2019-06-11", true)]
    public void Work_that_ends_only_after_the_re_inspection_is_found(string due, bool isFound)
    {
        Expect("visitStarts", "2018-12-11", label: "Fifth monitoring visit");
        Expect("finalVisit", "2019-03-05", label: "Sixth and last monitoring visit");
        Expect("reinspectionStarts", "2019-06-10", label: "Re-inspection");
        var recommendation = _eastmere.Recommend("4");
        _eastmere.Act("1", one => one with { Recommendations = [recommendation.Id] }, due);
        _eastmere.Act("2", one => one with { Recommendations = [recommendation.Id] }, "2019-06-30");

        Found("after-inspection").Select(one => one.Sentence).ShouldBe(isFound ? ["None of its 2 actions is due by 10 June 2019 (Re-inspection)."] : []);
    }

    [Fact]
    public void While_no_re_inspection_is_announced_the_clocks_say_when_it_is_due_at_the_latest()
    {
        Answer(_eastmere.Recommend("4"), due: "2019-08-31");
        Found("after-inspection").ShouldBeEmpty();

        Expect("planSubmitted", "2017-07-20");
        Found("after-inspection").Single().Sentence.ShouldBe("Its one action is not due by 20 July 2019 (when the re-inspection is due at the latest).");

        Expect("finalVisit", "2018-11-20");
        Found("after-inspection").Single().Sentence.ShouldContain("due by 20 May 2019");

        Expect("reinspectionStarts", "2018-12-01");
        Found("after-inspection").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(SourceKind.Inspection, true)]
    [InlineData(SourceKind.MonitoringVisit, true)]
    [InlineData(SourceKind.FocusedVisit, true)]
    [InlineData(SourceKind.AreaSendInspection, false)]
    [InlineData(SourceKind.PeerChallenge, false)]
    [InlineData(SourceKind.Audit, false)]
    [InlineData(SourceKind.ComplaintWorkstream, false)]
    [InlineData(SourceKind.Direction, false)]
    [InlineData(SourceKind.Other, false)]
    public void Only_what_the_inspectorate_comes_back_to_is_measured_against_the_re_inspection(SourceKind kind, bool isMeasured)
    {
        Expect("reinspectionStarts", "2019-06-10");
        Answer(_eastmere.Recommend("1", with: From(kind)), due: "2019-09-30");

        Found("after-inspection").Any().ShouldBe(isMeasured);
    }

    [Fact]
    public void An_inspection_that_names_what_it_goes_back_to_judges_that_alone()
    {
        var area = _eastmere.Recommend("1", with: From(SourceKind.AreaSendInspection));
        Expect("reinspectionStarts", "2019-06-10", area.Source, "Area SEND inspection");
        Answer(area, due: "2019-09-30");
        Answer(_eastmere.Recommend("2"), due: "2019-09-30");

        Found("after-inspection").Select(one => one.Reference).ShouldBe([area.Reference]);
    }

    [Fact]
    public void What_a_peer_challenge_said_first_and_an_inspection_again_is_measured_once()
    {
        Expect("reinspectionStarts", "2019-06-10");
        var peers = _eastmere.Recommend("1", with: From(SourceKind.PeerChallenge));
        var again = _eastmere.Recommend("2", with: one => one with { RepeatOf = peers.Id });
        Answer(again, due: "2019-09-30");

        Found("after-inspection").Select(one => one.Reference).ShouldBe([peers.Reference]);
    }

    [Theory]
    [InlineData("onTrack", "It was due on 30 November 2018, 3 days ago, and is claimed “On track”.")]
    [InlineData("complete", "It was due on 30 November 2018, 3 days ago, and is claimed “Complete” but not closed.")]
    [InlineData("atRisk", null)]
    public void An_action_past_its_date_cannot_be_on_track(string claim, string? sentence)
    {
        _eastmere.Report(_eastmere.Act("1", due: "2018-11-30"), "2018-11-28", claim);

        Found("late-on-track").Select(one => one.Sentence).ShouldBe(sentence is null ? [] : [sentence]);
    }

    [Fact]
    public void An_action_is_not_late_on_its_day()
    {
        _eastmere.Report(_eastmere.Act("1", due: "2018-12-03"), "2018-11-28", "onTrack");

        Found("late-on-track").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2018-10-22", "onTrack", false)] // 42 days ago
    [InlineData("2018-10-21", "onTrack", true)]
    [InlineData("2018-10-21", "complete", false)]
    public void A_lead_who_has_not_reported_within_the_cycle_is_found(string last, string claim, bool isFound)
    {
        _eastmere.Report(_eastmere.Act("1"), last, claim);

        Found("not-reported").Any().ShouldBe(isFound);
    }

    [Fact]
    public void An_action_that_is_new_has_a_cycle_of_time_for_its_first_report()
    {
        _eastmere.Act("1", one => one with { Id = _eastmere.NewId("2018-10-22") });
        _eastmere.Act("2", one => one with { Id = _eastmere.NewId("2018-10-21") });

        Found("not-reported").Select(one => one.Reference).ShouldBe(["CSIP-2"]);
        Found("not-reported").Single().Sentence.ShouldBe("Nobody has ever reported on it.");
    }

    [Fact]
    public void Closed_actions_and_those_of_an_ended_plan_are_left_in_peace()
    {
        _eastmere.Act("1", one => one with { Leads = [], Closure = new(Day("2018-11-01"), "Improvement manager", "Audited.") });
        Found("no-lead").ShouldBeEmpty();

        _eastmere.Act("2", one => one with { Leads = [] });
        Found("no-lead").ShouldHaveSingleItem();

        _eastmere.Add(_eastmere.Plan with { EndedOn = Eastmere.Today });
        Found("no-lead").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2018-12-03", true)] // its last day
    [InlineData("2018-12-02", false)]
    public void A_waived_finding_is_shown_as_waived_until_its_last_day(string until, bool isWaived)
    {
        var action = _eastmere.Act("1", one => one with { Leads = [] });
        _eastmere.Add(new Waiver { Id = _eastmere.NewId(), Rule = "no-lead", Subject = action.Id, Reason = "Being recruited.", By = "Improvement manager", Until = Day(until) });

        Found("no-lead").Single().IsWaived.ShouldBe(isWaived);
    }

    [Fact]
    public void A_waiver_never_removes_a_finding_and_bears_on_no_other()
    {
        var actions = Enumerable.Range(1, 5).Select(number => _eastmere.Act($"{number * 2}", one => one with { Leads = [], MonitoredBy = [] })).ToList();
        var before = PlanTest.Run(_eastmere.View, Eastmere.Today);
        var rules = Gen.Elements(PlanRules.All.Select(one => one.Code).ToArray());
        var subjects = Gen.Elements(actions.Select(one => one.Id).Append(_eastmere.Plan.Id).ToArray());
        var waivers = (from rule in rules from subject in subjects from days in Gen.Choose(-30, 365) select (rule, subject, days)).ListOf().ToArbitrary();

        Prop.ForAll(waivers, chosen =>
        {
            var eastmere = new List<Ledger.Record>(_eastmere.View.Snapshot.Everything.Select(one => one.Record));
            eastmere.AddRange(chosen.Select(one => new Waiver { Id = Guid.NewGuid(), Rule = one.rule, Subject = one.subject, Reason = "r", By = "b", Until = Eastmere.Today.AddDays(one.days) }));
            var after = PlanTest.Run(ProgrammeView.Of(Ledger.Snapshot.Of(Guid.Empty, 1, eastmere.Select(one => new Ledger.Held(one, 1, _eastmere.At)))), Eastmere.Today);
            return after.Select(one => one.Weakness).SequenceEqual(before.Select(one => one.Weakness))
                && after.All(one => one.IsWaived == chosen.Any(waiver => waiver.rule == one.Rule.Code && waiver.subject == one.SubjectId && waiver.days >= 0));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_rule_finds_a_subject_once_so_that_a_waiver_is_about_one_thing()
    {
        for (var number = 1; number <= 30; number++)
            _eastmere.Act($"{number % 7 * 3}", one => one with { Leads = number % 2 == 0 ? [] : one.Leads, MonitoredBy = [] }, due: $"201{8 + number % 2}-0{1 + number % 3}-15");

        PlanTest.Run(_eastmere.View, Eastmere.Today).CountBy(one => (one.Rule.Code, one.SubjectId)).ShouldAllBe(one => one.Value == 1);
    }

    [Fact]
    public void Rules_have_codes_of_their_own_that_are_short()
    {
        PlanRules.All.Select(one => one.Code).ShouldBeUnique();
        PlanRules.All.ShouldAllBe(one => one.Code.Length <= 20 && one.Title.Length > 0);
        StressTest.RuleSet.ShouldBe(3);
    }

    private void Expect(string name, string on, Guid? source = null, string? label = null) =>
        _eastmere.Add(new ProgrammeEvent { Id = _eastmere.NewId(), Name = name, On = Day(on), Source = source, Label = label });

    private void Answer(Recommendation recommendation, string due) =>
        _eastmere.Act(recommendation.Number, one => one with { Recommendations = [recommendation.Id] }, due);

    private Func<Recommendation, Recommendation> From(SourceKind kind)
    {
        var source = _eastmere.Add(new Source { Id = _eastmere.NewId(), Code = "OTHER17", Kind = kind, Title = "Another source" });
        return one => one with { Source = source.Id };
    }

    private static PlanAction Due(PlanAction action, string written, DatePrecision precision) => action with
    {
        Due = Eastmere.Unclear(written, precision),
        Milestones = ActionMilestone.From(Eastmere.Unclear(written, precision), DateTimeOffset.UnixEpoch),
    };

    private static PlanAction InSteps(PlanAction action)
    {
        var due = DueDate.Parse("Silver – March 2019, Gold – March 2020");
        return action with { Due = due, Milestones = ActionMilestone.From(due, DateTimeOffset.UnixEpoch) };
    }

    private static PlanAction Moved(PlanAction action, string to) =>
        action.With(action.Milestones[0].MoveTo(Day(to), Day("2018-11-01"), "Director", "Capacity."));
}
