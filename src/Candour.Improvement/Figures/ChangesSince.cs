namespace Candour.Improvement;

public sealed record ClaimChange(PlanAction Action, ClaimDefinition Before, ClaimDefinition After)
{
    public bool IsRaised => After.Standing > Before.Standing;

    public bool IsLowered => After.Standing < Before.Standing;
}

/// <param name="Place">1 for the date's first move, 2 for its second.</param>
public sealed record DateMoved(PlanAction Action, ActionMilestone Milestone, DateMove Move, int Place);

/// <summary>What happened to the plan after one day and up to another: what a board asks first.</summary>
public sealed record ChangesSince
{
    public required DateOnly Since { get; init; }

    public required DateOnly Until { get; init; }

    /// <summary>Each action's claim at the one day against its claim at the other.</summary>
    public required IReadOnlyList<ClaimChange> Claims { get; init; }

    public required IReadOnlyList<DateMoved> DatesMoved { get; init; }

    public required IReadOnlyList<PlanAction> Added { get; init; }

    /// <summary>Done, or handed on.</summary>
    public required IReadOnlyList<PlanAction> Closed { get; init; }

    /// <summary>Past their date now, and not yet then.</summary>
    public required IReadOnlyList<PlanAction> NewlyOverdue { get; init; }

    public required IReadOnlyList<Recommendation> NewRecommendations { get; init; }

    public IEnumerable<ClaimChange> Raised => Claims.Where(one => one.IsRaised);

    public IEnumerable<ClaimChange> Lowered => Claims.Where(one => one.IsLowered);

    public bool IsNothing => Sentences.Count == 0;

    public static ChangesSince Of(ProgrammeView view, DateOnly since, DateOnly until)
    {
        bool Within(DateOnly? day) => day > since && day <= until;
        return new()
        {
            Since = since,
            Until = until,
            Claims = [.. view.Actions.Where(one => view.Counts(one, until))
                .Select(one => new ClaimChange(one, view.ClaimOn(one, since), view.ClaimOn(one, until)))
                .Where(one => one.Before.Code != one.After.Code)],
            DatesMoved = [.. view.Actions.SelectMany(one => one.Milestones, (action, milestone) => (action, milestone))
                .SelectMany(one => one.milestone.Moves.Select((move, at) => new DateMoved(one.action, one.milestone, move, at + 1)))
                .Where(one => Within(one.Move.On)).OrderBy(one => one.Move.On)],
            Added = [.. view.Actions.Where(one => Within(view.KnownFrom(one)))],
            Closed = [.. view.Actions.Where(one => Within(one.Closure?.On)).OrderBy(one => one.Closure!.On)],
            NewlyOverdue = [.. view.OpenActions(until).Where(one => one.IsOverdue(until) && !one.IsOverdue(since))],
            NewRecommendations = [.. view.Recommendations.Where(one => Within(one.AddedOn))],
        };
    }

    /// <summary>One for each kind of change that happened: "3 dates moved, 1 of them for the third time".</summary>
    public IReadOnlyList<string> Sentences => [.. Told.Select(one => one.Sentence)];

    /// <summary>Each kind of change that happened, with the actions that it happened to.</summary>
    public IReadOnlyList<ChangeTold> Told => [.. All().OfType<ChangeTold>()];

    private IEnumerable<ChangeTold?> All()
    {
        yield return Tell(NewRecommendations.Count, [], "recommendation", "added");
        yield return Tell(Added, "action", "added");
        yield return Tell([.. Raised.Select(one => one.Action)], "claim", "raised");
        yield return Tell([.. Lowered.Select(one => one.Action)], "claim", "lowered");
        yield return Tell(DatesMoved.Count, [.. DatesMoved.Select(one => one.Action).Distinct()], "date", "moved") is { } moved ? moved with { Sentence = moved.Sentence + Again() } : null;
        yield return Tell(NewlyOverdue, "action", "went past its date", "went past their dates");
        yield return Tell([.. Closed.Where(one => one.Closure!.TransferredTo is null)], "action", "closed");
        yield return Tell([.. Closed.Where(one => one.Closure!.TransferredTo is not null)], "action", "handed on");
    }

    private string Again() => DatesMoved.CountBy(one => one.Place).Where(one => one.Key > 1).OrderByDescending(one => one.Key)
        .Select(one => $", {one.Value} of them for the {InWords.Ordinal(one.Key)} time").FirstOrDefault("");

    private static ChangeTold? Tell(IReadOnlyList<PlanAction> actions, string what, string one, string? many = null) =>
        Tell(actions.Count, actions, what, one, many);

    private static ChangeTold? Tell(int count, IReadOnlyList<PlanAction> actions, string what, string one, string? many = null) =>
        count == 0 ? null : new($"{InWords.Count(count, what)} {(count == 1 ? one : many ?? one)}", actions);
}

/// <summary>One kind of change, in words, and whom it befell.</summary>
public sealed record ChangeTold(string Sentence, IReadOnlyList<PlanAction> Actions);
