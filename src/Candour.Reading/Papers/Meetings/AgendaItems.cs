using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The numbered items of an agenda, as headings or as rows of a table, with pages and lead where they stand.</summary>
internal sealed partial class AgendaItems
{
    private const int LongestItem = 200;

    private readonly List<AgendaItem> _items = [];
    private AgendaColumns? _columns;

    public static IReadOnlyList<AgendaItem> Read(IReadOnlyList<Block> blocks)
    {
        var items = new AgendaItems();
        foreach (var block in blocks)
        {
            if (block.Table is { } table) items.TakeTable(table);
            else items.TakeBlock(block);
        }
        return items._items;
    }

    private void TakeBlock(Block block)
    {
        if (_items.Count > 0 && OnlyPages().Match(block.Text) is { Success: true } pages && block.Marker == Marker.None)
        {
            if (_items[^1].Pages is null) _items[^1] = _items[^1] with { Pages = PageRange(pages) };
            return;
        }
        if (SubItem().Match(block.Text) is { Success: true } sub && Follows(sub.Groups["number"].Value))
        {
            Add(sub.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal), sub.Groups["title"].Value, null, null, block.At);
            return;
        }
        if (block.Marker is { Number: [var letter and >= 'a' and <= 'h'], Sign: '(' or ')' } && _items is [.., var whole] && (block.IsShort || IsBusiness(block)) && (whole.Title.EndsWith(':') || (Business().IsMatch(block.Text) && !Business().IsMatch(whole.Title)) || whole.Number.EndsWith(')') || TrailingPages().IsMatch(block.Text)))
        {
            var part = $"{whole.Number.Split('(')[0]}({letter})";
            if (Follows(part)) Add(part, block.Text, null, null, block.At);
            return;
        }
        if (block.Marker is not { Number: { } number, Bullet: false } || !Follows(number) || !(block.IsShort || block.Emphasis || IsBusiness(block))) return;
        // Who leads the item, and where its paper is, may stand in columns beside its title.
        var (title, range, lead) = (block.Text, (string?)null, (string?)null);
        foreach (var beside in Block.Beside(block.Layout ?? "").Skip(1).Reverse())
        {
            if (beside.Length >= title.Length) break;
            if (OnlyPages().Match(beside) is { Success: true } page) range = PageRange(page);
            else if (Who.Is(beside)) lead = beside;
            else if (!Paper().IsMatch($" ({beside.Trim('(', ')', '[', ']')})")) break;
            title = title[..^beside.Length].TrimEnd();
        }
        Add(number, StartTime().Replace(title, ""), range, lead, block.At);
    }

    /// <summary>A summons may write its items as sentences: "To receive apologies for absence."</summary>
    private static bool IsBusiness(Block block) => block.Text.Length < LongestItem && (Business().IsMatch(block.Text) || OnePhrase().IsMatch(block.Text));

    private void TakeTable(Table table)
    {
        foreach (var row in table.Rows)
        {
            var texts = row.Texts().Select(Markup.Flatten).ToArray();
            if (AgendaColumns.Read(row) is { } columns)
            {
                _columns = columns;
                continue;
            }
            string? At(int column) => column >= 0 && column < texts.Length && texts[column].Length > 0 ? texts[column] : null;
            var text = _columns is null ? texts.Skip(1).FirstOrDefault(cell => cell.Length > 0 && !OnlyPages().IsMatch(cell)) : At(_columns.Title) is null ? null : TitleOf(row.Texts()[_columns.Title]);
            var range = _columns is { Pages: >= 0 } ? At(_columns.Pages) : texts.Where((_, i) => i > 0 && i != _columns?.Number).Select(cell => OnlyPages().Match(cell)).Where(match => match.Success).Select(PageRange).FirstOrDefault();
            var first = At(_columns?.Number ?? 0) ?? "";
            if (text is not null && !ItemNumber().IsMatch(first) && NumberedTitle().IsMatch(text))
            {
                TakeLines(row.Texts()[_columns?.Title ?? 1], range, At(_columns?.Lead ?? -1), row.At);
                continue;
            }
            if (text is null && NumberedTitle().Match(first) is { Success: true } both && Follows(both.Groups["number"].Value))
            {
                Add(both.Groups["number"].Value, both.Groups["title"].Value, range, At(_columns?.Lead ?? -1), row.At);
                continue;
            }
            if (ItemNumber().Match(first) is { Success: true } number && Follows(number.Groups["number"].Value))
                Add(number.Groups["number"].Value, text ?? "", range, At(_columns?.Lead ?? -1), row.At);
            else if (_items.Count > 0 && first.Length == 0 && text is not null) Continue(text, range, At(_columns?.Lead ?? -1), row.At);
        }
    }

    /// <summary>Below its title a cell may say what the board is to do, in paragraphs of their own.</summary>
    private static string TitleOf(string cell)
    {
        var lines = cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var title = lines.Skip(1).Select((line, above) => char.IsLower(line[0]) || (Label.Hangs(lines[above]) && !Describes().IsMatch(line))).TakeWhile(goesOn => goesOn).Count() + 1;
        return string.Join(' ', lines.Take(title));
    }

    /// <summary>An item and its parts in one cell: who leads the item and where its paper is stands beside the first.</summary>
    private void TakeLines(string cell, string? pages, string? lead, Span at)
    {
        foreach (var line in cell.Split('\n'))
        {
            if (NumberedTitle().Match(line) is { Success: true } match && Follows(match.Groups["number"].Value))
            {
                Add(match.Groups["number"].Value, match.Groups["title"].Value, pages, lead, at);
                (pages, lead) = (null, null);
            }
            else if (_items.Count > 0) Continue(line, null, null, at);
        }
    }

    private void Continue(string text, string? pages, string? lead, Span at)
    {
        var open = _items[^1];
        if (Duration().IsMatch(text)) return;
        _items[^1] = open with { Title = $"{open.Title} {text}".Trim(), Pages = open.Pages ?? pages, Lead = open.Lead ?? lead, At = open.At with { To = at.To } };
    }

    private void Add(string number, string title, string? pages, string? lead, Span at)
    {
        if (pages is null && TrailingPages().Match(title) is { Success: true } trailing) (pages, title) = (PageRange(trailing), title[..trailing.Index].TrimEnd(' ', '('));
        title = Paper().Replace(title, "");
        if (lead is null && Brought().Match(title) is { Success: true } brought && Who.Is(brought.Groups["who"].Value) && !Who.IsOrganisation(brought.Groups["who"].Value)) (lead, title) = (brought.Groups["who"].Value, title[..brought.Index]);
        if (lead is null && InBrackets().Match(title) is { Success: true } named && (Who.Is(named.Groups["who"].Value) || Who.IsPost(named.Groups["who"].Value)) && named.Groups["who"].Value.Count(c => c == ' ') < 5) (lead, title) = (named.Groups["who"].Value, title[..named.Index]);
        _items.Add(new(number, title, pages, lead, at));
    }

    /// <summary>An item's number goes on from the one before; the numbers of a note within an item do not.</summary>
    private bool Follows(string number)
    {
        if (_items.Count == 0) return char.IsAsciiDigit(number[0]);
        var (before, next) = (Parts(_items[^1].Number), Parts(number));
        if (before.Count == 0 || next.Count == 0) return false;
        if (next.Count > before.Count) return next[^1] == 1 && (next.Take(before.Count).SequenceEqual(before) || (before.Count == 1 && next[0] == before[0] + 1));
        return next.Take(next.Count - 1).SequenceEqual(before.Take(next.Count - 1)) && next[^1] > before[next.Count - 1] && next[^1] - before[next.Count - 1] <= 5;
    }

    private static List<int> Parts(string number) =>
        [.. number.Split(['.', '(', ')', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : part is [>= 'a' and <= 'z' and var letter] ? letter - 'a' + 1 : -1).TakeWhile(value => value >= 0)];

    private static string PageRange(Match match) => match.Groups["pages"].Value.Replace("–", "-", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"^\(?((pages?|pp?\.?) )?(?<pages>\d{1,4}( ?[-–] ?\d{1,4})?)\)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OnlyPages();

    [GeneratedRegex(@"\s+\(?((pages?|pp?\.?) (?<pages>\d{1,4}( ?[-–] ?\d{1,4})?)|(?<pages>\d{1,4} ?[-–] ?\d{1,4}))\)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TrailingPages();

    [GeneratedRegex(@"^[Tt]o \p{Ll}{2,}\b|^\p{Lu}[^.:]{2,60}: to \p{Ll}+|^Dates? of (the )?next meeting", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Business();

    [GeneratedRegex(@"^\p{Lu}[^.;:]{3,70}\.$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex OnePhrase();

    [GeneratedRegex(@"^([01]?\d|2[0-3])[.:][0-5]\d( ?[ap]\.?m\.?)?( ?[–-] ?\d{1,2}[.:]\d\d( ?[ap]\.?m\.?)?)?\s+(?=\p{Lu})", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex StartTime();

    /// <summary>"To receive …", "Report of …"</summary>
    [GeneratedRegex(@"^(to|(joint |verbal )?reports? (of|by|from))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Describes();

    /// <summary>"(paper A)", "(verbal)": how it comes before the meeting, no part of its title.</summary>
    [GeneratedRegex(@"\s*[\[(](papers? ?\w{0,4}|enc(losure)?s?\.? ?\w{0,3}|verbal|oral|attached|to follow|tabled|presentation|enclosed|\d{1,3} (mins?|minutes))( (update|report|item))?[\])]\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Paper();

    /// <summary>"Risk register – Head of Finance"</summary>
    [GeneratedRegex(@"\s+[–-]\s+(?<who>[^–]{2,60})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Brought();

    /// <summary>"Budget for approval (School Business Manager)"</summary>
    [GeneratedRegex(@"\s+\((?<who>\p{Lu}(?=[^()]*\p{Ll})[^()]{2,50})\)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InBrackets();

    /// <summary>"4 (a) Budget monitoring".</summary>
    [GeneratedRegex(@"^(?<number>\d{1,2} ?\([a-z]\))\s+(?<title>\p{Lu}.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SubItem();

    [GeneratedRegex(@"^(item )?(?<number>\d{1,2}(\.\d{1,2})?)[.):]?\s+(?<title>\p{Lu}.{2,})$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NumberedTitle();

    [GeneratedRegex(@"^(item )?(?<number>\d{1,2}(\.\d{1,2})?)[.):]?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^\(?\d{1,3} ?(mins?|minutes)\)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Duration();
}
