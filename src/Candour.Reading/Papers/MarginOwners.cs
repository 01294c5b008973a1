using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>Minutes that name at the right margin, below the word "Action", who is to do what the paragraph beside it asks. The name is put behind the paragraph, in the words of other minutes.</summary>
internal static partial class MarginOwners
{
    private const int Drift = 8;

    public static IReadOnlyList<Line> Into(IReadOnlyList<Line> lines)
    {
        var header = lines.ToList().FindIndex(line => Header().IsMatch(line.Text));
        if (header < 0) return lines;
        var margin = lines[header].Text.TrimEnd().Length - lines[header].Text.Trim().Length;
        var moved = lines.Take(header).ToList();
        moved.Add(lines[header] with { Text = "" });
        var who = new List<string>();
        for (var i = header + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (AtMargin().Match(line.Text) is { Success: true } named && named.Groups["who"].Index >= margin - Drift)
            {
                who.Add(named.Groups["who"].Value);
                line = line with { Text = line.Text[..named.Index].TrimEnd() };
            }
            moved.Add(line);
            if (who.Count == 0 || (i + 1 < lines.Count && lines[i + 1].Text.Trim().Length > 0)) continue;
            moved[^1] = moved[^1] with { Text = $"{moved[^1].Text} [Action: {string.Join(", ", who)}]" };
            who.Clear();
        }
        return moved;
    }

    [GeneratedRegex(@"^\s{30,}(Actions?( by)?|Lead|Who)\s*:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Header();

    [GeneratedRegex(@"(?<=\S)\s{3,}(?<who>\p{Lu}\S*( \S+){0,4})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex AtMargin();
}
