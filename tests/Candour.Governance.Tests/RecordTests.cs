using System.Text.Json.Nodes;
using Candour.Improvement;
using Candour.Ledger;
using Record = Candour.Ledger.Record;

namespace Candour.Governance.Tests;

public sealed class RecordTests
{
    private static readonly RecordKinds Kinds = new(GovernanceRecords.Kinds);
    private static readonly Eastmere Eastmere = new();

    public static TheoryData<string> Names => [.. GovernanceRecords.Kinds.Keys];

    public static TheoryData<string, string> EveryField =>
        new(GovernanceRecords.Kinds.SelectMany(kind => Filled.Fields(kind.Value), (kind, one) => (kind.Key, one.Name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_record_comes_back_from_the_ledger_as_it_was(string kind)
    {
        var record = Every(kind);
        var read = Kinds.Read(kind, RecordKinds.Write(record));

        RecordKinds.Write(read).ShouldBe(RecordKinds.Write(record));
        Describe.Changes(record, read, Eastmere.View.Programme).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_of_an_earlier_edition_can_be_read_with_what_it_must_have_alone(string kind)
    {
        var record = Every(kind);
        var state = JsonNode.Parse(RecordKinds.Write(record))!.AsObject();
        var must = record.GetType().GetProperties()
            .Where(one => one.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: true))
            .Select(one => one.Name.ToLowerInvariant()).ToHashSet();
        foreach (var optional in state.Select(one => one.Key).Where(one => !must.Contains(one.ToLowerInvariant())).ToList())
            state.Remove(optional);

        Kinds.Read(kind, state.ToJsonString()).Id.ShouldBe(record.Id);
    }

    [Theory]
    [MemberData(nameof(EveryField))]
    public void Whatever_changes_in_a_record_is_told(string kind, string name)
    {
        var (before, after) = (Every(kind), Every(kind));
        var field = after.GetType().GetProperty(name)!;
        field.SetValue(after, Filled.Nothing(field.PropertyType));

        Describe.Changes(before, after, Eastmere.View.Programme).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_and_every_record_has_a_name_that_people_use(string kind)
    {
        GovernanceRecords.Kind(kind).ShouldNotBe(kind);
        Describe.Name(Every(kind), Eastmere.View.Programme).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Every_type_of_the_ledger_has_a_title_for_the_timeline()
    {
        GovernanceTitles.Types.ShouldBe(typeof(GovernanceChanges).GetFields().Select(one => (string)one.GetRawConstantValue()!), ignoreOrder: true);
        GovernanceTitles.Of("action.closed").ShouldBeNull();
    }

    [Fact]
    public void A_record_is_told_in_words()
    {
        var meeting = Eastmere.Meet("2018-12-19", one => one with { Cancellation = new(Day("2018-12-03"), "Clerk", "No business.") });

        var said = Describe.All(meeting, Eastmere.View.Programme).ToDictionary(one => one.Label, one => one.Words);

        (said["Board"], said["Day"], said["Start"], said["Public"]).ShouldBe(("Children’s Services Improvement Board", "19 December 2018", "18:00", "Yes"));
        said["Cancellation"].ShouldBe("on: 3 December 2018; by: Clerk; reason: No business.");
        GovernanceRecords.Kind("agendaItem").ShouldBe("Agenda item");
    }

    [Fact]
    public void What_hangs_on_a_board_holds_a_step_that_would_take_it_out() =>
        StandsOn.Of(Eastmere.Meet("2018-12-19")).ShouldContain(Eastmere.Board.Id);

    private static Record Every(string kind) => Filled.Of(GovernanceRecords.Kinds[kind], Eastmere.Mayor.Id);
}
