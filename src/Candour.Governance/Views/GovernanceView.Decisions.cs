using System.Globalization;

namespace Candour.Governance;

/// <summary>Decisions by what they are asked for by.</summary>
public sealed partial class GovernanceView
{
    private DecisionIndex Index => Snapshot.Derive(one => new DecisionIndex(one), typeof(Decision));

    public Decision? DecisionBy(string number) => Index.ByNumber.GetValueOrDefault(number);

    /// <summary>The decisions that changed a record of the plan: each names the meeting whose minutes tell why.</summary>
    public IEnumerable<Decision> DecisionsThatChanged(Guid record) => Index.ByEffect[record];

    /// <summary>Whether a decision may be carried out on a day. One that can be called in is published first.</summary>
    public bool MayBeCarriedOut(Decision decision, DateOnly on) =>
        decision.IsInForce(on) && (decision.PublishedOn is not null || Board(Meeting(decision.Meeting)!.Board)!.CallIn is null);

    public string NextDecisionNumber(Guid meeting)
    {
        var code = Board(Meeting(meeting)!.Board)!.Code;
        for (var count = 1; ; count++)
            if ($"{code}-D{count.ToString(CultureInfo.InvariantCulture)}" is var free && DecisionBy(free) is null) return free;
    }

    private sealed class DecisionIndex(Ledger.Snapshot snapshot)
    {
        public Dictionary<string, Decision> ByNumber { get; } = snapshot.All<Decision>()
            .DistinctBy(one => one.Number, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Number, StringComparer.OrdinalIgnoreCase);

        public ILookup<Guid, Decision> ByEffect { get; } = snapshot.All<Decision>()
            .SelectMany(one => one.Effects.Select(effect => effect.Record).Distinct(), (one, record) => (one, record)).ToLookup(one => one.record, one => one.one);
    }
}
