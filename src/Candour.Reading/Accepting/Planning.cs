using Candour.Improvement;
using Candour.Time;

namespace Candour.Reading.Accepting;

/// <summary>An action plan into a plan, the recommendations that it answers and its actions.</summary>
internal static class Planning
{
    private static readonly Dictionary<string, string> Fields = new() { ["name"] = "PlanName", ["code"] = "PlanCode" };

    public static void Take(ActionPlan part, List<DraftRow> rows, PartTarget target, Growth growth, IReadOnlyDictionary<string, string> claims)
    {
        var answered = Recommendations(part, [.. rows.Where(row => row.Kind is RowKind.Recommendation)], target, growth);
        var actions = rows.Where(row => row.Kind is RowKind.Action).ToList();
        if (actions.Count == 0 || PlanOf(target, part, growth) is not { } plan) return;

        var posts = new LeadPosts(growth);
        var leads = actions.ToDictionary(row => row.Path, row => posts.Of(part.Actions[row.Place()].Leads, row));
        var reports = new Reporting(growth, claims);
        foreach (var row in actions)
        {
            var said = part.Actions[row.Place()];
            var draft = new Improvement.ActionDraft
            {
                Plan = plan.Id, Number = said.Number, Text = said.Text, Leads = leads[row.Path],
                Recommendations = Answered(said, row, answered, growth),
                Due = string.Join('\n', said.Due.Select(due => due.Text)), MonitoredBy = said.MonitoredBy,
            };
            if (Action(draft, said.Due, said.At, row, plan, growth) is { } action) reports.Take(said, action, leads[row.Path]);
        }
    }

    /// <summary>The target's plan: one that is recorded, or a new one.</summary>
    public static Plan? PlanOf(PartTarget target, Part part, Growth growth)
    {
        if (target.Plan is { } id && growth.View.Snapshot.Find<Plan>(id) is { } known) return known;
        var draft = new PlanDraft(target.PlanCode ?? "", target.PlanName ?? part.Title, []);
        return growth.Good(draft.Add(growth.View, growth.At), target, Fields) is { } made
            ? growth.Add(Changes.PlanAdded, made with { Provenance = growth.From(new(part.From, part.To, part.Page)) })
            : null;
    }

    /// <summary>Adds the action, unless the plan has it already; then that one.</summary>
    public static PlanAction? Action(Improvement.ActionDraft draft, IReadOnlyList<Milestone> due, Span at, DraftRow row, Plan plan, Growth growth)
    {
        var numbered = growth.Before.ActionsOf(plan).Where(one => one.Number == draft.Number.Trim() && one.Provenance?.Import != growth.Import).ToList();
        if (numbered.FirstOrDefault(one => Likeness.AreSame(one.Text, draft.Text)) is { } known)
        {
            growth.Same(row, $"It is recorded already as {known.Reference}.");
            return known;
        }
        if (draft.Number.Length > 0 && numbered is [var other, ..])
        {
            growth.Leave(row, $"The plan has an action {other.Number} that says something else ({other.Reference}). Change that one, or give this one another number.");
            return null;
        }
        if (growth.Good(draft.Add(growth.View, growth.At, growth.Today, growth.References), row) is not { } made) return null;
        growth.Take(row);
        return growth.Add(Changes.ActionAdded, Dated(made, due, growth) with { Provenance = growth.From(at) });
    }

    // What was read of the cell counts, not what its joined lines would be read as.
    private static PlanAction Dated(PlanAction action, IReadOnlyList<Milestone> due, Growth growth)
    {
        if (due.Count == 0 || action.Due is null || action.Due.Milestones.SequenceEqual(due)) return action;
        var read = action.Due with { Milestones = due };
        return action with { Due = read, Milestones = ActionMilestone.From(read, growth.At) };
    }

    // A plan's recommendations are those of an inspection or review; the ones that are recorded answer to their numbers even where nobody takes them again.
    private static Dictionary<string, Guid> Recommendations(ActionPlan part, List<DraftRow> rows, PartTarget target, Growth growth)
    {
        if (part.Recommendations.Count == 0 && target.Source is null) return [];
        var source = target.Source is { } id ? growth.View.Snapshot.Find<Source>(id) : null;
        if (source is null && rows.Count > 0) source = Recommending.SourceOf(target, new() { Title = part.Title }, growth, growth.From(new(part.From, part.To, part.Page)));
        if (source is null) return Recorded(part, growth);

        foreach (var row in rows) Recommending.Take(part.Recommendations[row.Place()], row, source, growth);
        growth.Settle();
        var found = growth.View.RecommendationsOf(source).ToList();
        return found.GroupBy(one => one.Number).ToDictionary(group => group.Key, group => group.First().Id);
    }

    // Row by row, the recommendations may have come in a step before.
    private static Dictionary<string, Guid> Recorded(ActionPlan part, Growth growth) => part.Recommendations
        .Select(said => (said.Number, Known: growth.View.Recommendations.FirstOrDefault(one => one.Provenance?.Import == growth.Import && Recommending.IsSame(said, one))))
        .Where(one => one.Known is not null).DistinctBy(one => one.Number).ToDictionary(one => one.Number, one => one.Known!.Id);

    private static List<Guid> Answered(ActionDraft said, DraftRow row, Dictionary<string, Guid> known, Growth growth)
    {
        var missing = said.Recommendations.Where(number => !known.ContainsKey(number)).ToList();
        if (missing.Count > 0) growth.Note(row, $"No recommendation {InWords.List(missing)} is recorded, so the action answers none of that number.");
        return [.. said.Recommendations.Where(known.ContainsKey).Select(number => known[number]).Distinct()];
    }
}
