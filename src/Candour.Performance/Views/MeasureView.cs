using System.Collections.Concurrent;
using Candour.Improvement;
using Candour.Ledger;

namespace Candour.Performance;

/// <summary>Where a measure stands in the order in which a board looks: what needs a word first.</summary>
public enum MeasureRank { Concern, MissesTarget, Stale, Rest }

/// <summary>The measures and their figures as at one entry of the ledger.</summary>
public sealed class MeasureView
{
    private readonly Dictionary<string, Measure> _byCode;
    private readonly ILookup<(Guid Measure, string Breakdown, DateOnly From, DateOnly To), Observation> _figures;
    private readonly ILookup<Guid, Observation> _standing;
    private readonly ILookup<Guid, Commentary> _commentary;
    private readonly ConcurrentDictionary<(Guid Measure, string Breakdown), MeasureSeries> _series = [];

    private MeasureView(Snapshot snapshot)
    {
        Measures = [.. snapshot.All<Measure>().OrderBy(one => one.Title, StringComparer.OrdinalIgnoreCase)];
        _byCode = Measures.DistinctBy(one => one.UniqueName).ToDictionary(one => one.UniqueName);
        _figures = snapshot.All<Observation>().OrderBy(one => one.Revision).ToLookup(one => (one.Measure, Fold(one.Breakdown), one.From, one.To));
        _standing = _figures.Select(versions => versions.Last()).ToLookup(one => one.Measure);
        _commentary = snapshot.All<Commentary>().ToLookup(one => one.Measure);
        Population = BenchmarkView.Of(snapshot).Population;
        Publication = snapshot.All<PublicationRules>() is [var rules, ..] ? rules : null;
    }

    public static MeasureView Of(Snapshot snapshot) => snapshot.Derive(one => new MeasureView(one), typeof(Measure), typeof(Observation), typeof(Commentary), typeof(Benchmark), typeof(Improvement.Council), typeof(PublicationRules));

    public static MeasureView Of(ProgrammeView programme) => Of(programme.Snapshot);

    /// <summary>How many children live in the council’s area, for rates; null where no estimate was loaded.</summary>
    public Population? Population { get; }

    /// <summary>What the authority has set for files that are published; null where it has set nothing.</summary>
    public PublicationRules? Publication { get; }

    public SuppressionMethod Suppression => Publication?.Method ?? default;

    /// <summary>By title.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    public Measure? By(string code) => _byCode.GetValueOrDefault(code.ToUpperInvariant());

    /// <summary>The figure of a period that stands; null where none was given.</summary>
    public Observation? Figure(Guid measure, string? breakdown, DateOnly from, DateOnly to) => Versions(measure, breakdown, from, to) is [.., var last] ? last : null;

    /// <summary>All figures that were given for a period, in the order in which they were.</summary>
    public IReadOnlyList<Observation> Versions(Guid measure, string? breakdown, DateOnly from, DateOnly to) => [.. _figures[(measure, Fold(breakdown), from, to)]];

    public IReadOnlyList<Observation> Versions(Observation one) => Versions(one.Measure, one.Breakdown, one.From, one.To);

    /// <summary>The figures that stand, of the whole and of every breakdown.</summary>
    public IEnumerable<Observation> Standing(Guid measure) => _standing[measure];

    /// <summary>The services or teams of which there are figures, by name.</summary>
    public IReadOnlyList<string> Breakdowns(Measure measure) =>
        [.. _standing[measure.Id].Select(one => one.Breakdown).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    public MeasureSeries Series(Measure measure, string? breakdown = null) => _series.GetOrAdd(
        (measure.Id, Fold(breakdown)), key => MeasureSeries.Of(measure, breakdown, _standing[measure.Id].Where(one => Fold(one.Breakdown) == key.Breakdown)));

    /// <summary>The latest period first.</summary>
    public IReadOnlyList<Commentary> CommentaryOf(Measure measure) => [.. _commentary[measure.Id].OrderByDescending(one => one.To).ThenByDescending(one => one.Id)];

    public IEnumerable<Measure> OfAction(Guid action) => Measures.Where(one => one.Actions.Contains(action));

    public IEnumerable<Measure> OfRecommendation(Guid recommendation) => Measures.Where(one => one.Recommendations.Contains(recommendation));

    /// <summary>What needs a word first; by title among those that are alike. Measures that ended are left out.</summary>
    public IReadOnlyList<MeasureSeries> InOrder(DateOnly on) =>
        [.. Measures.Where(one => one.IsKeptOn(on)).Select(one => Series(one)).OrderBy(one => RankOf(one, on))];

    public static MeasureRank RankOf(MeasureSeries series, DateOnly on) =>
        series.IsConcern ? MeasureRank.Concern
        : series.Latest?.Outcome is TargetOutcome.Missed ? MeasureRank.MissesTarget
        : series.IsStale(on) ? MeasureRank.Stale
        : MeasureRank.Rest;

    private static string Fold(string? breakdown) => breakdown?.ToUpperInvariant() ?? "";
}
