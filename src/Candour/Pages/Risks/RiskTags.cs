using System.Globalization;
using Candour.GovUk;
using Candour.Improvement;

namespace Candour.Pages.Risks;

/// <summary>Scores and courses of risks as pages show them.</summary>
internal static class RiskTags
{
    /// <summary>16 Very high</summary>
    public static Tag Of(RiskLevel level, RiskMatrix matrix)
    {
        var band = matrix.BandOf(level);
        return new() { Text = string.Create(CultureInfo.InvariantCulture, $"{level.Score} {band.Name}"), Classes = $"govuk-tag--{band.Colour}" };
    }

    /// <summary>The score month by month, over a field that goes as far as the council bears it.</summary>
    public static Sparkline Course(RiskRow row) => new()
    {
        Values = [.. row.Course.Select(score => (double?)score)],
        Limits = new(row.Appetite, 1, row.Appetite),
        Label = $"Score over the last twelve months: from {row.Course.First(score => score is not null)} to {row.Score}",
    };
}
