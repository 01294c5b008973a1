using Candour.Assurance;
using Candour.Governance;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Site;
using Candour.Storage;

namespace Candour.Pages.Actions;

/// <summary>One action: what its lead claims, what would show that it worked, when it is due, and all that happened to it.</summary>
public sealed class DetailsModel(Desk desk, History history, RecordKinds kinds) : ActionPage(desk)
{
    public IReadOnlyList<StoryEvent> Story { get; private set; } = [];

    public ActionUpdate? Latest { get; private set; }

    public Impact Impact => AssuranceView.Of(View).ImpactOf(Action.Id, Today);

    public Assessment Assessment => field ??= AssuranceView.Of(View).Of(Action, Today);

    /// <summary>What the claim lacks; null where evidence supports it.</summary>
    public string? Beyond => Assessment.Beyond(Row.Claim) == 0 ? null : $"To support “{Row.Claim.Name.ToLowerInvariant()}” {Assessment.NextStep![..1].ToLowerInvariant()}{Assessment.NextStep[1..]}";

    public async Task OnGetAsync()
    {
        Latest = View.UpdatesOf(Action).FirstOrDefault(one => one.On <= Today);
        var entries = await history.AboutAsync(Desk.Authority, Action.Id, Desk.Until, HttpContext.RequestAborted);
        var causes = await CausesAsync();
        Story = [.. RecordStory.About(entries, kinds, this).Zip(entries, (told, entry) => told with { Cause = causes.GetValueOrDefault((entry.At, entry.Reason)) ?? told.Cause })];
    }

    /// <summary>The boards' decisions behind changes of the action: each was written at the same moment, for the same reason.</summary>
    private async Task<Dictionary<(DateTimeOffset, string?), StoryCause>> CausesAsync()
    {
        var causes = new Dictionary<(DateTimeOffset, string?), StoryCause>();
        foreach (var decision in Governance.DecisionsThatChanged(Action.Id))
            foreach (var entry in await history.OfAsync(Desk.Authority, decision.Id, Desk.Until, HttpContext.RequestAborted))
                if (entry.Type == GovernanceChanges.DecisionTookEffect)
                    causes[(entry.At, entry.Reason)] = new(EffectDraft.Reason(Governance, decision), Keep(Links.Decision(decision)));
        return causes;
    }

    public IEnumerable<PlanAction> Before => Action.DependsOn.Select(View.Snapshot.Find<PlanAction>).OfType<PlanAction>();

    public IEnumerable<PlanAction> After => View.Actions.Where(one => one.DependsOn.Contains(Action.Id));

    public PlanAction? Heir => Action.Closure?.TransferredTo is { } id ? View.Snapshot.Find<PlanAction>(id) : null;

    /// <summary>The actions whose rest goes on in this one.</summary>
    public IEnumerable<PlanAction> TakenOver => View.Actions.Where(one => one.Closure?.TransferredTo == Action.Id);

    public IReadOnlyList<Finding> Findings => [.. StressTests.Whole.About(Action.Id, View, Today)];
}

/// <summary>Actions that stand in one relation to the action of a page.</summary>
public sealed record RelatedActions(string Title, IReadOnlyList<PlanAction> Actions, ProgrammePage Page);
