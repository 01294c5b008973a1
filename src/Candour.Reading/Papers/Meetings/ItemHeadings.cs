using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Where each item of minutes begins. Minutes number their items in one way from first to last, and the lists within them in another.</summary>
internal sealed partial class ItemHeadings
{
    private sealed record Candidate(int Index, PrintedNumber Number, ItemHeading Heading, bool IsStrong, bool IsOnALineAlone = false)
    {
        public string Title => Heading.Title;
    }

    private const int Reach = 200;
    private const int LongestTitle = 220;
    private const int FewestParagraphs = 3;
    private const int FewestItems = 3;

    private readonly Dictionary<int, ItemHeading> _at;
    private readonly IReadOnlyList<PrintedNumber> _numbers;

    private ItemHeadings(Dictionary<int, ItemHeading> at, IReadOnlyList<PrintedNumber> numbers) => (_at, _numbers) = (at, numbers);

    /// <summary>Where the items stand in a table.</summary>
    public static ItemHeadings None { get; } = new([], []);

    public bool AreNumbered { get; private init; }

    /// <summary>Each stands above a numbered paragraph: "Apologies" heads an item then, not a list.</summary>
    public bool AreSure { get; private init; }

    /// <summary>All numbered items are headed in capitals: an unnumbered line in capitals then stands beside them, not within one.</summary>
    public bool AreCapitals { get; private init; }

    public ItemHeading? At(int index) => _at.GetValueOrDefault(index);

    /// <summary>A paragraph without the number that counts it within its item: "24/63.1 The Director said …".</summary>
    public Block WithoutNumber(Block block) =>
        PrintedNumber.Of(block, out var text) is { IsCode: true } number && _numbers.Any(number.IsWithin) ? block with { Text = text } : block;

    public static ItemHeadings Find(IReadOnlyList<Block> blocks)
    {
        if (AboveNumberedParagraphs(blocks) is { Count: > 1 } above) return new(above, []) { AreSure = true };
        List<Candidate> Candidates(bool mayRunIn) => [.. blocks.Select((block, i) => Read(block, i, i + 1 < blocks.Count ? blocks[i + 1] : null, mayRunIn)).OfType<Candidate>()];
        var candidates = Candidates(mayRunIn: false);
        var chosen = Chosen(candidates);
        // Where headings run into what was said, only some may stand alone.
        if (Candidates(mayRunIn: true) is var further && Chosen(further) is { Count: >= FewestItems } more && more.Count > chosen.Count && (chosen.Count < FewestItems || chosen.TrueForAll(one => more.Exists(other => other.Index == one.Index))))
            (candidates, chosen) = (further, more);
        if (chosen.Count == 0) return new(Unnumbered(blocks), []);
        var parts = candidates.Where(one => !chosen.Contains(one) && IsTitled(one, blocks) && chosen.FindLast(above => above.Index < one.Index) is { } above && one.Number.IsWithin(above.Number));
        return new(chosen.Concat(parts).ToDictionary(one => one.Index, one => one.Heading), [.. chosen.Select(one => one.Number)]) { AreNumbered = true, AreCapitals = chosen.TrueForAll(one => !one.Title.Any(char.IsLower)) };
    }

    /// <summary>Of the ways of numbering in the paper that which heads its items: it says so or has a code of its own, or its headings are bold, or it goes on the longest.</summary>
    private static List<Candidate> Chosen(List<Candidate> candidates)
    {
        var ways = candidates.GroupBy(one => one.Number.Shape).Select(way => way.ToList()).ToList();
        var told = ways.Where(way => way[0].Number is { IsSaid: true } or { IsCode: true }).Select(Together).Where(way => way.Count > 1 || candidates is [{ IsOnALineAlone: false }]).MaxBy(Weight);
        var plain = ways.Where(way => way[0].Number is { IsSaid: false, IsCode: false }).Select(LongestRun).OrderByDescending(Weight).ToList();
        if (told is not null && (plain.Count == 0 || Weight(told) * 2 >= Weight(plain[0]))) return told;
        if (plain.Count == 0) return [];
        var run = plain.Find(outer => outer.Count > 1 && outer != plain[0] && plain[0].TrueForAll(one => outer.Exists(whole => whole.Index < one.Index && one.Number.IsWithin(whole.Number)))) ?? plain[0];
        var strong = candidates.FindAll(one => one.IsStrong && one.Number.IsPlain).DistinctBy(one => one.Number.Text).ToList();
        return strong.Count > 1 && strong.Count * 2 >= run.Count ? strong : run;
    }

    /// <summary>Numbers that say what they are may come in an order that was varied; one that is far from all others is of another paper.</summary>
    private static List<Candidate> Together(List<Candidate> way)
    {
        var told = way.DistinctBy(one => one.Number.Text).ToList();
        return told.Count == 1 ? told : told.FindAll(one => told.Exists(other => one.Number.StepTo(other.Number) is not null || other.Number.StepTo(one.Number) is not null));
    }

    private static int Weight(List<Candidate> way) => way.Sum(one => one.IsStrong ? 12 : 10);

