using Candour.GovUk;
using Candour.Performance;

namespace Candour.Pages.Measures;

/// <summary>What a measure needs a word about, as tags.</summary>
internal static class MeasureTags
{
    public static IEnumerable<Tag> Of(MeasureSeries series, DateOnly on)
    {
        if (series.Chart.Variation is { } type and not PointType.CommonCause) yield return Variation(type);
        if (series.Latest?.Outcome is TargetOutcome.Missed) yield return new() { Text = "Misses target", Classes = "govuk-tag--red" };
        if (series.IsStale(on)) yield return new() { Text = series.Latest is null ? "No figure" : "Stale", Classes = "govuk-tag--grey" };
    }

    private static Tag Variation(PointType type) => type switch
    {
        PointType.Improvement => new() { Text = "Improving", Classes = "govuk-tag--blue" },
        PointType.Concern => new() { Text = "Getting worse", Classes = "govuk-tag--orange" },
        _ => new() { Text = "Changed", Classes = "govuk-tag--purple" },
    };
}
