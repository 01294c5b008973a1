using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Governance;

/// <summary>What a decision changes in the plan: the decision with its effect, and the change that makes it.</summary>
public sealed record MadeEffect(Decision Decision, Change Change);

/// <summary>A decision that changes the plan.</summary>
public static class EffectDraft
{
    /// <summary>Why the plan changed, as its ledger says it: the decision that changed it.</summary>
    public static string Reason(GovernanceView view, Decision decision) => $"Decision {decision.Number}, {view.NameOf(decision.Meeting)}";

    public static Checked<MadeEffect> AddAction(GovernanceView view, Decision decision, ActionDraft draft, DateTimeOffset at, DateOnly today)
    {
        var made = draft.Add(view.Programme, at, today);
        return From(made, action => Effect(decision, EffectKind.ActionAdded, action.Id, $"Action {action.Reference} added", Change.Add(Changes.ActionAdded, action)));
    }

    /// <summary>Another date for one of an action's milestones; the first one for an action whose plan gave none.</summary>
    public static Checked<MadeEffect> MoveDate(GovernanceView view, Decision decision, PlanAction action, DateDraft draft, DateTimeOffset at, DateOnly today)
    {
        var isFirst = action.Milestones.Count == 0;
        var type = action.Milestones.FirstOrDefault(one => one.Id == draft.Milestone)?.Current is null ? Changes.ActionDueDateSet : Changes.ActionDueDateMoved;
        var moved = isFirst ? DateDraft.Set(action, draft.To, at) : draft.Move(action, today, view.NameOf(view.Meeting(decision.Meeting)!.Board));
        return From(moved, after => Effect(
            decision, EffectKind.DateMoved, action.Id, $"Date of {action.Reference} {(isFirst ? "set" : "moved")} to {InWords.Day(draft.To!.Value)}",
            Change.To(type, after, view.Snapshot.VersionOf(action.Id))));
    }

    /// <summary>The claim that the board agrees stands on the action's timeline as the board's own word.</summary>
    public static Checked<MadeEffect> AgreeClaim(GovernanceView view, Decision decision, PlanAction action, UpdateDraft draft, DateTimeOffset at, DateOnly today)
    {
        var board = view.NameOf(view.Meeting(decision.Meeting)!.Board);
        return From(draft.Add(view.Programme, action, at, today, board), update => Effect(
            decision, EffectKind.ClaimAgreed, action.Id, $"{action.Reference} agreed as {view.Programme.Programme.Claim(update.Claim).Name}",
            Change.Add(Changes.ActionUpdated, update)));
    }

    /// <summary>Whoever leads the action owes the board what would show that it worked.</summary>
    public static Checked<MadeEffect> AskForEvidence(GovernanceView view, Decision decision, PlanAction action, string what, DateOnly? due, DateTimeOffset at, DateOnly today)
    {
        var draft = new BoardActionDraft
        {
            Text = string.IsNullOrWhiteSpace(what) ? "" : $"Bring evidence for {action.Reference}: {what.Trim()}",
            Item = decision.Item,
            Owner = view.Programme.AnswersFor(action, today)?.Post.Id,
            Due = due,
            PlanAction = action.Id,
        };
        return From(draft.Add(view, view.Meeting(decision.Meeting)!, at), asked => Effect(
            decision, EffectKind.EvidenceAsked, action.Id, $"Evidence asked for {action.Reference}", Change.Add(GovernanceChanges.BoardActionRaised, asked)));
    }

    private static MadeEffect Effect(Decision decision, EffectKind kind, Guid record, string what, Change change) =>
        new(decision with { Effects = [.. decision.Effects, new(kind, record, what)] }, change);

    private static Checked<MadeEffect> From<T>(Checked<T> made, Func<T, MadeEffect> effect) where T : class =>
        made.Problems.Aggregate(new Problems(), (all, one) => all.Unless(good: false, one.Field, one.Message)).Or(() => effect(made.Required));
}
