namespace Candour.Improvement;

/// <summary>A rule that looks at each post with all open actions that it leads.</summary>
internal abstract record LeadRule(string Code, string Title) : StressRule(Code, Title)
{
    public sealed override IEnumerable<Weakness> Find(ProgrammeView view, DateOnly today) => view.OpenActions(today)
        .SelectMany(action => view.LeadsOf(action, today), (action, lead) => (action, lead.Post))
        .GroupBy(one => one.Post, one => one.action)
        .OrderBy(lead => lead.Key.Title, StringComparer.OrdinalIgnoreCase)
        .Select(lead => Look(view, lead.Key, [.. lead], today)).OfType<Weakness>();

    protected abstract Weakness? Look(ProgrammeView view, Post post, IReadOnlyList<PlanAction> actions, DateOnly today);
}

internal sealed record LeadHasTooMany() : LeadRule("lead-overloaded", "The post leads too many open actions")
{
    protected override Weakness? Look(ProgrammeView view, Post post, IReadOnlyList<PlanAction> actions, DateOnly today) =>
        actions.Count <= view.Programme.OpenActionLimit
            ? null
            : Weakness.Of(post, $"It leads {actions.Count} open actions; the programme’s limit is {view.Programme.OpenActionLimit}.", "leads");
}

internal sealed record LeadHasCrowdedMonth() : LeadRule("lead-month", "Too many of the post's actions are due in one month")
{
    protected override Weakness? Look(ProgrammeView view, Post post, IReadOnlyList<PlanAction> actions, DateOnly today)
    {
        var crowded = actions
            .SelectMany(action => action.Milestones.Where(one => one.DoneOn is null && one.Current >= today)
                .Select(one => new DateOnly(one.Current!.Value.Year, one.Current.Value.Month, 1)).Distinct())
            .CountBy(month => month).Where(month => month.Value > view.Programme.MonthLimit)
            .OrderBy(month => month.Key)
            .Select(month => $"{month.Value} in {InWords.Month(month.Key)}").ToList();
        return crowded.Count == 0
            ? null
            : Weakness.Of(post, $"It has actions due together: {InWords.List(crowded)}; the programme’s limit is {view.Programme.MonthLimit} a month.", "due");
    }
}

internal sealed record LeadNotPermanent() : LeadRule("lead-not-permanent", "The lead post is acting, interim or vacant")
{
    protected override Weakness? Look(ProgrammeView view, Post post, IReadOnlyList<PlanAction> actions, DateOnly today)
    {
        var standing = post.Status switch
        {
            PostStatus.Acting => "is held by somebody acting",
            PostStatus.Interim => "is held by an interim",
            PostStatus.Vacant => "is vacant",
            _ => post.Holders.Count > 0 && post.HolderOn(today) is null ? "is held by nobody today" : null,
        };
        return standing is null ? null : Weakness.Of(post, $"It {standing} and leads {InWords.Count(actions.Count, "open action")}.", "status");
    }
}
