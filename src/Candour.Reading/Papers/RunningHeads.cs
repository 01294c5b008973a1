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
        if (pages == 0) return WithoutPages(lines);
        var heads = edges.GroupBy(line => Digits().Replace(line.Text.Trim(), "#"))
            .Where(same => same.Key.Length < 120 && same.Select(line => line.Page).Distinct().Count() >= Math.Max(Math.Min(3, pages), pages / 3)).ToList();
        // On two pages a line may stand at the edge of both by chance, unless one counts the pages.
        if (pages < 3 && (pages < 2 || !heads.Exists(CountsPages))) return new HashSet<int>();
        return heads.SelectMany(same => same.Select(line => line.Number)).ToHashSet();
    }

    private static bool CountsPages(IGrouping<string, Line> same) =>
        same.Key.Any(char.IsLetter) && same.All(line => line.Text.Trim().EndsWith($" {line.Page}", StringComparison.Ordinal));

    /// <summary>Where the pages are lost, the first line of the text stands again between others: between blank lines, as it was.</summary>
    private static HashSet<int> WithoutPages(IReadOnlyList<Line> lines)
    {
        var first = lines.Where(line => line.Text.Trim().Length > 0).Take(LinesAtTheEdge).Select(line => line.Text.Trim()).Where(text => text.Length is > 10 and < 120).ToHashSet(StringComparer.Ordinal);
        bool IsBlank(int index) => index < 0 || index >= lines.Count || lines[index].Text.Trim().Length == 0 || Markup.IsFurniture(lines[index].Text);
        return [.. lines.Where((line, i) => i > LinesAtTheEdge * 2 && first.Contains(line.Text.Trim()) && IsBlank(i - 1) && IsBlank(i + 1)).Select(line => line.Number)];
    }

    [GeneratedRegex(@"\d+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Digits();
}
