using Candour.Improvement;
using Candour.Ledger;
using Record = Candour.Ledger.Record;

namespace Candour.Performance.Tests;

public sealed class MeasureRecordTests
{
    private static readonly RecordKinds Kinds = new(PerformanceRecords.Kinds);
    private static readonly Series Known = new();

    public static TheoryData<string> Names => [.. PerformanceRecords.Kinds.Keys];

    public static TheoryData<string, string> EveryField =>
        new(PerformanceRecords.Kinds.SelectMany(kind => Filled.Fields(kind.Value), (kind, one) => (kind.Key, one.Name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_record_comes_back_from_the_ledger_as_it_was(string kind)
    {
        var written = RecordKinds.Write(Every(kind));

        RecordKinds.Write(Kinds.Read(kind, written)).ShouldBe(written);
    }

    [Theory]
    [MemberData(nameof(EveryField))]
    public void Whatever_changes_in_a_record_is_told(string kind, string name)
    {
        var (before, after) = (Every(kind), Every(kind));
        var field = after.GetType().GetProperty(name)!;
        field.SetValue(after, Filled.Nothing(field.PropertyType));

        Describe.Changes(before, after, Known.Programme).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_and_every_record_has_a_name_that_people_use(string kind)
    {
        PerformanceRecords.Kind(kind).ShouldNotBeNull();
        PerformanceRecords.Kind("action").ShouldBeNull();
        Describe.Name(Every(kind), Known.Programme).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Every_type_of_the_ledger_has_a_title_for_the_timeline()
    {
        MeasureTitles.Types.ShouldBe(typeof(MeasureChanges).GetFields().Select(one => (string)one.GetRawConstantValue()!), ignoreOrder: true);
        MeasureTitles.Of("action.closed").ShouldBeNull();
    }

    [Fact]
    public void A_figure_is_named_by_its_measure_period_and_service()
    {
        var series = new Series();
        var figure = series.Figure(Day("2018-10-01"), Day("2018-10-31"), "50", "Care");

        Describe.Name(figure, series.Programme).ShouldBe("Initial health assessments in time, October 2018, Care");
        StandsOn.Of(figure).ShouldBe([series.Measure.Id]);
    }

    private static Record Every(string kind) => Filled.Of(PerformanceRecords.Kinds[kind], Known.Measure.Id);
}
