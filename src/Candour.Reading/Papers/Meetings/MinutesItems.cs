using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The items of minutes as they are taken down: what was noted, what is to be done by whom, what was resolved.</summary>
internal sealed partial class MinutesItems
{
    private const int Near = 2;

    private enum Saying { Noted, Actions, Resolved }

    private readonly List<Item> _items = [];
    private readonly List<string> _remarks = [];
    private Saying _saying;
    private string? _last;

    /// <summary>Tells whose initials stand behind an action that nothing else shows to be one.</summary>
    public Func<string, bool> IsInitialsOfOne { get; init; } = _ => false;

    public bool Any => _items.Count > 0;

    /// <summary>Whether a number counts a paragraph of the open item: 2.1 within 2.</summary>
    public bool IsWithinOpen(string number) => _items is [.., { Number.Length: > 0 } open] && number.StartsWith($"{open.Number}.", StringComparison.Ordinal);

    public bool AnyNumbered => _items.Exists(item => item.Number.Length > 0);

    /// <summary>The items; where they are numbered, what stands between them without a number is one only where something was resolved or asked for in it.</summary>
    public IReadOnlyList<MinutesItem> Items => [.. Kept().Select(item => item.ToDraft())];

    /// <summary>What was said outside the numbered items: a welcome, a change in the order of business.</summary>
    public IReadOnlyList<string> Remarks => [.. _remarks, .. _items.Except(Kept()).SelectMany(item => item.Noted.Prepend(item.Title))];

    private IEnumerable<Item> Kept() => AnyNumbered ? _items.Where(item => item.Number.Length > 0 || item.Actions.Count > 0 || item.Resolved.Count > 0) : _items;

    /// <summary>Whether a line says what was resolved or is to be done, and so heads nothing.</summary>
    public static bool Speaks(string text) => Resolution.Opens(text).Success || ActionLine.Opens(text).Success || ActionLine.Heads(text) || Reasons().IsMatch(text);

    public void Open(string number, string title, Span at)
    {
        _items.Add(new(number, title, at));
        (_saying, _last) = (Saying.Noted, null);
    }

    public void Remark(string text) => _remarks.Add(text);

    public bool TakeTable(Table table) => MinutesTable.Read(table, this) || ActionSummary.Read(table, this);

    public void AddAction(MinutedAction action)
    {
        if (action.Text.Length > 0) _items[^1].Actions.Add(action);
    }

    /// <summary>The same action told again, in the list at the end: it may add who or by when.</summary>
    public void Complete(MinutedAction told, string? number)
    {
        foreach (var item in _items)
        {
            var same = item.Actions.FindIndex(known => Alike(known.Text, told.Text));
            if (same < 0) continue;
            item.Actions[same] = item.Actions[same] with { Owner = item.Actions[same].Owner ?? told.Owner, Due = item.Actions[same].Due ?? told.Due };
            return;
        }
        var home = number is { Length: > 0 } ? _items.FindLast(item => number == item.Number || (item.Number.Length > 0 && number.StartsWith($"{item.Number}.", StringComparison.Ordinal))) : null;
        (home ?? _items[^1]).Actions.Add(told);
    }

    public void Take(Block block)
    {
        if (_items.Count == 0 || block.Text.Length == 0 || OnAgenda().IsMatch(block.Text)) return;
        var item = _items[^1];
        item.At = item.At with { To = block.At.To };
        if (TakeLabels(item, block.Text)) return;
        if (ActionLine.Opens(block.Text) is { Success: true } action) TakeAction(item, block.Text[action.Length..].Trim(), action.Groups["who"]);
        else if (ActionLine.Heads(block.Text)) _saying = Saying.Actions;
        else if (Resolution.Opens(block.Text) is { Success: true } resolved && !(block.Text.Length == resolved.Length + 1 && block.Text[^1] == '.')) TakeResolved(item, Resolution.SaidIn(block.Text, resolved));
        else if (Resolution.Closes(block.Text) is { Success: true } closes)
        {
            Note(item, closes.Groups["before"].Value);
            _saying = Saying.Resolved;
        }
        else if (Resolution.Heads(block.Text) || (_saying is Saying.Resolved && Resolution.Clean(block.Text) is "That")) _saying = Saying.Resolved;
        else if (block.Marker.Bullet && ActionLine.Initialled(block.Text) is var (what, who) && IsInitialsOfOne(who[..who.TakeWhile(char.IsLetter).Count()])) AddAction(ActionLine.Read(what, who));
        else if (ActionLine.Within(block.Text) is { Success: true } within) TakeWithin(item, block, within);
        else AddTo(item, block);
    }

    /// <summary>"Owner: …" and "Deadline: …" on lines of their own below an action.</summary>
    private static bool TakeLabels(Item item, string text)
    {
        if (item.Actions is not [.., var last]) return false;
        if (last.Owner is null && ActionLine.IsOwner(text, out var owner)) item.Actions[^1] = last with { Owner = owner };
        else if (last.Due is null && ActionLine.IsDue(text, out var due)) item.Actions[^1] = last with { Due = due };
        else return false;
        return true;
    }

