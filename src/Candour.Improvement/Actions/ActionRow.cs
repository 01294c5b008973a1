namespace Candour.Improvement;

public enum ActionState { Open, Closed, Transferred }

/// <summary>One action as lists, groups and files show it, on a day. What is worked out is worked out when first asked for: a page shows few of many.</summary>
public sealed class ActionRow
{
    private readonly ProgrammeView _view;
    private readonly DateOnly _today;

    internal ActionRow(ProgrammeView view, PlanAction action, int rank, DateOnly today) =>
        (_view, Action, Rank, _today) = (view, action, rank, today);

    public PlanAction Action { get; }

    /// <summary>Its place among all actions: by plan, then as the plan numbers them.</summary>
    public int Rank { get; }

    public Guid Id => Action.Id;

    public string Reference => Action.Reference;

    public string Number => Action.Number;

    public string Text => Action.Text;

    public Plan? Plan => _view.PlanOf(Action);

    public string? Theme => _view.ThemeOf(Action)?.Name;

    public IReadOnlyList<Recommendation> Recommendations => field ??= [.. _view.RecommendationsOf(Action)];

    public IReadOnlyList<LeadPost> Leads => field ??= [.. _view.LeadsOf(Action, _today)];

    public IReadOnlyList<string> Directorates => field ??= [.. Leads.Select(one => one.Post.Directorate).OfType<string>().Distinct()];

    /// <summary>When it is due, in the plan's words.</summary>
    public string? Written => Action.Due?.Written;

    /// <summary>The last date first promised; null where a milestone has none.</summary>
    public DateOnly? Original => Action.OriginallyDueOn;

    public DateOnly? Due => Action.DueOn;

    /// <summary>The days on which something is still to be done, oldest first; none once the action is closed.</summary>
    public IReadOnlyList<DateOnly> DueDays => field ??= !Action.IsOpen ? [] :
        [.. Action.Milestones.Where(one => one.DoneOn is null).Select(one => one.Current).OfType<DateOnly>().Order()];

    /// <summary>How far its last date has moved.</summary>
    public int? DaysMoved => Action.Slippage;

    /// <summary>The moves of all its dates together.</summary>
    public int TimesMoved => Action.TimesMoved;

    public ClaimDefinition Claim => field ??= _view.ClaimOn(Action, _today);

    /// <summary>When a lead last reported; null where none has.</summary>
    public DateOnly? UpdatedOn => _view.UpdateOn(Action, _today)?.On;

    public IReadOnlyList<string> MonitoredBy => Action.MonitoredBy;

    public ActionState State => Action.Closure switch
    {
        null => ActionState.Open,
        { TransferredTo: not null } => ActionState.Transferred,
        _ => ActionState.Closed,
    };

    /// <summary>Something of it is past its date and not done.</summary>
    public bool IsOverdue => DueDays is [var first, ..] && first < _today;

    /// <summary>Whether it counts in the programme's figures: not handed on, and not left open in a plan that has ended.</summary>
    public bool Counts => _view.Counts(Action, _today);

    /// <summary>What a search for words looks in.</summary>
    internal string Words => field ??= string.Join('\n',
    [
        Reference, Number, Text, Theme, Written, .. Leads.SelectMany(one => new[] { one.Title, one.Holder?.Name }),
        .. MonitoredBy, .. Recommendations.Select(one => one.Reference),
    ]);
}
