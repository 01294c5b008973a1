using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Who was there: lists under headings, tables of names and roles, or names behind a label.</summary>
internal sealed partial class Attendance
{
    private enum List { None, Present, InAttendance, Apologies }

    private List _open;

    public List<Attendee> Present { get; } = [];

    public List<Attendee> InAttendance { get; } = [];

    public List<string> Apologies { get; } = [];

    /// <summary>Takes a block of the head of the minutes; false where it has nothing to do with attendance.</summary>
    public bool Take(Block block)
    {
        if (block.Table is { } table) return TakeTable(table);
        if (Heading().Match(block.Text) is { Success: true } heading)
        {
            _open = ListOf(heading);
            AddRun(block.Text[heading.Length..]);
            return true;
        }
        if (_open is List.None || block.Marker.Whole is not null || (block.Emphasis && block.Marker == Marker.None && !NameAndRole().IsMatch(block.Text))) return false;
        Add(block.Text);
        return true;
    }

    public void Close() => _open = List.None;

    /// <summary>"Apologies for absence were received from … and …".</summary>
    public void TakeApologies(string text)
    {
        var match = ReceivedFrom().Match(text);
        if (!match.Success || Nobody().IsMatch(text)) return;
        var title = "";
        foreach (var name in Between().Split(match.Groups["names"].Value).Select(name => Markup.Flatten(name).Trim(' ', '.', ',')).Where(name => name.Length > 2))
        {
            title = Plural().Match(name) is { Success: true } plural ? plural.Groups["title"].Value : name.StartsWith("Councillor", StringComparison.Ordinal) || name.Contains(" for ", StringComparison.Ordinal) || name.Split(' ').Length > 3 ? "" : title;
            Apologies.Add($"{title} {Plural().Replace(name, "")}".Trim());
        }
    }

    private bool TakeTable(Table table)
    {
        var took = false;
        foreach (var row in table.Rows)
        {
            var texts = row.Texts().Where(text => text.Length > 0).Select(Markup.Flatten).ToArray();
            if (texts.Length == 0) continue;
            if (Heading().Match(texts[0]) is { Success: true } heading)
            {
                _open = ListOf(heading);
                texts = [.. texts.Select((text, i) => i == 0 ? text[heading.Length..].Trim() : text).Where(text => text.Length > 0)];
            }
            if (_open is List.None || texts.Length == 0) continue;
            took = true;
            AddOne(texts[0], texts.Length > 1 ? string.Join(", ", texts.Skip(1)) : null);
        }
        return took;
    }

    private void AddRun(string text)
    {
        if (text.Trim(' ', ':', '.', '-').Length == 0) return;
        foreach (var piece in OutsideBrackets().Split(text.Trim(' ', ':'))) Add(piece);
    }

    private void Add(string text)
    {
        text = text.Trim(' ', ',', ';', '.', '-', '–');
        if (text.Length is < 3 or > 160) return;
        var match = NameAndRole().Match(text);
        if (match.Success) AddOne(match.Groups["name"].Value, match.Groups["role"].Value);
        else AddOne(text, null);
    }

    private void AddOne(string name, string? role)
    {
        role = role?.Trim(' ', '-', '–', ',');
        if (role is ['(', .. var within, ')']) role = within;
        name = name.Trim(' ', '-', '–', ',');
        if (InBrackets().Match(name) is { Success: true } inner) (name, role) = (name[..inner.Index].Trim(), role is { Length: > 0 } ? $"{inner.Groups["role"].Value}, {role}" : inner.Groups["role"].Value);
        if (name.Length == 0 || Nobody().IsMatch(name)) return;
        if (_open is List.Apologies) Apologies.Add(name);
        else (_open is List.Present ? Present : InAttendance).Add(new(name, role is { Length: > 0 } ? role : null));
    }

    private static List ListOf(Match heading) =>
        heading.Groups["apologies"].Success ? List.Apologies : heading.Groups["attending"].Success ? List.InAttendance : List.Present;

    [GeneratedRegex(@"^((?<apologies>apologies( for absence)?( received)?( from)?)|(?<attending>(officers?|others?|also|guests?|observers?|secretariat|staff)( (in )?(present|attendance|attending))?|in attendance|attending|officers in attendance)|((board |committee |panel )?members? )?(present|panel|attendees|attendance)|(board|panel|committee) members|voting members)\s*(:|$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<name>[^(–,]{3,60}\([A-Z]{2,3}\)) (?<role>\p{Lu}.+)$|^(?<name>[^(–,]{3,60}?)\s*(\((?<role>.+)\)|[–,-]\s+\(?(?<role>[^)]+)\)?)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NameAndRole();

    [GeneratedRegex(@"\((?<role>[^()]+)\)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"[,;]\s*(?![^(]*\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex OutsideBrackets();

    [GeneratedRegex(@"\bapolog(y|ies)\b.{0,60}?\b(from|by|behalf of)\b:?\s*(?<names>.+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ReceivedFrom();

    [GeneratedRegex(@"\s*[,;]\s*(and\s+)?(from\s+)?|\s+and\s+(from\s+)?(?=(the )?(Councillor|Cllr|Acting|[A-Z][a-z]+ [A-Z]|Mr|Mrs|Ms|Dr|Sir|[A-Z]{3}\b))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?<title>Councillor|Cllr)s\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Plural();

    [GeneratedRegex(@"^(none|nil|no apologies|there were no)\b|\bno apologies\b|\bthere were none\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Nobody();
}
