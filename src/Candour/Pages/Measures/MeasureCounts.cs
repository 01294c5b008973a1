using Candour.Improvement;
using Candour.Performance;

namespace Candour.Pages.Measures;

/// <summary>How measures stand, in a sentence.</summary>
internal static class MeasureCounts
{
    /// <summary>Of 13 measures 1 shows a special cause for concern, 6 miss their target and 4 are stale.</summary>
    public static string Sentence(IReadOnlyList<MeasureSeries> all, DateOnly on)
    {
        if (all.Count == 0) return "No measure is kept yet.";
        var (concern, missed, stale) = (all.Count(one => one.IsConcern), all.Count(one => one.Latest?.Outcome is TargetOutcome.Missed), all.Count(one => one.IsStale(on)));
        var few = all.Count(one => !one.Chart.HasEnough);
        return $"Of {InWords.Count(all.Count, "measure")} {Each(concern, "shows", "show")} a special cause for concern, "
            + $"{Each(missed, "misses its", "miss their")} target and {Each(stale, "is", "are")} stale."
            + (few == 0 ? "" : $" {few} {(few == 1 ? "has" : "have")} too few points to tell change from chance.");
    }

    private static string Each(int count, string one, string many) => count == 0 ? $"none {one}" : $"{count} {(count == 1 ? one : many)}";
}
