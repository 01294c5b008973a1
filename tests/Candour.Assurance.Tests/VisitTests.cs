using Candour.Improvement;

namespace Candour.Assurance.Tests;

public sealed class VisitTests
{
    private readonly Eastmere _eastmere = new();

    private VisitView View => VisitView.Of(_eastmere.View.Programme);

    [Theory]
    [InlineData(VisitKind.Monitoring, "2018-12-11", "2018-12-12", null, VisitState.Ahead)]
    [InlineData(VisitKind.Monitoring, "2018-12-02", "2018-12-03", null, VisitState.UnderWay)]
    [InlineData(VisitKind.Monitoring, "2018-12-03", null, null, VisitState.UnderWay)]
    [InlineData(VisitKind.Monitoring, "2018-11-29", "2018-11-30", null, VisitState.LetterAwaited)]
    [InlineData(VisitKind.Monitoring, "2018-11-29", "2018-11-30", "letter", VisitState.Ended)]
    [InlineData(VisitKind.AnnualEngagement, "2018-11-20", null, null, VisitState.Ended)]
    [InlineData(VisitKind.Focused, null, null, null, VisitState.Ahead)]
    public void A_visit_stands_as_its_days_and_its_letter_have_it(VisitKind kind, string? from, string? to, string? letter, VisitState state)
    {
        var visit = Add(kind, from, to);

        (visit with { Letter = letter is null ? null : _eastmere.Inspection.Id }).StateOn(Eastmere.Today).ShouldBe(state);
        (visit with { CalledOff = new(Eastmere.Today, "Snow.") }).StateOn(Eastmere.Today).ShouldBe(VisitState.CalledOff);
    }

    [Fact]
    public void What_must_be_ready_moves_with_the_visit_on_working_days_unless_somebody_set_a_day()
    {
        var visit = Add(VisitKind.Monitoring, "2018-12-11");
        var audits = PreparationDraft.Usual(visit, _eastmere.At, Eastmere.Today).Single(one => one.Text.Contains("completed and moderated audits", StringComparison.Ordinal));

        View.DueOf(visit, audits).ShouldBe(Day("2018-12-06"));
        View.DueOf(visit with { From = Day("2019-01-03") }, audits).ShouldBe(Day("2018-12-28"));
        View.DueOf(visit with { From = null }, audits).ShouldBeNull();
        View.DueOf(visit, audits with { WorkingDaysBefore = null, Due = Day("2018-12-01") }).ShouldBe(Day("2018-12-01"));
        View.IsLate(visit, audits, Day("2018-12-06")).ShouldBeFalse();
        View.IsLate(visit, audits, Day("2018-12-07")).ShouldBeTrue();
        View.IsLate(visit, audits with { DoneOn = Day("2018-12-07") }, Day("2018-12-08")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(VisitKind.ActionPlanning, "early draft")]
    [InlineData(VisitKind.Monitoring, "moderated audits")]
    [InlineData(VisitKind.Focused, "moderated audits")]
    [InlineData(VisitKind.FullInspection, "Self-evaluation")]
    [InlineData(VisitKind.AnnualEngagement, "three questions")]
    [InlineData(VisitKind.PeerReview, "Key questions")]
    [InlineData(VisitKind.AdviserReview, "since the last review")]
    public void Each_kind_of_visit_has_its_usual_preparations(VisitKind kind, string has) =>
        UsualPreparations.Of(kind).ShouldContain(one => one.Text.Contains(has, StringComparison.Ordinal));

    [Fact]
    public void A_visit_that_is_past_begins_without_a_list() =>
        PreparationDraft.Usual(Add(VisitKind.Monitoring, "2018-08-15"), _eastmere.At, Eastmere.Today).ShouldBeEmpty();

    [Theory]
    [InlineData("from", null, "2018-12-12")]
    [InlineData("to", "2018-12-11", "2018-12-10")]
    [InlineData("to", "2018-12-11", "2019-12-10")]
    public void Days_that_cannot_be_are_refused(string field, string? from, string? to) =>
        Draft(from, to).Add(View, _eastmere.At, Eastmere.Today).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public void A_letter_and_an_outcome_come_after_the_visit()
    {
        var early = Draft("2018-12-11") with { Letter = _eastmere.Inspection.Id, Outcome = "All is well." };

        early.Add(View, _eastmere.At, Eastmere.Today).Problems.Select(one => one.Field).ShouldBe(["outcome", "letter"]);
    }

    [Fact]
    public void The_event_that_clocks_run_by_comes_moves_and_goes_with_the_visit()
    {
        var visit = Save(null, Draft("2018-12-11").Add(View, _eastmere.At, Eastmere.Today).Required);
        EventsNow().ShouldHaveSingleItem().On.ShouldBe(Day("2018-12-11"));

        var moved = Save(visit, (Draft("2018-12-18") with { Title = "Fifth visit" }).Change(View, visit, _eastmere.At, Eastmere.Today).Required);
        EventsNow().ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.On.ShouldBe(Day("2018-12-18")), one => one.Label.ShouldBe("Fifth visit"), one => one.Name.ShouldBe("visitStarts"));

        var off = new CallingOffDraft("The inspectorate moves it to spring.").CallOff(moved, Eastmere.Today).Required;
        VisitEvents.Follow(moved, off, View.Programme).ShouldHaveSingleItem().Removes.ShouldBeTrue();
    }