    private void TakeAction(Item item, string text, Group who)
    {
        _saying = Saying.Actions;
        if (!who.Success && ActionLine.IsOwnerOnly(text) && _last is not null) AddAction(ActionLine.Read(_last, text));
        else if (!Nothing().IsMatch(text)) AddAction(ActionLine.Read(text, who.Success ? who.Value : null));
    }

    private void TakeResolved(Item item, string text)
    {
        _saying = Saying.Resolved;
        if (ActionLine.Within(text) is { Success: true } within && ActionLine.IsOwnerOnly(within.Groups["what"].Value))
        {
            TakeResolved(item, text[..within.Index]);
            if (item.Resolved is [.., var asked]) AddAction(ActionLine.Read(asked, within.Groups["what"].Value));
            return;
        }
        if (text.EndsWith(':') || text.Trim(' ', ':', '-', '–', '—') is not { Length: > 4 } rest) return;
        item.Resolved.AddRange(Numbered().Split(rest).Select(Resolution.Clean).Where(one => one.Length > 4));
        _last = item.Resolved.LastOrDefault() ?? _last;
    }

    private void TakeWithin(Item item, Block block, Match within)
    {
        var before = block.Text[..within.Index].Trim();
        if (before.Length > 0) AddTo(item, block with { Text = before });
        var what = within.Groups["what"].Value;
        // In brackets by itself the name belongs to what stands above it.
        var asked = NamedIn(item, what) ?? (before.Length > 0 ? LastSentence(before) : _last);
        AddAction(ActionLine.IsOwnerOnly(what) && asked is not null ? ActionLine.Read(asked, what) : ActionLine.Read(what, null));
    }

    /// <summary>Of what was said last the sentence that says what somebody is to do: "GH to send managers a note".</summary>
    private static string? NamedIn(Item item, string who) =>
        item.Noted.TakeLast(Near).SelectMany(Sentences.Of).LastOrDefault(sentence => sentence.StartsWith($"{who} to ", StringComparison.Ordinal) || sentence.StartsWith($"{who} will ", StringComparison.Ordinal));

    private void AddTo(Item item, Block block)
    {
        var isListed = IsListed(item, block);
        if (_saying is Saying.Actions && isListed) AddAction(ActionLine.Read(block.Text, null));
        else if (_saying is Saying.Resolved && (isListed || item.Resolved.Count == 0 || block.Text.StartsWith("That ", StringComparison.Ordinal))) item.Resolved.Add(_last = Resolution.Clean(block.Text));
        else
        {
            if (!isListed) _saying = Saying.Noted;
            if (!LeadsIn().IsMatch(block.Text)) Note(item, block.Text);
        }
    }

    /// <summary>A numbered heading within an item is a part of it, not one more line of the list before it.</summary>
    private static bool IsListed(Item item, Block block) =>
        block.Marker != Marker.None && !(block.Emphasis && block.IsShort) && block.Marker.Number?.StartsWith($"{item.Number}.", StringComparison.Ordinal) is not true;

    private void Note(Item item, string text)
    {
        _last = LastSentence(text);
        var resolved = Sentences.Of(text).Where(sentence => Resolution.Is(sentence) && !Statement().IsMatch(sentence)).ToList();
        item.Resolved.AddRange(resolved);
        if (resolved.Count > 0) text = string.Join(' ', Sentences.Of(text).Except(resolved));
        if (text.Length > 0) item.Noted.Add(text);
    }

    private static string LastSentence(string text) => Sentences.Of(text)[^1];

    private static bool Alike(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase) || Words(one).Intersect(Words(other)).Count() >= 0.7 * Math.Max(Words(one).Count, Words(other).Count);

    private static HashSet<string> Words(string text) =>
        [.. text.ToUpperInvariant().Split([' ', ',', '.', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3)];

    private sealed class Item(string number, string title, Span at)
    {
        public string Number { get; } = number;

        public string Title { get; } = title;

        public Span At { get; set; } = at;

        public List<string> Noted { get; } = [];

        public List<MinutedAction> Actions { get; } = [];

        public List<string> Resolved { get; } = [];

        public MinutesItem ToDraft() => new(Number, Title, Noted, Actions, Resolved, At);
    }

    /// <summary>"(1) …; (2) …" and "1. …; 2. …" in one paragraph.</summary>
    [GeneratedRegex(@"(?<=[;.,]\s*(and\s*)?)\s+(?=\([a-z0-9ivx]{1,4}\)\s+\p{L}|\d{1,2}\.\s+\p{Lu})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Numbered();

    /// <summary>"… and noted the following matters:" says nothing that the list below it does not.</summary>
    [GeneratedRegex(@"\b(noted|following|matters|points|highlighted)\b[^.]*[:–]$|^(The \w+|Discussion|Points raised|Update|Background):$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LeadsIn();

    /// <summary>Where the item stood on the agenda: "(Agenda No. 5)".</summary>
    [GeneratedRegex(@"^[\[(]?agenda( item)?( no\.?| number)?:? ?\d{1,2}[a-z]?[\])]?$|^[\[(]item( no\.?)? ?\d{1,2}[\])]$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OnAgenda();

    [GeneratedRegex(@"^(reasons?( for( the)? decision)?|alternatives? (options )?considered)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Reasons();

    [GeneratedRegex(@"^(none|nil|n/a|no actions?|none arising)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\bwhether\b.{0,40}\b(agreed|resolved)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Statement();
}
