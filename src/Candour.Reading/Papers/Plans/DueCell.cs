using Candour.Time;

namespace Candour.Reading.Papers.Plans;

/// <summary>A cell of due dates: each line or item of a list may have its own.</summary>
internal static class DueCell
{
    public static IReadOnlyList<Milestone> Read(string cell)
    {
        var lines = cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.SelectMany(line => DueDate.Parse(WithoutMarker(line)).Milestones)];
    }

    public static bool HasDate(string cell) => cell.Length > 0 && Read(cell).Any(milestone => milestone.Date is not null);

    private static string WithoutMarker(string line)
    {
        var marker = Marker.Take(line, out var rest);
        return marker.Bullet && marker.Number is null ? rest : line;
    }
}
