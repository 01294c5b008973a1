using System.Text.Json.Nodes;
using Candour.Ledger;

namespace Candour.Improvement.Tests;

public sealed class RecordStateTests
{
    private static readonly RecordKinds Kinds = new(ImprovementRecords.Kinds);

    private static readonly EveryRecord Every = new();

    public static TheoryData<string> Names => [.. ImprovementRecords.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_record_comes_back_from_the_ledger_as_it_was(string kind)
    {
        foreach (var record in OfKind(kind)) IsTheSame(Kinds.Read(kind, RecordKinds.Write(record)), record);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_record_can_be_read_when_a_later_edition_has_said_more(string kind)
    {
        foreach (var record in OfKind(kind))
        {
            var state = JsonNode.Parse(RecordKinds.Write(record))!.AsObject();
            state["laterIdea"] = new JsonObject { ["deep"] = 1 };
            foreach (var inner in state.Select(one => one.Value).OfType<JsonArray>().SelectMany(list => list).OfType<JsonObject>())
                inner["laterIdea"] = "more";

            IsTheSame(Kinds.Read(kind, state.ToJsonString()), record);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_of_an_earlier_edition_can_be_read_with_what_it_must_have_alone(string kind)
    {
        foreach (var record in OfKind(kind))
        {
            var state = JsonNode.Parse(RecordKinds.Write(record))!.AsObject();
            var must = record.GetType().GetProperties()
                .Where(one => one.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: true))
                .Select(one => one.Name.ToLowerInvariant()).ToHashSet();
            foreach (var optional in state.Select(one => one.Key).Where(one => !must.Contains(one.ToLowerInvariant())).ToList())
                state.Remove(optional);

            Kinds.Read(kind, state.ToJsonString()).Id.ShouldBe(record.Id);
        }
    }

    // Its state is the same, and so is all that can be told of it.
    private static void IsTheSame(Ledger.Record read, Ledger.Record record)
    {
        RecordKinds.Write(read).ShouldBe(RecordKinds.Write(record));
        Describe.Changes(record, read, Every.View).ShouldBeEmpty();
    }

    private static List<Ledger.Record> OfKind(string kind)
    {
        var all = Every.All.Where(one => Kinds.NameOf(one) == kind).ToList();
        all.ShouldNotBeEmpty();
        return all;
    }
}
