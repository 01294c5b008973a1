using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Where each item of minutes begins. Minutes number their items in one way from first to last, and the lists within them in another.</summary>
internal sealed partial class ItemHeadings
{
    private enum Style { Word, Coded, Strong, Plain }

    private sealed record Candidate(int Index, Style Style, char Sign, string Number, int Order, string Title);

    private const int WidestJump = 6;

    private readonly Dictionary<int, (string Number, string Title)> _at;

    private ItemHeadings(Dictionary<int, (string, string)> at) => _at = at;

    public bool AreNumbered { get; private init; }

    /// <summary>All numbered items are headed in capitals: an unnumbered line in capitals then stands beside them, not within one.</summary>
    public bool AreCapitals { get; private init; }

    public (string Number, string Title)? At(int index) => _at.TryGetValue(index, out var heading) ? heading : null;

    public static ItemHeadings Find(IReadOnlyList<Block> blocks)
    {
        var candidates = blocks.Select((block, i) => Read(block, i, i + 1 < blocks.Count ? blocks[i + 1] : null)).OfType<Candidate>().ToList();
        var chosen = Chosen(candidates);
        if (chosen.Count > 0)
            return new(chosen.ToDictionary(one => one.Index, one => (one.Number, one.Title))) { AreNumbered = true, AreCapitals = chosen.TrueForAll(one => !one.Title.Any(char.IsLower)) };
        return new(Unnumbered(blocks));
    }

    /// <summary>A word or a code says of itself that an item begins. Else bold headings do, and else plain ones whose numbers follow one another.</summary>
    private static List<Candidate> Chosen(List<Candidate> candidates)
    {
        foreach (var style in new[] { Style.Word, Style.Coded })
            if (candidates.FindAll(one => one.Style == style) is { Count: > 0 } told && (told.Count > 1 || candidates.Count == 1)) return [.. told.DistinctBy(one => one.Number)];
        var plain = candidates.FindAll(one => one.Style is Style.Strong or Style.Plain).GroupBy(one => one.Sign).Select(LongestRun).OrderByDescending(run => run.Count).FirstOrDefault() ?? [];
        var strong = candidates.FindAll(one => one.Style is Style.Strong).DistinctBy(one => one.Order).ToList();
        return strong.Count > 1 && strong.Count * 2 >= plain.Count ? strong : plain;
    }

    /// <summary>The longest row of numbers that go up, in small steps and best by one.</summary>
    private static List<Candidate> LongestRun(IEnumerable<Candidate> candidates)
    {
        var all = candidates.ToList();
        var (score, before) = (new int[all.Count], new int[all.Count]);
        for (var i = 0; i < all.Count; i++)
        {
            (score[i], before[i]) = (all[i].Style is Style.Strong ? 12 : 10, -1);
            for (var j = Math.Max(0, i - 200); j < i; j++)
            {
                var step = all[i].Order - all[j].Order;
                if (step is < 1 or > WidestJump || score[j] + 11 - step <= score[i] - (all[i].Style is Style.Strong ? 2 : 0)) continue;
                (score[i], before[i]) = (score[j] + 11 - step + (all[i].Style is Style.Strong ? 2 : 0), j);
            }
        }
        var run = new List<Candidate>();
        for (var at = all.Count == 0 ? -1 : Array.IndexOf(score, score.Max()); at >= 0; at = before[at]) run.Insert(0, all[at]);
        return run;
    }

    private static Candidate? Read(Block block, int index, Block? next)
    {
        if (block.Table is not null || block.Marker.Bullet || block.Text.Length > 220) return null;
        if (Word().Match(block.Text) is { Success: true } word) return new(index, Style.Word, ' ', word.Groups["number"].Value, 0, TitleOf(word.Groups["title"].Value, next));
        if (Coded().Match(block.Text) is { Success: true } coded) return new(index, Style.Coded, ' ', coded.Groups["number"].Value, 0, TitleOf(coded.Groups["title"].Value, next));
        if (block.Marker.Whole is not { } order || MinutesItems.Speaks(block.Text)) return null;
        var number = order.ToString(CultureInfo.InvariantCulture);
        if (block.Emphasis && block.IsShort) return new(index, Style.Strong, block.Marker.Sign, number, order, block.Text.TrimEnd(':'));
        return IsTitleLike(block.Text) ? new(index, Style.Plain, block.Marker.Sign, number, order, block.Text.TrimEnd(':')) : null;
    }

    /// <summary>Minutes without numbers: bold headings or capitals; else short lines that stand alone above a paragraph.</summary>
    private static Dictionary<int, (string, string)> Unnumbered(IReadOnlyList<Block> blocks)
    {
        var strong = Headings(blocks, (block, _) => block.Emphasis);
        return strong.Count > 0 ? strong : Headings(blocks, (block, next) => block.AfterGap && IsTitleLike(block.Text) && !block.Text.EndsWith(':') && next is { Table: null, Text: [.., '.'] });
    }

    private static Dictionary<int, (string, string)> Headings(IReadOnlyList<Block> blocks, Func<Block, Block?, bool> isOne) =>
        blocks.Select((block, i) => (block, i))
            .Where(pair => pair.block is { IsShort: true, Marker.Number: null, Marker.Bullet: false, Text.Length: > 3 } && !MinutesItems.Speaks(pair.block.Text) && isOne(pair.block, pair.i + 1 < blocks.Count ? blocks[pair.i + 1] : null))
            .ToDictionary(pair => pair.i, pair => ("", pair.block.Text));

    private static string TitleOf(string title, Block? next) => title.Length > 0 ? title.Trim().TrimEnd(':') : next is { Table: null, IsShort: true } ? next.Text : "";

    private static bool IsTitleLike(string text) =>
        text.Length <= 120 && text[^1] is not ('.' or ';' or ',') && !Unfinished().IsMatch(text) && !Sentence().IsMatch(text) && text.Count(c => c == ' ') < 16;

    [GeneratedRegex(@"^((agenda )?item|minute)( no\.?)?\s+(?<number>\d{1,4}(/\d{2,4})?(\.\d{1,2})?[a-z]?[ivx]{0,4})\)?\s*(?:[:.)–-]\s*(?<title>.*)|\s(?<title>\p{Lu}.*)|$)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Word();

    /// <summary>"90/18 Minutes", "CSIB/17/12 Welcome", "IB23/04: Audit"; no date.</summary>
    [GeneratedRegex(@"^(?<number>\p{Lu}{1,8}[/.-]?\d{1,4}([/-]\d{1,4}){1,2}|\d{1,4}/\d{2,4})(?![/\d-])\s*[.:)–-]?\s*(?<title>\p{Lu}.*|)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Coded();

    [GeneratedRegex(@"\b(and|or)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(That|To|Agree|Note|Members|The Board|It was)\b.*\b(be|the|that)\b|^\p{Ll}", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Sentence();
}
