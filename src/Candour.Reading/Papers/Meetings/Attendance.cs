using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Who was there: lists under headings, tables of names and roles, names behind a label, or sentences.</summary>
internal sealed partial class Attendance(bool starsDenotePresence)
{
    private enum List { None, Present, InAttendance, Apologies, Absent }

    private List _open;
    private string? _title;
    private bool _saysPresent;

    private readonly List<Attendee> _present = [];
    private readonly List<Attendee> _attending = [];

    /// <summary>Where the minutes have one list only and call it "in attendance", it says who was present.</summary>
    public IReadOnlyList<Attendee> Present => _saysPresent || _present.Count > 0 ? _present : _attending;

    public IReadOnlyList<Attendee> InAttendance => _saysPresent || _present.Count > 0 ? _attending : [];

    public List<string> Apologies { get; } = [];

    public static bool StarsDenotePresence(Block block) =>
        Stars().IsMatch(block.Text) || block.Table?.Rows.Any(row => row.Cells.Any(cell => Stars().IsMatch(cell.Text))) is true;

    /// <summary>Takes a block of the head of the minutes; false where it has nothing to do with attendance.</summary>
    public bool Take(Block block)
    {
        if (block.Table is { } table) return TakeTable(table);
        if (NextList().Split(block.Text) is { Length: > 1 } lists && Heading(block.Text) is not null)
            return lists.All(list => Take(block with { Text = list, Layout = null }));
        if (TakeSentence(block.Text)) return true;
        if (Heading(block.Text) is { } heading)
        {
            Open(heading);
            TakeRun(block.Text[heading.Length..]);
            return true;
        }
        if (_open is List.None || Stops(block)) return false;
        TakeLine(block.Text, block.Layout, block.Marker.Bullet);
        return true;
    }

    public void Close() => _open = List.None;

    /// <summary>"Apologies for absence were received from … and …".</summary>
    public void TakeApologies(string text)
    {
        if (ReceivedFrom().Match(text) is { Success: true } match) Apologies.AddRange(People.Run(match.Groups["names"].Value).Select(one => one.Name));
    }

    private bool TakeSentence(string text)
    {
        if (ReceivedFrom().IsMatch(text) && text.Length < 400 && !FromOnly().IsMatch(text))
        {
            if (Apologies.Count == 0) TakeApologies(text);
            _open = List.None;
            return true;
        }
        if (WereThere().Match(text) is not { Success: true } there) return false;
        _saysPresent |= there.Groups["present"].Success;
        (there.Groups["present"].Success ? _present : _attending).AddRange(People.Run(there.Groups["names"].Value));
        return true;
    }

    private bool TakeTable(Table table)
    {
        if (table.Rows.Count > 1 && AttendanceTable.Read(table.Rows[0]) is { } columns) return TakeColumns(table, columns);
        var took = false;
        foreach (var row in table.Rows)
        {
            var cells = row.Texts().Where(text => text.Length > 0).ToList();
            if (cells.Count == 0) continue;
            if (Heading(Markup.Flatten(cells[0])) is { } heading)
            {
                Open(heading);
                cells[0] = Markup.Flatten(cells[0])[heading.Length..];
                took = true;
                if (cells.Count == 1 && cells[0].Length == 0) continue;
                TakeLines(string.Join('\n', cells.Where(cell => cell.Length > 0)));
                continue;
            }
            if (_open is List.None) continue;
            took = true;
            if (cells.Exists(cell => cell.Contains('\n', StringComparison.Ordinal))) TakeLines(string.Join('\n', cells));
            else Add(People.Beside([.. cells.Select(Markup.Flatten)]));
        }
        return took;
    }

    private bool TakeColumns(Table table, AttendanceTable columns)
    {
        foreach (var row in table.Rows.Skip(1))
        {
            var texts = row.Texts().Select(Markup.Flatten).ToArray();
            string At(int column) => column >= 0 && column < texts.Length ? texts[column] : "";
            if (Heading(At(columns.Name)) is { } heading) Open(heading);
            else if (People.One(At(columns.Name)) is { } one)
            {
                var role = string.Join(", ", columns.Roles.Select(At).Where(text => text.Length > 0));
                var (state, stated) = (At(columns.State), columns.State >= 0);
                if (stated && AttendanceTable.SaysAbsent(state)) continue;
                var list = stated && AttendanceTable.SaysApologies(state) ? List.Apologies : stated && AttendanceTable.SaysAttending(state) ? List.InAttendance : _open is List.None || stated ? List.Present : _open;
                AddTo(list, one with { Role = role.Length == 0 ? one.Role : role });
            }
        }
        return true;
    }

