using Candour.Time;

namespace Candour.Improvement;

/// <summary>An action as a form or a file says it, before anything is checked.</summary>
public sealed record ActionDraft
{
    public Guid Plan { get; init; }

    public string Number { get; init; } = "";

    public string Text { get; init; } = "";

    public Guid? Theme { get; init; }

    public IReadOnlyList<Guid> Recommendations { get; init; } = [];

    /// <summary>The posts that lead it from now on, the first first.</summary>
    public IReadOnlyList<Guid> Leads { get; init; } = [];

    /// <summary>When it is due, in the plan's words. Once said it never changes; dates are moved.</summary>
    public string? Due { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public IReadOnlyList<string> MonitoredBy { get; init; } = [];

    public string? ExpectedEvidence { get; init; }

    public IReadOnlyList<Guid> DependsOn { get; init; } = [];

    public string? ClosingCriteria { get; init; }

    /// <summary>The draft that would change nothing.</summary>
    public static ActionDraft Of(PlanAction action, DateOnly today) => new()
    {
        Plan = action.Plan,
        Number = action.Number,
        Text = action.Text,
        Theme = action.Theme,
        Recommendations = action.Recommendations,
        Leads = [.. action.LeadsOn(today)],
        Due = action.Due?.Written,
        ReviewOn = action.ReviewOn,
        MonitoredBy = action.MonitoredBy,
        ExpectedEvidence = action.ExpectedEvidence,
        DependsOn = action.DependsOn,
        ClosingCriteria = action.ClosingCriteria,
    };

    /// <param name="taken">References that are in use or about to be; the view's own where it is not said.</param>
    public Checked<PlanAction> Add(ProgrammeView view, DateTimeOffset at, DateOnly today, IReadOnlySet<string>? taken = null) =>
        Check(view, self: null).Or(() => Fill(
            new()
            {
                Id = Ledger.Record.NewId(at),
                Plan = Plan,
                Reference = Reference.For(view.Snapshot.Find<Plan>(Plan)!.Code, Number, taken ?? view.References),
                Number = Number.Trim(),
                Text = Text.Trim(),
            },
            at, today));

    public Checked<PlanAction> Edit(ProgrammeView view, PlanAction before, DateTimeOffset at, DateOnly today) =>
        Check(view, before)
            .Unless(Plan == before.Plan, "plan", "An action stays in its plan. Hand it on to an action of the other plan instead.")
            .Unless(before.Due is null || Due?.Trim() == before.Due.Written, "due", "What was first promised never changes. Move the date instead.")
            .Or(() => Fill(before, at, today));

    private Problems Check(ProgrammeView view, PlanAction? self)
    {
        var plan = view.Snapshot.Find<Plan>(Plan);
        return new Problems()
            .Unless(plan is not null, "plan", "Choose the plan that the action belongs to.")
            .Required(Text, "text", "Say what will be done.")
            .Unless(Number.Trim().Length <= 20 || Number == self?.Number, "number", "The number is longer than 20 characters.")
            .Unless(Theme is not { } theme || theme == self?.Theme || plan?.Themes.Any(one => one.Id == theme) != false, "theme", "The plan has no such theme.")
            .Unless(Recommendations.All(id => view.Snapshot.Find<Recommendation>(id) is not null), "recommendations", "One of the recommendations is not recorded.")
            .Unless(Leads.All(id => view.PostBy(id) is not null), "leads", "One of the lead posts is not recorded.")
            .Unless(DependsOn.All(id => view.Snapshot.Find<PlanAction>(id) is not null), "dependsOn", "One of the actions that must come first is not recorded.")
            .Unless(self is null || !view.ComesFirst(self.Id, DependsOn), "dependsOn", "An action cannot wait for itself, not even by way of others.");
    }

    private PlanAction Fill(PlanAction action, DateTimeOffset at, DateOnly today)
    {
        var due = action.Due is null && !string.IsNullOrWhiteSpace(Due) ? DueDate.Parse(Due.Trim()) : null;
        return action with
        {
            Number = Number.Trim(),
            Text = Text.Trim(),
            Theme = Theme,
            Recommendations = Kept(action.Recommendations, [.. Recommendations.Distinct()]),
            Leads = Leading.Assign(action.Leads, Leads, today),
            Due = due ?? action.Due,
            Milestones = due is null ? action.Milestones : ActionMilestone.From(due, at),
            ReviewOn = ReviewOn,
            MonitoredBy = Kept(action.MonitoredBy, [.. MonitoredBy.Select(one => one.Trim()).Where(one => one.Length > 0).Distinct()]),
            ExpectedEvidence = Draft.Said(ExpectedEvidence),
            DependsOn = Kept(action.DependsOn, [.. DependsOn.Distinct()]),
            ClosingCriteria = Draft.Said(ClosingCriteria),
        };
    }

    // The very same list where nothing changed, so that an action that nobody changed equals itself.
    private static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) => before.SequenceEqual(after) ? before : after;
}
