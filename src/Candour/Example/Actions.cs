using Candour.Improvement;
using Candour.Time;

namespace Candour.Example;

/// <summary>Tells each action of a plan: how it entered, what its leads said, when it moved, how it ended.</summary>
internal sealed class Actions(Story story, Cast cast, Recommendations recommendations)
{
    private static readonly ILookup<string, Guid> Ids = Plans.All
        .SelectMany(plan => plan.Actions, (plan, action) => (Reference: plan.Reference(action), Id: plan.IdOf(action)))
        .ToLookup(one => one.Reference, one => one.Id);

    public static Guid IdOf(string reference) => Ids[reference].Single();

    public void Tell(PlanText plan)
    {
        foreach (var entered in plan.Actions.GroupBy(plan.EnteredAt))
            story.Tell(entered.Key, cast.Title(plan.Keeper), null, entered.Select(action => story.Add(Changes.ActionAdded, Enter(plan, action))));
        foreach (var action in plan.Actions) Follow(plan, action);
    }

    private PlanAction Enter(PlanText plan, ActionText action) => new()
    {
        Id = plan.IdOf(action),
        Plan = plan.Id,
        Reference = plan.Reference(action),
        Number = action.Number,
        Text = action.Text,
        Theme = action.One("theme") is { } theme ? plan.ThemeId(theme) : null,
        Recommendations = [.. action.Recommendations.Select(recommendations.Id)],
        Leads = [.. action.All("leads").Select(key => new Lead(cast.Id(key)))],
        Due = action.One("due") is { } due ? DueDate.Parse(due) : null,
        Milestones = action.One("due") is { } written ? Milestones(plan, action, DueDate.Parse(written)) : [],
        ReviewOn = action.One("review") is { } day ? DataText.Day(day) : null,
        MonitoredBy = action.Fields.ContainsKey("boards") ? [.. action.All("boards", ';').Select(InFull)] : plan.Board is { } board ? [board] : [],
        ExpectedEvidence = action.One("evidence"),
        DependsOn = [.. action.All("depends").Select(other => IdOf(other.Contains('-') ? other : $"{plan.Code}-{other}"))],
        ClosingCriteria = action.One("closes"),
    };

    private static IReadOnlyList<ActionMilestone> Milestones(PlanText plan, ActionText action, DueDate due) =>
    [
        .. due.Milestones.Select((one, place) => new ActionMilestone(
            Identity.Of(plan.EnteredAt(action), place, $"{plan.Reference(action)} milestone {place}"),
            one.Name, one.Text, one.Precision, one.Date, one.Date, [])),
    ];

    private static string InFull(string board) => board is "Improvement board" ? "Children’s Services Improvement Board" : board;

    private void Follow(PlanText plan, ActionText action)
    {
        var (id, last) = (plan.IdOf(action), plan.EnteredAt(action));
        foreach (var happening in action.Happenings)
        {
            var drawn = OfficeHours.On(happening.On, $"{plan.Reference(action)} {happening.What}");
            last = drawn > last ? drawn : last.AddMinutes(3);
            Follow(plan, id, happening, last);
        }
    }

    private void Follow(PlanText plan, Guid id, Happening happening, DateTimeOffset at)
    {
        var lead = happening.By is { } key ? cast.Title(key) : story.Now<Post>(story.Now<PlanAction>(id).LeadsOn(happening.On).First()).Title;
        var keeper = cast.Title(plan.Keeper);
        var (first, rest) = DataText.Cut(happening.Said);
        switch (happening.What)
        {
            case "moved":
                Change(lead, rest, story.Now<PlanAction>(id).DueOn is null ? Changes.ActionDueDateSet : Changes.ActionDueDateMoved, one => one.With(StillOpen(one).MoveTo(DataText.Day(first), happening.On, lead, rest)));
                break;
            case "reached":
                var reached = DataText.List(happening.Said, ':');
                Change(lead, reached[1], Changes.ActionMilestoneDone, one => one.With(one.Milestones.Single(milestone => milestone.Name == reached[0]) with { DoneOn = happening.On }));
                break;
            case "reworded":
                Change(keeper, "The plan’s revision", Changes.ActionChanged, one => one with { Text = happening.Said });
                break;
            case "answers":
                Change(keeper, null, Changes.ActionChanged, one => one with { Recommendations = [.. one.Recommendations, recommendations.Id(happening.Said)] });
                break;
            case "led-by":
                Change(keeper, "The plan’s revision", Changes.ActionLeadsChanged, one => one with
                {
                    Leads = Leading.Assign(one.Leads, [.. DataText.List(happening.Said, ',').Select(cast.Id)], happening.On),
                });
                break;
            case "closed":
                Change(keeper, happening.Said, Changes.ActionClosed, one => one with { Closure = new(happening.On, keeper, happening.Said) });
                break;
            case "handed":
                Change(keeper, rest, Changes.ActionTransferred, one => one with { Closure = new(happening.On, keeper, rest, IdOf(first)) });
                break;
            case "removed":
                story.Tell(at, keeper, happening.Said, story.Remove(Changes.ActionRemoved, id));
                break;
            default:
                story.Tell(at, lead, null, story.Add(Changes.ActionUpdated, Said(id, happening, lead, at)));
                break;
        }

        void Change(string by, string? reason, string type, Func<PlanAction, PlanAction> how) =>
            story.Tell(at, by, reason, story.Alter(type, id, how));
    }

    private static ActionMilestone StillOpen(PlanAction action) => action.Milestones.Last(one => one.DoneOn is null);

    private static ActionUpdate Said(Guid action, Happening happening, string by, DateTimeOffset at) => new()
    {
        Id = Identity.Of(at, 0, $"update {action} {happening.On:O}"),
        Action = action,
        On = happening.On,
        By = by,
        Claim = happening.What,
        Commentary = happening.Said,
        InTheWay = happening.InTheWay,
        NextStep = happening.NextStep,
    };
}
