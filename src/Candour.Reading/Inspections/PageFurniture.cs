using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Takes out what is printed on page after page: page numbers, running headers and footers, and then footnotes.</summary>
internal static partial class PageFurniture
{
    private const int Top = 3;
    private const int Bottom = 4;

    public static IReadOnlyList<TextLine> Remove(List<List<TextLine>> pages)
    {
        var running = Running(pages);
        var stripped = pages.Select((page, i) => Strip(page, running[i]));
        // Where no page ends, nothing stands at a page's foot.
        return [.. pages.Count > 1 ? stripped.SelectMany(Footnotes.Remove) : stripped.SelectMany(page => page)];
    }

    /// <summary>For each page, the lines at its edges that its neighbours show at theirs.</summary>
    private static List<HashSet<int>> Running(List<List<TextLine>> pages)
    {
        var found = pages.Select(_ => new HashSet<int>()).ToList();
        var edges = pages.SelectMany((page, i) => Edges(page).Select(edge => new Edge(i, edge.Line, edge.IsHead, Key(edge.Line))));
        foreach (var same in edges.GroupBy(edge => edge.Key, StringComparer.OrdinalIgnoreCase))
            foreach (var run in Runs([.. same.DistinctBy(edge => edge.Line.Number)]))
            {
                var numbered = same.Key.Contains('#', StringComparison.Ordinal);
                var pagesSeen = run.Select(edge => edge.Page).Distinct().Count();
                if (!IsFurniture(same.Key, numbered, pagesSeen)) continue;
                // What has no number may be the title the first time that it stands at a page's head.
                foreach (var edge in numbered || !run[0].IsHead ? run : run.Skip(1)) found[edge.Page].Add(edge.Line.Number);
            }
        return found;
    }

    private static bool IsFurniture(string key, bool numbered, int pages) =>
        numbered
            ? pages >= 2 && key.Any(char.IsLetter)
            : pages >= 3 && key.Length >= 12 && char.IsUpper(key[0]) && !key.EndsWith('.');

    /// <summary>Stretches of pages with at most one page between, as odd and even pages may differ.</summary>
    private static IEnumerable<List<Edge>> Runs(List<Edge> edges)
    {
        var run = new List<Edge>();
        foreach (var edge in edges)
        {
            if (run.Count > 0 && edge.Page - run[^1].Page > 2)
            {
                yield return run;
                run = [];
            }
            run.Add(edge);
        }
        yield return run;
    }

    private static List<TextLine> Strip(List<TextLine> page, HashSet<int> running)
    {
        var kept = page.Where(line => !running.Contains(line.Number)).ToList();
        RemoveNumber(kept, kept.FindLastIndex(line => !line.IsBlank));
        RemoveNumber(kept, kept.FindIndex(line => !line.IsBlank));
        if (kept.Count > 0) kept[0] = kept[0] with { StartsPage = true };
        return kept;
    }

    private static void RemoveNumber(List<TextLine> page, int at)
    {
        if (at >= 0 && PageNumber().IsMatch(page[at].Trimmed)) page.RemoveAt(at);
    }

    private static IEnumerable<(TextLine Line, bool IsHead)> Edges(List<TextLine> page)
    {
        var printed = page.Where(line => !line.IsBlank).ToList();
        var head = printed.Take(Top).ToList();
        return [.. head.Select(line => (line, true)), .. printed.TakeLast(Bottom).Except(head).Select(line => (line, false))];
    }

    private static string Key(TextLine line) => Digits().Replace(Prose.Collapse(line.Text), "#");

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(page\s)?\d{1,3}(\s?(of|/)\s?\d{1,3})?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageNumber();

    /// <param name="Key">The line with every number alike, so that pages can be compared.</param>
    private sealed record Edge(int Page, TextLine Line, bool IsHead, string Key);
}