    [Fact]
    public void An_event_that_somebody_recorded_for_that_day_is_taken_over()
    {
        var recorded = _eastmere.Add(new ProgrammeEvent { Id = _eastmere.NewId(), Name = "visitStarts", On = Day("2018-12-11"), Label = "Inspectors come" });

        var visit = Draft("2018-12-11").Add(View, _eastmere.At, Eastmere.Today).Required;

        visit.Event.ShouldBe(recorded.Id);
        VisitEvents.Follow(null, visit, View.Programme).ShouldHaveSingleItem().Record.ShouldBeOfType<ProgrammeEvent>().Label.ShouldBe("Monitoring visit");
    }

    [Fact]
    public void No_clock_runs_by_a_peer_review()
    {
        var visit = (Draft("2018-12-11") with { Kind = VisitKind.PeerReview }).Add(View, _eastmere.At, Eastmere.Today).Required;

        visit.Event.ShouldBeNull();
        VisitEvents.Follow(null, visit, View.Programme).ShouldBeEmpty();
    }

    [Fact]
    public void A_visit_that_has_begun_is_not_called_off() =>
        new CallingOffDraft("Why not.").CallOff(Add(VisitKind.Monitoring, "2018-12-03"), Eastmere.Today).IsGood.ShouldBeFalse();

