using Candour.Improvement;
using Candour.Ledger;
using Candour.Storage;
using Candour.Time;

namespace Candour.Load;

/// <summary>A plan of many actions: 15 recommendations, 20 leads, two updates each, and as many years of re-plans as asked for.</summary>
internal static class LargePlan
{
    private static readonly Actor Loader = new("Load test");
    private static readonly DateTimeOffset Start = new(2009, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public static async Task<long> WriteAsync(Database database, int actions, int years)
    {
        var authority = Guid.CreateVersion7();
        await new Authorities(database).AddAsync(authority, "load");
        var store = new LedgerStore(database, new(ImprovementRecords.Kinds), TimeProvider.System);
        var saved = (Saved.Done)await store.CommitAsync(authority, [Beginning(actions, out var plan)]);
        for (var year = 0; year < years; year++)
            for (var round = 0; round < 4; round++)
                saved = (Saved.Done)await store.CommitAsync(authority, [Replan(plan, Start.AddYears(year).AddMonths(3 * round + 1), 4 * year + round + 1)]);
        return ((Saved.Done)await store.CommitAsync(authority, [Updates(plan)])).Sequence;
    }

    private static ChangeSet Beginning(int count, out List<PlanAction> actions)
    {
        var source = new Source { Id = Id(), Code = "OFSTED17", Kind = SourceKind.Inspection, Title = "Inspection", Published = new(2017, 4, 7) };
        var recommendations = Enumerable.Range(1, 15).Select(number => new Recommendation
        {
            Id = Id(), Source = source.Id, Number = $"{number}", Reference = $"OFSTED17-{number}", Text = $"Recommendation {number} of the inspection",
        }).ToList();
        var posts = Enumerable.Range(1, 20).Select(number => new Post
        {
            Id = Id(), Title = $"Divisional Director {number}", Directorate = $"Directorate {number % 5}",
        }).ToList();
        var themes = Enumerable.Range(1, 4).Select(number => new Theme(Id(), $"Theme {number}")).ToList();
        var plan = new Plan { Id = Id(), Code = "CSIP", Name = "Improvement plan", Themes = themes };
        actions = [.. Enumerable.Range(1, count).Select(number => Action(number, plan, recommendations[number % 15], posts[number % 20]))];
        Record[] records =
        [
            new Council { Id = Id(), Name = "Load Council" }, new Programme { Id = Id(), Name = "Improvement", IsPublic = true },
            source, plan, .. recommendations, .. posts, .. actions,
        ];
        return new(Loader, [.. records.Select(record => Change.Add("loaded", record))], At: Start);
    }

    private static PlanAction Action(int number, Plan plan, Recommendation recommendation, Post lead)
    {
        var due = DueDate.Parse($"{new DateOnly(2019, 1, 1).AddDays(number % 700):d MMMM yyyy}");
        return new()
        {
            Id = Id(), Plan = plan.Id, Number = $"{number}", Reference = $"CSIP-{number}", Theme = plan.Themes[number % 4].Id,
            Text = $"Action {number}: what will be done, in a sentence of the usual length for a plan of a council",
            Recommendations = [recommendation.Id], Leads = [new(lead.Id)], Due = due, Milestones = ActionMilestone.From(due, Start),
            MonitoredBy = ["Improvement board"], ExpectedEvidence = "An audit that shows it",
        };
    }

    private static ChangeSet Replan(List<PlanAction> actions, DateTimeOffset at, int version)
    {
        for (var index = 0; index < actions.Count; index++)
        {
            var milestone = actions[index].Milestones[0];
            var moved = milestone.MoveTo(milestone.Current!.Value.AddDays(1), DateOnly.FromDateTime(at.DateTime), "Load test", "Capacity");
            // The last few moves stand in the record, as they would in a plan that people keep.
            actions[index] = actions[index] with { Milestones = [moved with { Moves = [.. moved.Moves.TakeLast(3)] }] };
        }
        return new(Loader, [.. actions.Select(action => Change.To("action.due-date-moved", action, version))], "Capacity", At: at);
    }

    private static ChangeSet Updates(List<PlanAction> actions)
    {
        var updates = actions.SelectMany(action => Enumerable.Range(1, 2).Select(round => new ActionUpdate
        {
            Id = Id(), Action = action.Id, On = new DateOnly(2018, 10 + round, 1), By = "Divisional Director", Claim = round == 1 ? "atRisk" : "onTrack",
            Commentary = "Two posts were filled since the last report, and the third is being advertised again.",
        }));
        return new(Loader, [.. updates.Select(update => Change.Add("action.updated", update))], At: Start.AddYears(10));
    }

    private static Guid Id() => Guid.CreateVersion7();
}
