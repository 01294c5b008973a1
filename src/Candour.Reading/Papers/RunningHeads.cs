using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>Lines that stand at the head or foot of many pages: they belong to the page, not to the text.</summary>
internal static partial class RunningHeads
{
    private const int LinesAtTheEdge = 3;

    public static IReadOnlySet<int> Find(IReadOnlyList<Line> lines)
    {
        var edges = lines.Where(line => line.Page is not null && line.Text.Trim().Length > 0)
            .GroupBy(line => line.Page)
            .SelectMany(page => page.Take(LinesAtTheEdge).Concat(page.TakeLast(LinesAtTheEdge)).Distinct().Select(line => line))
            .ToList();
        var pages = edges.Select(line => line.Page).Distinct().Count();
        if (pages < 3) return new HashSet<int>();
        return edges.GroupBy(line => Digits().Replace(line.Text.Trim(), "#"))
            .Where(same => same.Key.Length < 120 && same.Select(line => line.Page).Distinct().Count() >= Math.Max(3, pages / 3))
            .SelectMany(same => same.Select(line => line.Number))
            .ToHashSet();
    }

    [GeneratedRegex(@"\d+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Digits();
}
