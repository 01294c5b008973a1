using Candour.Time;

namespace Candour.Improvement.Tests;

public sealed class RulingTests
{
    [Fact]
    public void An_event_that_is_recorded_for_the_day_already_is_refused()
    {
        var eastmere = new Eastmere();
        eastmere.Add(new ProgrammeEvent { Id = eastmere.NewId(), Name = "reportReceived", On = Day("2017-04-07") });
        var draft = new EventDraft("reportReceived", Day("2017-04-07"));

        draft.Add(eastmere.View, ["reportReceived"], eastmere.At).Problems.ShouldHaveSingleItem().Field.ShouldBe("on");
        (draft with { On = Day("2018-04-07") }).Add(eastmere.View, ["reportReceived"], eastmere.At).IsGood.ShouldBeTrue();
        (draft with { Name = "somethingElse" }).Add(eastmere.View, ["reportReceived"], eastmere.At).Problems.ShouldHaveSingleItem().Field.ShouldBe("name");
    }

    [Fact]
    public void A_ruling_takes_the_place_of_the_computed_date_and_says_who_decided_it()
    {
        var eastmere = new Eastmere();
        eastmere.Add(new ProgrammeEvent { Id = eastmere.NewId(), Name = "reportReceived", On = Day("2017-04-07") });
        var today = Day("2017-05-01");
        var clock = ProgrammeClocks.Of(eastmere.View, today, ClockRules.BuiltIn).First(one => one.Clock.Rule.Code == "I2");

        new RulingDraft(null, null, " ").Add(clock, eastmere.At, today, "Director").Problems.Select(one => one.Field).ShouldBe(["notified", "reason"]);
        new RulingDraft(null, Day("2017-06-01"), "Sent").Add(clock, eastmere.At, today, "Director").Problems.ShouldHaveSingleItem().Field.ShouldBe("metOn");

        eastmere.Add(new RulingDraft(Day("2017-08-01"), null, "Letter").Add(clock, eastmere.At, today, "Director").Required);
        var ruled = ProgrammeClocks.Of(eastmere.View, today, ClockRules.BuiltIn).First(one => one.Clock.Rule.Code == "I2");
        (ruled.Clock.Due, ruled.Clock.Computed, ruled.Ruling!.By).ShouldBe((Day("2017-08-01"), Day("2017-07-20"), "Director"));
    }

    [Fact]
    public void Findings_are_narrowed_to_a_plan_and_to_a_lead()
    {
        var eastmere = new Eastmere();
        eastmere.Act("1", one => one with { ExpectedEvidence = null });
        eastmere.Act("2", one => one with { ExpectedEvidence = null, Leads = [new(eastmere.HeadOfHr.Id)] });
        var all = PlanTest.Run(eastmere.View, Eastmere.Today);

        IEnumerable<string> Narrowed(FindingFilter filter) => filter.Apply(all, eastmere.View, Eastmere.Today).Where(one => one.Rule.Code == "no-evidence-expected").Select(one => one.Reference);
        Narrowed(new()).ShouldBe(["CSIP-1", "CSIP-2"]);
        Narrowed(new(Lead: eastmere.HeadOfHr.Id)).ShouldBe(["CSIP-2"]);
        Narrowed(new(Plan: "csip")).ShouldBe(["CSIP-1", "CSIP-2"]);
        Narrowed(new(Plan: "OTHER")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_record_has_a_name_that_people_use() =>
        ImprovementRecords.Kinds.Keys.ShouldAllBe(kind => RecordWords.Kind(kind) != kind);
}
