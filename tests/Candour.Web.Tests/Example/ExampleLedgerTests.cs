using Candour.Example;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Time;
using Record = Candour.Ledger.Record;

namespace Candour.Web.Tests.Example;

public sealed class ExampleLedgerTests
{
    [Fact]
    public void The_example_is_the_same_at_every_load()
    {
        static IEnumerable<string> Written() => ExampleProgramme.ChangeSets().SelectMany(
            set => set.Changes, (set, change) => $"{set.At:O} {set.Actor.Name} {change.Type} {change.Expected} {set.Reason} {RecordKinds.Write(change.Record)}");

        Written().ShouldBe(Written());
    }

    [Fact]
    public void The_story_runs_forward_from_March_2017_and_stops_on_its_last_day()
    {
        var moments = Eastmere.Told.Select(one => one.At!.Value).ToList();

        moments.ShouldBe(moments.Order());
        moments[0].DayInLondon().ShouldBe(Day("2017-03-29"));
        moments[^1].DayInLondon().ShouldBe(ExampleProgramme.Today);
        moments[^1].ShouldBeLessThanOrEqualTo(ExampleProgramme.Now);
    }

    [Fact]
    public void Nobody_in_Eastmere_works_at_night_or_on_a_day_off()
    {
        var days = new WorkingCalendar(new HashSet<DateOnly>(Eastmere.View.Council!.Closures));

        Eastmere.Told.Select(one => one.At!.Value)
            .Where(at => !days.IsWorking(at.DayInLondon()) || at.ToLondon().TimeOfDay < new TimeSpan(8, 30, 0) || at.ToLondon().Hour > 18)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_change_names_the_version_that_it_was_made_from()
    {
        var versions = new Dictionary<Guid, int>();
        foreach (var change in Eastmere.Told.SelectMany(one => one.Changes))
        {
            change.Expected.ShouldBe(versions.GetValueOrDefault(change.Record.Id), change.Type);
            versions[change.Record.Id] = change.Expected + 1;
        }
    }

    [Fact]
    public void Nothing_points_at_a_record_that_is_not_there_yet()
    {
        var known = new HashSet<Guid>();
        foreach (var set in Eastmere.Told)
        {
            known.UnionWith(set.Changes.Select(one => one.Record.Id));
            foreach (var change in set.Changes)
                PointsAt(change.Record).Where(id => !known.Contains(id)).ShouldBeEmpty($"{set.At} {change.Type} {change.Record}");
        }
    }

    private static IEnumerable<Guid> PointsAt(Record record) => record switch
    {
        Recommendation one => one.RepeatOf is { } earlier ? [one.Source, earlier] : [one.Source],
        PlanAction one =>
        [
            one.Plan, .. one.Recommendations, .. one.Leads.Select(lead => lead.Post), .. one.DependsOn,
            .. one.Closure?.TransferredTo is { } heir ? [heir] : Array.Empty<Guid>(),
        ],
        ActionUpdate one => [one.Action],
        Post one => one.Holders.Select(holding => holding.Person),
        ProgrammeEvent { Source: { } source } => [source],
        ClockRuling { Event: { } happened } => [happened],
        Waiver one => [one.Subject],
        ToldRecord one => one.StandsOn,
        _ => [],
    };

    [Fact]
    public void References_are_unique_and_identities_sort_by_age()
    {
        Eastmere.View.Actions.Select(one => one.Reference).ShouldBeUnique();
        Eastmere.View.Recommendations.Select(one => one.Reference).ShouldBeUnique();
        Eastmere.View.Sources.Select(one => one.Code).ShouldBeUnique();
        Eastmere.View.Actions.ShouldAllBe(one => one.AddedOn != null);
    }

    [Fact]
    public void Every_record_is_of_a_kind_that_the_store_knows_and_survives_being_written()
    {
        var kinds = new RecordKinds(ProgrammeRecords.Kinds);

        foreach (var record in Eastmere.Records)
            RecordKinds.Write(kinds.Read(kinds.NameOf(record), RecordKinds.Write(record))).ShouldBe(RecordKinds.Write(record));
    }
}
