using Candour.Improvement;
using Candour.Ledger;
using Record = Candour.Ledger.Record;

namespace Candour.Assurance.Tests;

public sealed class RecordTests
{
    private static readonly RecordKinds Kinds = new(AssuranceRecords.Kinds);
    private static readonly Eastmere Known = new();

    public static TheoryData<string> Names => [.. AssuranceRecords.Kinds.Keys];

    /// <summary>What is said of a child's case is told by no history, and is tested beside it.</summary>
    public static TheoryData<string, string> EveryField =>
        new(AssuranceRecords.Kinds.Where(kind => !kind.Value.IsAssignableTo(typeof(GuardedRecord))).SelectMany(kind => Filled.Fields(kind.Value), (kind, one) => (kind.Key, one.Name)));

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

        Describe.Changes(before, after, Known.View.Programme).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_and_every_record_has_a_name_that_people_use(string kind)
    {
        AssuranceRecords.Kind(kind).ShouldNotBeNull();
        AssuranceRecords.Kind("action").ShouldBeNull();
        Describe.Name(Every(kind), Known.View.Programme).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Every_type_of_the_ledger_has_a_title_for_the_timeline()
    {
        AssuranceChanges.Types.ShouldBe(typeof(AssuranceChanges).GetFields().Select(one => (string)one.GetRawConstantValue()!), ignoreOrder: true);
        AssuranceChanges.Title("action.closed").ShouldBeNull();
    }

    private static Record Every(string kind) => Filled.Of(AssuranceRecords.Kinds[kind], Known.Auditor.Id);
}
