namespace Candour.Reading.Papers.Reports;

/// <summary>Tells the numbers of a report's recommendations from those of its sections, which may follow without another sign.</summary>
internal sealed class RecommendationList(Block heading)
{
    private int? _last;

    public void Take(Block block) => _last = block.Marker.Whole ?? _last;

    /// <summary>A number that goes on from the heading's own, or begins again, and not from the item before, opens a section.</summary>
    public bool IsLeftBy(Block block) => block.Marker.Whole is { } number && number != (_last ?? 0) + 1
        && (number == heading.Marker.Whole + 1 || (number == 1 && _last is not null));
}
