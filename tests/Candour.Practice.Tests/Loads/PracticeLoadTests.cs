using Candour.Improvement;
using Candour.Ledger;
using Candour.Practice.Duck;
using Candour.Time;

namespace Candour.Practice.Tests.Loads;

public sealed class PracticeLoadTests
{
    [Fact]
    public void A_figure_comes_back_from_the_ledger_as_it_was_counted()
    {
        Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);
        using var data = Rows.Of(7, "child A, started_on 2018-01-01, visited_on 2018-09-27, team North", "child B, started_on 2018-01-01, team South", "child C, team South");
        var counted = LoadCounting.Of(data, new(), Day("2018-09-30"), new(), WorkingCalendar.England);
        var kinds = new RecordKinds(PracticeRecords.Kinds);
        var load = (PracticeLoad)kinds.Read("practiceLoad", RecordKinds.Write(Load("2018-09-30") with { Figures = counted.Figures, Late = counted.Late }));

        var measure = PracticeMeasures.All.Single(one => one.Code == "cpp-visit");
        var figure = load.FigureOf(measure).ShouldNotBeNull();
        (figure.Numerator, figure.Denominator, figure.Reason).ShouldBe((1, 2, "Left out: no start of the plan: 1."));
        load.Teams.ShouldBe(["North", "South"]);
        load.FigureOf(measure, "South")!.Value.ShouldBe(0);
        load.Late.ShouldContain(new LateCount("cpp-visit", "South", 1));
        load.LateCases.ShouldBe(counted.Late.Sum(one => one.Count));
    }

    [Fact]
    public void Problems_are_counted_by_severity_beyond_those_that_are_listed()
    {
        var log = new ProblemLog();
        for (var row = 0; row < ProblemLog.Most + 20; row++) log.Add(new(8, row, "Age", "impossibleAge", "", Severity.Error));
        log.Add(new(null, null, null, "unknownSheet", "", Severity.Warning));

        var load = Load("2018-09-30") with { Problems = log.Counts() };

        (load.Count(Severity.Error), load.Count(Severity.Warning)).ShouldBe((ProblemLog.Most + 20, 1));
    }

    [Fact]
    public void The_newest_is_of_the_latest_day_and_of_a_day_the_last_version_counts()
    {
        var (june, first, second) = (Load("2018-06-30"), Load("2018-09-30"), Load("2018-09-30") with { Version = 2 });
        var view = View(second, june, first);

        view.Loads.ShouldBe([second, first, june]);
        view.Newest.ShouldBe(second);
        (view.Before(second), view.Before(first), view.Before(june)).ShouldBe((june, june, null));
        view.Correction(first).ShouldBe(second);
        (view.NextVersion(Day("2018-09-30")), view.NextVersion(Day("2018-12-31"))).ShouldBe((3, 1));
        (view.By("2018-09-30"), view.By("2018-09-30.2"), view.By("2018-09-30.3")).ShouldBe((first, second, null));
    }

    [Fact]
    public void Rows_are_kept_as_long_as_the_authority_says()
    {
        View().KeptUntil(Day("2018-12-03")).ShouldBe(Day("2020-12-03"));
        var draft = new PracticeRulesDraft(20, 10, 18, 20, 16, 6).Set(null, DateTimeOffset.UnixEpoch);
        View(draft.Required).KeptUntil(Day("2018-08-31")).ShouldBe(Day("2019-02-28"));
        new PracticeRulesDraft(0, null, 500, 0, 105, 121).Set(null, DateTimeOffset.UnixEpoch).Problems.Count.ShouldBe(6);
    }

    [Fact]
    public void Rows_are_removed_once_and_with_a_reason()
    {
        var load = Load("2018-09-30");

        load.Remove(" ", "Analyst", Day("2018-12-03")).IsGood.ShouldBeFalse();
        var removed = load.Remove("Loaded by mistake", "Analyst", Day("2018-12-03")).Required;

        removed.Removed.ShouldBe(new Removal(Day("2018-12-03"), "Analyst", "Loaded by mistake"));
        removed.Remove("Again", "Analyst", Day("2018-12-04")).IsGood.ShouldBeFalse();
    }

    [Fact]
    public void No_history_tells_who_a_child_is()
    {
        var item = new WatchItem("7KQF-2M9X-3TBA", 8, "cla-visit", Day("2018-11-30"), 3, "North", "Worker 1");
        var note = Acknowledgement.Of(item, "Visit with the grandmother on Friday", "Team manager", Day("2018-12-03"), DateTimeOffset.UnixEpoch).Required;
        var look = new PracticeLook { Id = Guid.NewGuid(), Load = Guid.NewGuid(), By = "Team manager", Part = PracticePart.Child, Child = item.Child, At = DateTimeOffset.UnixEpoch };
        var view = ProgrammeView.Of(Snapshot.Of(Guid.Empty, 0, []));

        foreach (var record in new GuardedRecord[] { note, look })
        {
            var said = string.Join('\n', Describe.All(record, view).Select(one => one.Words).Append(record.Name(view)));
            said.ShouldNotContain(item.Child);
            said.ShouldNotContain("grandmother");
            record.SearchWords.ShouldBeNull();
        }
        View(note).AcknowledgementOf(item).ShouldBe(note);
        View(note).AcknowledgementOf(item with { Due = Day("2019-01-11") }).ShouldBeNull();
    }

    private static PracticeLoad Load(string asAt) => new()
    {
        Id = Guid.NewGuid(), AsAt = Day(asAt), Files = [new("lists.xlsx", "00")], Lists = [], LoadedOn = Day(asAt), LoadedBy = "Analyst", KeptUntil = Day(asAt).AddYears(2),
    };

    private static PracticeView View(params Ledger.Record[] records) => PracticeView.Of(Snapshot.Of(Guid.Empty, records.Length, records.Select(one => new Held(one, 1, default))));
}
