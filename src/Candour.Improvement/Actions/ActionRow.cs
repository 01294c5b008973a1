namespace Candour.Improvement;

public enum ActionState { Open, Closed, Transferred }

/// <summary>One action as lists, groups and files show it, on a day.</summary>
public sealed class ActionRow
{
    private string? _words;

    internal ActionRow(ProgrammeView view, PlanAction action, int rank, DateOnly today)
    {
        (Action, Rank) = (action, rank);
        Plan = view.PlanOf(action);
        Theme = view.ThemeOf(action)?.Name;
        Recommendations = [.. view.RecommendationsOf(action)];
        Leads = [.. view.LeadsOf(action, today)];
        Directorates = [.. Leads.Select(one => one.Post.Directorate).OfType<string>().Distinct()];
        Claim = view.ClaimOn(action, today);
        UpdatedOn = view.UpdatesOf(action).FirstOrDefault(one => one.On <= today)?.On;
        Counts = view.Counts(action, today);
        DueDays = !action.IsOpen ? [] :
            [.. action.Milestones.Where(one => one.DoneOn is null).Select(one => one.Current).OfType<DateOnly>().Order()];
        IsOverdue = DueDays is [var first, ..] && first < today;
    }

    public PlanAction Action { get; }

    /// <summary>Its place among all actions: by plan, then as the plan numbers them.</summary>
    public int Rank { get; }

    public Guid Id => Action.Id;

    public string Reference => Action.Reference;

    public string Number => Action.Number;

    public string Text => Action.Text;

    public Plan? Plan { get; }

    public string? Theme { get; }

    public IReadOnlyList<Recommendation> Recommendations { get; }

    public IReadOnlyList<LeadPost> Leads { get; }

    public IReadOnlyList<string> Directorates { get; }

    /// <summary>When it is due, in the plan's words.</summary>
    public string? Written => Action.Due?.Written;

    /// <summary>The last date first promised; null where a milestone has none.</summary>
    public DateOnly? Original => Action.OriginallyDueOn;

    public DateOnly? Due => Action.DueOn;

    /// <summary>The days on which something is still to be done, oldest first; none once the action is closed.</summary>
    public IReadOnlyList<DateOnly> DueDays { get; }

    public int? DaysMoved => Action.Slippage;

    public int TimesMoved => Action.TimesMoved;

    public ClaimDefinition Claim { get; }

    /// <summary>When a lead last reported; null where none has.</summary>
    public DateOnly? UpdatedOn { get; }

    public IReadOnlyList<string> MonitoredBy => Action.MonitoredBy;

    public ActionState State => Action.Closure switch
    {
        null => ActionState.Open,
        { TransferredTo: not null } => ActionState.Transferred,
        _ => ActionState.Closed,
    };

    /// <summary>Something of it is past its date and not done.</summary>
    public bool IsOverdue { get; }

    /// <summary>Whether it counts in the programme's figures: not handed on, and not left open in a plan that has ended.</summary>
    public bool Counts { get; }

    /// <summary>What a search for words looks in.</summary>
    internal string Words => _words ??= string.Join('\n',
    [
        Reference, Number, Text, Theme, Written, .. Leads.SelectMany(one => new[] { one.Title, one.Holder?.Name }),
        .. MonitoredBy, .. Recommendations.Select(one => one.Reference),
    ]);
}
