using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The items of minutes as they are taken down: what was noted, what is to be done by whom, what was resolved.</summary>
internal sealed partial class MinutesItems
{
    private enum Saying { Noted, Actions, Resolved }

    private readonly List<Item> _items = [];
    private Saying _saying;

    public IReadOnlyList<MinutesItem> Items => [.. _items.Select(item => item.ToDraft())];

    public bool Any => _items.Count > 0;

    /// <summary>A heading opens an item; null where the block is none.</summary>
    public static (string Number, string Title)? Heading(Block block)
    {
        if (block.Table is not null || block.Marker.Bullet || block.Text.Length > 160) return null;
        if (Numbered().Match(block.Text) is { Success: true } item) return (item.Groups["number"].Value, item.Groups["title"].Value.Trim());
        if (block.Marker.Whole is { } && (block.Emphasis || block.IsShort) && !Sentence().IsMatch(block.Text)) return (block.Marker.Number!, block.Text);
        return block is { Marker.Number: null, Emphasis: true, IsShort: true } && !Resolution().IsMatch(block.Text) && block.Text.Length > 3 ? ("", block.Text) : null;
    }

    public void Open(string number, string title, Span at)
    {
        _items.Add(new(number, title, at));
        _saying = Saying.Noted;
    }

    /// <summary>Minutes in a table: the first line of an item's cell is its title, the last column holds the actions.</summary>
    public bool TakeTable(Table table)
    {
        if (MinutesColumns.Read(table.Rows[0]) is not { } columns) return false;
        foreach (var row in table.Rows.Skip(1))
        {
            var texts = row.Texts();
            string At(int column) => column >= 0 && column < texts.Length ? texts[column] : "";
            var lines = At(columns.Item).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var number = columns.Number == columns.Item ? "" : At(columns.Number).Trim(' ', '.', ')');
            if (number.Length > 0 || _items.Count == 0) Open(number, lines.FirstOrDefault() ?? "", row.At);
            foreach (var line in lines.Skip(number.Length > 0 ? 1 : 0)) Take(new(row.At, line, Marker.None, false, false, false));
            foreach (var action in At(columns.Action).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Marker.Take(action, out var text);
                _items[^1].Actions.Add(ToAction(text, null));
            }
        }
        return true;
    }

    public void Take(Block block)
    {
        if (_items.Count == 0 || block.Text.Length == 0) return;
        var item = _items[^1];
        item.At = item.At with { To = block.At.To };
        if (Action().Match(block.Text) is { Success: true } action)
        {
            item.Actions.Add(ToAction(block.Text[action.Length..].Trim(), action.Groups["owner"]));
            _saying = Saying.Actions;
        }
        else if (Resolution().Match(block.Text) is { Success: true } resolved)
        {
            _saying = Saying.Resolved;
            if (block.Text[resolved.Length..].Trim(' ', ':', '-', '–') is { Length: > 4 } text) item.Resolved.Add(text);
        }
        else if (block.Text.EndsWith(':') || block.Text.EndsWith('–'))
        {
            _saying = ActionsAgreed().IsMatch(block.Text) ? Saying.Actions : Saying.Noted;
        }
        else AddTo(item, block);
    }

    private void AddTo(Item item, Block block)
    {
        var isListed = block.Marker != Marker.None;
        if (_saying is Saying.Actions && isListed) item.Actions.Add(ToAction(block.Text, null));
        else if (_saying is Saying.Resolved && (isListed || item.Resolved.Count == 0 || block.Text.StartsWith("That ", StringComparison.Ordinal))) item.Resolved.Add(block.Text);
        else item.Noted.Add(block.Text);
    }

    private static MinutedAction ToAction(string text, Group? owner)
    {
        if (owner is { Success: true }) return new(text, owner.Value.Trim());
        var match = Owner().Match(text);
        return new(text, match.Success ? match.Groups["owner"].Value.Trim() : null);
    }

    private sealed class Item(string number, string title, Span at)
    {
        public Span At { get; set; } = at;

        public List<string> Noted { get; } = [];

        public List<MinutedAction> Actions { get; } = [];

        public List<string> Resolved { get; } = [];

        public MinutesItem ToDraft() => new(number, title, Noted, Actions, Resolved, At);
    }

    [GeneratedRegex(@"^item\s+(?<number>\d{1,2}[ivx]{0,4})\)?\s*[:.)–-]\s*(?<title>.+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(That|To|Agree|Note|Members|The Board|It was)\b.*\b(be|the|that)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(resolved|it was (unanimously )?(resolved|agreed)|agreed|decision|recommended)\b( unanimously)?( that)?\s*(:|-|–|$|(?=\s))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Resolution();

    [GeneratedRegex(@"^(new )?action( point)?s?\s*(\d+(\.\d+)?)?\s*(\((?<owner>[^)]{2,60})\))?\s*(:|–|-)\s*(?=\S)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Action();

    [GeneratedRegex(@"\bactions?\b.{0,40}\b(agreed|arising|noted|identified)\b|^actions?:$|\bagreed the following actions\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ActionsAgreed();

    [GeneratedRegex(@"^(?<owner>\p{Lu}[^,:;.()]{1,70}?)(\s+(to|will)\s+(?=\p{Ll})|:\s)|\((?<owner>\p{Lu}[^()]{1,40})\)\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Owner();
}