    /// <summary>The longest row of numbers that go up, in small steps and best by one.</summary>
    private static List<Candidate> LongestRun(List<Candidate> all)
    {
        var (score, before) = (new int[all.Count], new int[all.Count]);
        for (var i = 0; i < all.Count; i++)
        {
            var own = all[i].IsStrong ? 12 : 10;
            (score[i], before[i]) = (own, -1);
            for (var j = Math.Max(0, i - Reach); j < i; j++)
            {
                if (all[j].Number.StepTo(all[i].Number) is not { } step || score[j] + own + 1 - step <= score[i]) continue;
                (score[i], before[i]) = (score[j] + own + 1 - step, j);
            }
        }
        var run = new List<Candidate>();
        for (var at = all.Count == 0 ? -1 : Array.IndexOf(score, score.Max()); at >= 0; at = before[at]) run.Insert(0, all[at]);
        return run;
    }

    private static Candidate? Read(Block block, int index, Block? next, bool mayRunIn)
    {
        if (block.Table is not null || block.Marker.Bullet || PrintedNumber.Of(block, out var title) is not { } number || MinutesItems.Speaks(title)) return null;
        if (ItemHeading.RunningIn(number, title, mayRunIn || number.IsSaid) is { } running) return new(index, number, running, block.Emphasis);
        if (block.Text.Length > LongestTitle) return null;
        if (number is { IsSaid: true } or { IsCode: true }) return new(index, number, new(number.Text, TitleOf(title, next)), block.Emphasis, title.Length == 0);
        var isStrong = block.Emphasis && block.IsShort;
        return isStrong || IsTitleLike(title) ? new(index, number, new(number.Text, title.TrimEnd(':')), isStrong) : null;
    }

    /// <summary>"5.1 Staffing" above words of its own is an item; "5.1 The report was noted" is a paragraph of item 5.</summary>
    private static bool IsTitled(Candidate one, IReadOnlyList<Block> blocks) =>
        one.IsStrong || (IsTitleLike(one.Title) && ActionLine.Read(one.Title, null).Owner is null && !blocks[one.Index].Text.EndsWith(':') && !Told().IsMatch(one.Title) && one.Index + 1 < blocks.Count && blocks[one.Index + 1] is { Marker.Number: null } below && PrintedNumber.Of(below, out _) is null);

    /// <summary>Where the paragraphs are counted from first to last, their headings are not, and head the items.</summary>
    private static Dictionary<int, ItemHeading>? AboveNumberedParagraphs(IReadOnlyList<Block> blocks)
    {
        var plain = blocks.Select((block, index) => (block, index)).Where(one => one.block is { Table: null, Marker: { Whole: not null, Bullet: false } }).ToList();
        var sentences = plain.FindAll(one => one.block.Text.Length > 60 && one.block.Text[^1] is '.' or ':');
        if (sentences.Count < FewestParagraphs || sentences.Count * 3 < plain.Count * 2) return null;
        var first = sentences[0].index;
        return Headings(blocks, (block, next) => (block.AfterGap || block.Emphasis) && IsTitleLike(block.Text) && !block.Text.EndsWith(':') && next is { Table: null, Marker.Whole: not null, Text.Length: > 30 })
            .Where(heading => heading.Key >= first - 1).ToDictionary();
    }

    /// <summary>Minutes without numbers: bold headings or capitals; else short lines that stand alone above a paragraph.</summary>
    private static Dictionary<int, ItemHeading> Unnumbered(IReadOnlyList<Block> blocks)
    {
        var strong = Headings(blocks, (block, _) => block.Emphasis);
        var alone = Headings(blocks, (block, next) => block.AfterGap && IsTitleLike(block.Text) && !block.Text.EndsWith(':') && next is { Table: null, Text: [.., '.'] });
        // The title may be all that is set in bold.
        return strong.Keys.Count(at => at + 1 < blocks.Count && !strong.ContainsKey(at + 1)) * 2 >= alone.Count ? strong : alone;
    }

    private static Dictionary<int, ItemHeading> Headings(IReadOnlyList<Block> blocks, Func<Block, Block?, bool> isOne) =>
        blocks.Select((block, i) => (block, i))
            .Where(pair => pair.block is { IsShort: true, Marker.Number: null, Marker.Bullet: false, Text.Length: > 3 } && !MinutesItems.Speaks(pair.block.Text) && isOne(pair.block, pair.i + 1 < blocks.Count ? blocks[pair.i + 1] : null))
            .ToDictionary(pair => pair.i, pair => new ItemHeading("", pair.block.Text));

    private static string TitleOf(string title, Block? next) => title.Length > 0 ? title.Trim().TrimEnd(':') : next is { Table: null, IsShort: true } ? next.Text : "";

    private static bool IsTitleLike(string text) =>
        text.Length is > 0 and <= 120 && text[^1] is not ('.' or ';' or ',') && !Unfinished().IsMatch(text) && !Sentence().IsMatch(text) && text.Count(c => c == ' ') < 16;

    [GeneratedRegex(@"\b(and|or)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(That|To|Agree|Note|Members|The Board|It was)\b.*\b(be|the|that)\b|^\p{Ll}", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Sentence();

    /// <summary>Somebody did something: no heading says that.</summary>
    [GeneratedRegex(@"^\p{Lu}\S*( \S+){0,8}? (was|were|is|are|has|have|had|will|gave|said|told|took|brought|\p{Ll}{2,}ed)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Told();
}
