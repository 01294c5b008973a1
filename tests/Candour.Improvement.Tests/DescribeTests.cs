using System.Collections;

namespace Candour.Improvement.Tests;

public sealed class DescribeTests
{
    private static readonly EveryRecord Every = new();

    public static TheoryData<string, string> EveryProperty => new(Every.All
        .SelectMany(record => record.GetType().GetProperties(), (record, property) => (record, property))
        .Where(one => one.property is { CanWrite: true, Name: not "Id" } && IsSaid(one.property.GetValue(one.record)))
        .Select(one => (one.record.GetType().Name, one.property.Name)).Distinct());

    [Theory]
    [MemberData(nameof(EveryProperty))]
    public void Whatever_changes_in_a_record_is_told(string kind, string name)
    {
        var before = Every.All.Last(one => one.GetType().Name == kind && IsSaid(one.GetType().GetProperty(name)!.GetValue(one)));
        var after = Without(before, name);

        Describe.Changes(before, after, Every.View).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_record_that_did_not_change_has_nothing_to_tell()
    {
        foreach (var record in Every.All) Describe.Changes(record, record, Every.View).ShouldBeEmpty();
    }

    [Fact]
    public void A_moved_date_is_told_with_both_dates_and_its_reason()
    {
        var before = Every.All.OfType<PlanAction>().Last();
        var after = before.With(before.Milestones[1].MoveTo(Day("2023-12-31"), Day("2018-12-03"), "Director", "Funding ended."));

        var told = Describe.Changes(before, after, Every.View);

        told.ShouldContain(new Difference("Due, Gold", "31 December 2022", "31 December 2023"));
        told.ShouldContain(new Difference("Due, Gold, moved", null, "3 December 2018: from 31 December 2022 to 31 December 2023, by Director: Funding ended."));
        told.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("one\ntwo", "one\ntwo\nthree", null, "three")]
    [InlineData("one\ntwo", "two", "one", null)]
    [InlineData("one", "two", "one", "two")]
    [InlineData(null, "one", null, "one")]
    public void Of_a_list_that_grew_what_was_added_is_the_news(string? before, string? after, string? gone, string? added) =>
        new Difference("Scores", before, after).News().ShouldBe(new("Scores", gone, added));

    [Fact]
    public void Other_records_are_told_by_the_names_that_people_use()
    {
        var action = Every.All.OfType<PlanAction>().Last();
        var said = Describe.All(action, Every.View).ToDictionary(one => one.Label, one => one.Words);

        said["Plan"].ShouldBe("Improvement plan");
        said["Theme"].ShouldBe("Practice");
        said["Recommendations"].ShouldBe("DIR17-2");
        said["Leads"].ShouldBe("Head of HR from 24 November 2018 to 3 December 2018");
        said["Must wait for"].ShouldBe("CSIP-15");
        said["Closed"].ShouldBe("3 December 2018, by Head of HR: What is left goes on. (handed on to CSIP-15)");
        said["Imported from"].ShouldBe("plan.docx, lines 40 to 44, page 7");
    }

    [Fact]
    public void A_new_record_is_told_whole_and_a_removed_one_as_well()
    {
        var post = Every.All.OfType<Post>().Single();

        Describe.Changes(null, post, Every.View).ShouldAllBe(one => one.Before == null);
        Describe.Changes(post, null, Every.View).Select(one => one.Field).ShouldBe(["Title", "Directorate", "Status", "Holders"]);
    }

    [Fact]
    public void Every_type_of_the_ledger_has_a_title_for_the_timeline()
    {
        var types = typeof(Changes).GetFields().Select(one => (string)one.GetRawConstantValue()!).ToList();

        EntryTitles.Types.ShouldBe(types, ignoreOrder: true);
        EntryTitles.Of(Changes.ActionDueDateMoved).ShouldBe("Date moved");
        EntryTitles.Of("evidence.taken-in").ShouldBe("evidence taken in");
    }

    [Fact]
    public void Every_kind_of_a_register_and_all_that_happens_to_it_has_a_name()
    {
        RegisterChanges.Types.ShouldBe(typeof(RegisterChanges).GetFields().Select(one => (string)one.GetRawConstantValue()!), ignoreOrder: true);
        RegisterRecords.Kinds.Keys.ShouldAllBe(kind => RecordWords.Kind(kind) != kind);
        Every.All.ShouldAllBe(record => record is Waiver || Describe.Name(record, Every.View).Length > 0);
        EntryTitles.Of(RegisterChanges.RiskRescored).ShouldBe("Risk scored anew");
        RegisterRecords.Kind("action").ShouldBeNull();
    }

    private static Ledger.Record Without(Ledger.Record record, string name)
    {
        var copy = (Ledger.Record)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        var property = record.GetType().GetProperty(name)!;
        property.SetValue(copy, Nothing(property.PropertyType));
        return copy;
    }

    private static object? Nothing(Type type) => type switch
    {
        _ when type == typeof(string) => "",
        { IsValueType: true } => Activator.CreateInstance(type),
        { IsGenericType: true } => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        _ => null,
    };

    private static bool IsSaid(object? value) => value switch
    {
        null or "" => false,
        ICollection list => list.Count > 0,
        _ => !value.GetType().IsValueType || !value.Equals(Activator.CreateInstance(value.GetType())),
    };
}
