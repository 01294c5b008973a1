using System.Collections.Concurrent;
using Candour.Improvement;
using Candour.Ledger;
using Candour.Performance;

namespace Candour.Assurance;

/// <summary>Claims beside what evidence supports, as at one entry of the ledger.</summary>
public sealed class AssuranceView
{
    private const int DaysHeld = 8;

    private readonly ConcurrentDictionary<DateOnly, OrderedDictionary<Guid, AssuredRow>> _days = [];
    private readonly EvidenceIndex _index;
    private readonly ILookup<Guid, OpinionOverride> _overrides;

    private AssuranceView(Snapshot snapshot)
    {
        (Programme, _index) = (ProgrammeView.Of(snapshot), EvidenceIndex.Of(snapshot));
        Overrides = [.. snapshot.All<OpinionOverride>().OrderByDescending(one => one.From)];
        _overrides = Overrides.ToLookup(one => one.Of);
    }

    public static AssuranceView Of(Snapshot snapshot) => snapshot.Derive(one => new AssuranceView(one));

    public static AssuranceView Of(ProgrammeView programme) => Of(programme.Snapshot);

    public ProgrammeView Programme { get; }

    /// <summary>By number.</summary>
    public IReadOnlyList<Evidence> Evidence => _index.Evidence;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<OpinionOverride> Overrides { get; }

    public Evidence? By(string number) => _index.ByNumber.GetValueOrDefault(number);

    /// <summary>What bears on an action or a recommendation, the latest observed first.</summary>
    public IReadOnlyList<Evidence> EvidenceOn(Guid subject) => [.. _index.On(subject).OrderByDescending(one => one.ObservedTo).ThenByDescending(one => one.Id)];

    /// <summary>The item that stands in the place of another; null where none does.</summary>
    public Evidence? SupersededBy(Evidence one) => _index.SupersededBy.GetValueOrDefault(one.Id);

    public Assessment Of(PlanAction action, DateOnly on) => Assess(action.Id, on);

    public RecommendationAssessment Of(Recommendation recommendation, DateOnly on)
    {
        var answers = Coverage.Of(Programme, on).All.First(one => one.Recommendation.Id == recommendation.Id).Answers.Where(one => one.Counts)
            .Select(one => RowOf(Programme.CarriedOnBy(one.Row.Action).Id, on)).OfType<AssuredRow>();
        return new(recommendation, Assess(recommendation.Id, on), answers.MinBy(one => one.Opinion));
    }

    /// <summary>Whether children are better off for it, by its linked measures and the audits of cases that bear on it.</summary>
    public Impact ImpactOf(Guid subject, DateOnly on)
    {
        var said = _index.Weights(subject).Where(one => one.Shows is Shows.Outcome && (one.Contradicts ? one.IsKnown(on) : one.Supports(on)) && IsMeasured(one.Source)).ToLookup(one => one.Contradicts);
        return (said[false].Any(), said[true].Any()) switch
        {
            (true, true) => Impact.Mixed,
            (true, false) => Impact.Better,
            (false, true) => Impact.Worse,
            _ => MeasureView.Of(Programme).Measures.Any(one => one.Actions.Contains(subject) || one.Recommendations.Contains(subject)) ? Impact.NoChange : Impact.NotKnown,
        };
    }

    /// <summary>Every action that the programme's figures count, with what evidence supports of its claim.</summary>
    public IReadOnlyCollection<AssuredRow> Rows(DateOnly on) => OnDay(on).Values;

    /// <summary>Null for an action that the programme's figures do not count.</summary>
    public AssuredRow? RowOf(Guid action, DateOnly on) => OnDay(on).GetValueOrDefault(action);

    /// <summary>What people call evidence, or a measure.</summary>
    internal string NameOf(Guid source) => Describe.Name(source, Programme);

    /// <summary>By the rules alone, as quickly as it can be done.</summary>
    internal Opinion OpinionOf(Guid subject, DateOnly on) => OverrideOf(subject, on)?.Opinion ?? RuleSet.Of(_index.Weights(subject), on);

    internal IReadOnlyList<Weight> WeightsOn(Guid subject) => _index.Weights(subject);

    internal Assessment Assess(Guid subject, DateOnly on) => new(this, _index.Weights(subject), on, OverrideOf(subject, on));

    private OrderedDictionary<Guid, AssuredRow> OnDay(DateOnly on)
    {
        if (_days.Count >= DaysHeld && !_days.ContainsKey(on)) _days.Clear();
        return _days.GetOrAdd(on, day => new(Programme.CountedRows(day).Select(row => KeyValuePair.Create(row.Id, new AssuredRow(row, Of(row.Action, day))))));
    }

    private bool IsMeasured(Guid source) => Programme.Snapshot.Find<Evidence>(source) is not { } one || one.Method is EvidenceMethod.CaseAudit;

    private OpinionOverride? OverrideOf(Guid subject, DateOnly on) => _overrides[subject].FirstOrDefault(one => one.HoldsOn(on));
}