    private void TakeLines(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Length > 2) TakeLine(line, line, line[0] == '*');
        }
    }

    private void TakeRun(string text)
    {
        text = text.Trim(' ', ':', '-', '–');
        if (text.Length < 2) return;
        if (Besides(text) is { Count: > 1 } beside) Add(People.Beside(beside));
        else Add(People.Run(text));
    }

    private void TakeLine(string text, string? layout, bool isStarred)
    {
        if (OnlyTitle().Match(text) is { Success: true } only)
        {
            _title = only.Groups["title"].Value;
            return;
        }
        if (starsDenotePresence && _open is List.Present && !isStarred && !text.StartsWith('*')) return;
        if (Besides(layout ?? text) is { Count: > 1 } beside && !People.IsRun(text)) Add(People.Beside(beside));
        else if (People.IsRun(text)) Add(People.Run(text));
        else if (People.One(text) is { } one) AddTo(_open, one);
    }

    private static List<string> Besides(string line) => [.. Gaps().Split(line.Trim()).Select(Markup.Clean).Where(piece => piece.Length > 1)];

    private void Open(Match heading)
    {
        _title = null;
        _open = heading.Groups["apologies"].Success ? List.Apologies : heading.Groups["attending"].Success ? List.InAttendance : heading.Groups["absent"].Success ? List.Absent : List.Present;
        _saysPresent |= _open is List.Present;
    }

    private void Add(IEnumerable<Attendee> people)
    {
        foreach (var one in people) AddTo(_open, one);
    }

    private void AddTo(List list, Attendee one)
    {
        if (_title is not null && !Who.IsTitled(one.Name) && Who.IsName(one.Name)) one = one with { Name = $"{_title} {one.Name}" };
        if (list is List.Absent) return;
        if (list is List.Apologies) Apologies.Add(one.Name);
        else (list is List.InAttendance ? _attending : _present).Add(one);
    }

    /// <summary>A number, a sentence or a heading of another kind ends the list.</summary>
    private static bool Stops(Block block) =>
        block.Marker.Whole is not null || (block.Text.Length > 60 && block.Text.EndsWith('.') && Verb().IsMatch(block.Text))
        || Business().IsMatch(block.Text)
        || (block.Emphasis && block.Marker == Marker.None && !block.Text.Contains('(', StringComparison.Ordinal) && !Who.Is(block.Text));

    private static Match? Heading(string text)
    {
        var match = Labels().Match(text);
        if (!match.Success) match = Capitals().Match(text);
        return match.Success ? match : null;
    }

    private const string Kinds = @"((?<absent>absent( without apolog(y|ies))?)|substitutes?( members?)?( present)?|(?<apologies>(absent with )?apolog(y|ies)( (for|of) absence)?( received)?( from)?)|(?<attending>(also|officers?|others?|other members|guests?|observers?|secretariat|staff|advisers|council officers|officers? (also )?)( (in |also |who )?(present|attendance|attending|attended))?|in attendance( by invitation)?|(also )?attending|by invitation|invited)|(in the room|in person|online|virtual(ly)?|joining (online|by link)|chaired by|chair(man|person)?(?=:))|(((cabinet|board|committee|panel|group|core|voting|executive|elected|those|persons|councillors) )?(members )?(and officers )?(present( by link| virtually| online| remotely)?|attendees|attendance|attended)|(cabinet|board|panel|committee|group|voting|core) members( in attendance)?|panel|members|attendees|there were present|present were)( \(.{1,20}\))?)";

    [GeneratedRegex(@"^" + Kinds + @"\s*(:|$|[–-](?=\s))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Labels();

    [GeneratedRegex(@"^((?<apologies>APOLOGIES)|(?<attending>OFFICERS PRESENT|IN ATTENDANCE|ALSO PRESENT|OFFICERS IN ATTENDANCE|OFFICERS)|(MEMBERS )?PRESENT)\s+(?=(Councillor|Cllr|The |Mr|Ms|Dr|\p{Lu}\p{Ll}))|^There were present:?\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\bapolog(y|ies)\b.{0,60}?\b(from|by|behalf of|for)\b(?! absence):?\s*(?<names>\S.+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ReceivedFrom();

    [GeneratedRegex(@"^apologies( for absence)?( received)? from\s*:", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex FromOnly();

    [GeneratedRegex(@"^(?<names>\p{Lu}.{3,300}?) (was|were) ((also )?in attendance|also present|(?<present>present))\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex WereThere();

    /// <summary>"Councillors:" above names that stand in columns.</summary>
    [GeneratedRegex(@"^(?<title>Councillor|Cllr)s:?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex OnlyTitle();

    /// <summary>The business with which meetings begin, where its heading has no number.</summary>
    [GeneratedRegex(@"^(welcome|introductions?|declarations?|disclosures?|minutes|notes of|matters arising|action log|review of|chair['’]s|public (questions|participation)|urgent|order of business|election of|appointment of|terms of reference)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Business();

    /// <summary>"Attendees: … Apologies: …" in one paragraph.</summary>
    [GeneratedRegex(@"(?<=[.;])\s+(?=(Apologies|In attendance|Officers|Also present|Present)( in attendance| for absence)?:)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NextList();

    [GeneratedRegex(@"\s{3,}|\t+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"\b(was|were|is|are|has|have|had|welcomed|opened|noted|thanked|will|considered|decided|discussed|received|met|reported)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\bdenotes?\b.{0,20}\b(present|attendance)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Stars();
}