    [Fact]
    public void An_area_is_followed_from_visit_to_visit_and_the_worst_of_the_latest_counts()
    {
        Find(Add(VisitKind.Monitoring, "2018-04-17"), ("Plans", Progress.NotYet), ("Front door", Progress.NotYet));
        Find(Add(VisitKind.Monitoring, "2018-08-15"), ("front door", Progress.Made), ("Front door", Progress.Deteriorated));

        var glance = ProgressAtAGlance.Of(View);

        glance.Visits.Count.ShouldBe(2);
        glance.Areas.Select(one => (one.Area, one.Latest)).ShouldBe([("Plans", Progress.NotYet), ("Front door", Progress.Deteriorated)]);
        glance.Areas[1].Found.Select(one => one.Count).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_finding_names_what_it_is_about_and_stays_in_the_words_of_its_area()
    {
        var visit = Add(VisitKind.Monitoring, "2018-08-15");
        var action = _eastmere.Act("1", "onTrack");
        Find(visit, ("Front door", Progress.Made));
        var draft = new FindingDraft { Area = "FRONT DOOR", Progress = Progress.NotYet, Text = "Late.", Bears = "csip-1, CSIP-1" };

        draft.Add(visit, View, _eastmere.At, Eastmere.Today).Required.ShouldSatisfyAllConditions(one => one.Area.ShouldBe("Front door"), one => one.Bears.ShouldBe([action.Id]));
        (draft with { Bears = "NOPE-1" }).Add(visit, View, _eastmere.At, Eastmere.Today).Problems.ShouldHaveSingleItem().Message.ShouldBe("No action or recommendation is called NOPE-1.");
        draft.Add(visit with { From = Day("2018-12-11") }, View, _eastmere.At, Eastmere.Today).Problems.ShouldHaveSingleItem().Field.ShouldBe("text");
    }

    [Theory]
    [InlineData(Progress.Made, Opinion.Substantial)]
    [InlineData(Progress.Deteriorated, Opinion.Contradicted)]
    public void A_finding_counts_as_seen_from_outside_once_it_is_evidence(Progress progress, Opinion opinion)
    {
        var action = _eastmere.Act("1", "onTrack");
        var visit = Add(VisitKind.Monitoring, "2018-08-15", "2018-08-16");
        var finding = new VisitFinding { Id = _eastmere.NewId(), Visit = visit.Id, Area = "Front door", Progress = progress, Text = "Decisions.", Bears = [action.Id] };

        var evidence = FindingEvidence.Of(finding, visit, _eastmere.View, Shows.Outcome, progress.Contradicts()).Add(_eastmere.View, _eastmere.At, Eastmere.Today, file: null).Required;
        _eastmere.Add(evidence);

        evidence.ShouldSatisfyAllConditions(one => one.ObservedTo.ShouldBe(Day("2018-08-16")), one => one.Collector.ShouldBe("Inspectorate"), one => one.Line.ShouldBe(EvidenceLine.Independent));
        _eastmere.Assess(action).Opinion.ShouldBe(opinion);
    }

    [Theory]
    [InlineData("E-1")]
    [InlineData("https://council.example/evidence/E-1")]
    [InlineData("/evidence/e-1/")]
    public void What_is_shared_can_be_pointed_at_by_number_or_address(string pointed)
    {
        var evidence = _eastmere.Show(_eastmere.Act("1", "onTrack"), EvidenceLine.Oversight, Shows.Outcome);

        Pointer.Find(pointed, _eastmere.View).ShouldBe(evidence.Id);
        Pointer.Find($"/documents/{evidence.Id}", _eastmere.View).ShouldBe(evidence.Id);
        Pointer.Find("E-99", _eastmere.View).ShouldBeNull();
        var share = new ShareDraft(null, pointed, "Inspectors", Eastmere.Today).Add(Add(VisitKind.Monitoring, "2018-12-11"), _eastmere.View, _eastmere.At, Eastmere.Today);
        share.Required.What.ShouldBe("E-1 Report 1");
    }

    private IReadOnlyList<ProgrammeEvent> EventsNow() => View.Programme.Events;

    private Visit Save(Visit? before, Visit after)
    {
        foreach (var change in VisitEvents.Follow(before, after, View.Programme)) _eastmere.Add((ProgrammeEvent)change.Record);
        return _eastmere.Add(after);
    }

    private Visit Add(VisitKind kind, string? from, string? to = null) => _eastmere.Add(new Visit
    {
        Id = _eastmere.NewId(), Number = $"V-{View.Visits.Count + 1}", Kind = kind, Title = "Visit", Visitor = "Inspectorate", From = from is null ? null : Day(from), To = to is null ? null : Day(to),
    });

    private void Find(Visit visit, params IEnumerable<(string Area, Progress Progress)> found)
    {
        foreach (var (area, progress) in found)
            _eastmere.Add(new VisitFinding { Id = _eastmere.NewId(), Visit = visit.Id, Area = area, Progress = progress, Text = "What was seen." });
    }

    private static VisitDraft Draft(string? from, string? to = null) => new()
    {
        Kind = VisitKind.Monitoring, Title = "Monitoring visit", Visitor = "Inspectorate", From = from is null ? null : Day(from), To = to is null ? null : Day(to),
    };
}
