using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Who was there: lists under headings, tables of names and roles, names behind a label, or sentences.</summary>
internal sealed partial class Attendance(bool starsDenotePresence)
{
    private const int RowsAboveAHeader = 4;

    private AttendanceList _open;
    private string? _title;
    private bool _saysPresent;
    private bool _isOne;
    private AttendanceTable? _columns;

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
        if (NextList().Split(block.Text) is { Length: > 1 } lists && AttendanceLabel.Read(block.Text) is not null)
            return lists.All(list => Take(block with { Text = list, Layout = null }));
        if (block.Text.Length > 80 && AttendanceLabel.Read(block.Text) is not null && Sentences.Of(block.Text) is { Count: > 1 } sentences && sentences.Skip(1).All(one => AttendanceLabel.Read(one) is not null || ReceivedFrom().IsMatch(one) || WereThere().IsMatch(one)))
            return sentences.All(one => Take(block with { Text = one, Layout = null }));
        if (Sentences.Of(block.Text) is { Count: > 1 } told && told.All(one => WereThere().IsMatch(one) || ReceivedFrom().IsMatch(one))) return told.All(one => Take(block with { Text = one, Layout = null }));
        if (TakeSentence(block.Text)) return true;
        var beside = Block.Beside(block.Layout ?? "");
        if (AttendanceTable.Read(beside) is { } columns)
        {
            (_columns, _open) = (columns, _open is AttendanceList.None ? AttendanceList.Present : _open);
            return true;
        }
        if (AttendanceLabel.Of(block) is var (list, length))
        {
            Open(list, block.Text);
            if (beside.Count > 2 && length == beside[0].Length) Add(beside.Skip(1).SelectMany(People.Run));
            else TakeRun(block.Text[length..]);
            return true;
        }
        if (_open is AttendanceList.None || Stops(block)) return false;
        if (_columns is not null && beside.Count > 1) TakePerson(_columns, beside);
        else TakeLine(block.Text, block.Layout, block.Marker.Bullet);
        return true;
    }

    /// <summary>Nobody is known yet to have come.</summary>
    public bool IsAwaited => _present.Count + _attending.Count == 0;

    /// <summary>Some minutes say who came only within their first item.</summary>
    public bool IsAwaitedBy(Block block) => _open is not AttendanceList.None || (IsAwaited && AttendanceLabel.Of(block) is { List: not AttendanceList.Apologies });

    public void Close() => _open = AttendanceList.None;

    /// <summary>"Apologies for absence were received from … and …".</summary>
    public void TakeApologies(string text)
    {
        text = Sentences.Of(text).FirstOrDefault(sentence => sentence.Contains("polog", StringComparison.OrdinalIgnoreCase) && !sentence.Contains("lateness", StringComparison.OrdinalIgnoreCase)) ?? text;
        var names = ReceivedFrom().Match(text) is { Success: true } match ? match.Groups["names"].Value : AttendanceLabel.Read(text) is (AttendanceList.Apologies, var length) ? text[length..] : Who.Is(text) ? text : "";
        if (names.Length > 1) Apologies.AddRange(People.Run(names).Select(one => one.Name));
    }

    private bool TakeSentence(string text)
    {
        if (ReceivedFrom().IsMatch(text) && text.Length < 400 && AttendanceLabel.Read(text) is null)
        {
            if (Apologies.Count == 0) TakeApologies(text);
            _open = AttendanceList.None;
            return true;
        }
        if (WereThere().Match(text) is not { Success: true } there) return false;
        _saysPresent |= there.Groups["present"].Success;
        if (there.Groups["chair"].Success && People.One(there.Groups["names"].Value) is { } chair) _present.Add(chair with { Role = "in the Chair" });
        else (there.Groups["present"].Success ? _present : _attending).AddRange(People.Run(there.Groups["names"].Value));
        return true;
    }

    private bool TakeTable(Table table)
    {
        var header = table.Rows.Take(RowsAboveAHeader).ToList().FindIndex(row => AttendanceTable.Read(row) is not null);
        if (header >= 0 && table.Rows.Count > header + 1) return TakeColumns(table, header);
        var took = false;
        List<AttendanceList> beside = [];
        foreach (var row in table.Rows)
        {
            if (ListsBeside(row) is { Count: > 1 } lists)
            {
                beside = lists;
                took = true;
                continue;
            }
            if (beside.Count > 1 && row.Cells.Count == beside.Count)
            {
                foreach (var (column, cell) in beside.Zip(row.Texts()))
                {
                    Open(column, "");
                    TakeLines(cell);
                }
                continue;
            }
            var cells = row.Texts().Where(text => text.Length > 0).ToList();
            if (cells.Count == 0) continue;
            var label = Markup.Flatten(cells[0]);
            if ((AttendanceLabel.Read(label) ?? (cells.Count > 1 ? AttendanceLabel.Read($"{label}:") : null)) is var (list, length))
            {
                Open(list, $"{label}:");
                cells[0] = label[Math.Min(length, label.Length)..];
                took = true;
                if (cells.Count == 1 && cells[0].Length == 0) continue;
                TakeLines(string.Join('\n', cells.Where(cell => cell.Length > 0)));
                continue;
            }
            if (_open is AttendanceList.None) continue;
            took = true;
            if (cells.Exists(cell => cell.Contains('\n', StringComparison.Ordinal))) TakeLines(string.Join('\n', cells));
            else Add(People.Beside([.. cells.Select(Markup.Flatten)]));
        }
        return took;
    }

    /// <summary>"Present" beside "Apologies", above those who came and those who did not.</summary>
    private static List<AttendanceList> ListsBeside(TableRow row)
    {
        var lists = row.Texts().Select(text => AttendanceLabel.Read(Markup.Flatten(text)) is var (list, length) && length >= Markup.Flatten(text).Length ? list : AttendanceList.None).ToList();
        return lists.Contains(AttendanceList.None) ? [] : lists;
    }

    private bool TakeColumns(Table table, int header)
    {
        var columns = AttendanceTable.Read(table.Rows[header])!;
        foreach (var row in table.Rows)
        {
            if (AttendanceTable.Read(row) is { } again)
            {
                columns = again;
                continue;
            }
            var texts = row.Texts().Select(Markup.Flatten).ToArray();
            if (AttendanceLabel.Read(Array.Find(texts, text => text.Length > 0) ?? "") is var (opened, _)) Open(opened, "");
            else TakePerson(columns, texts);
        }
        return true;
    }

    private void TakePerson(AttendanceTable columns, IReadOnlyList<string> texts)
    {
        string At(int column) => column >= 0 && column < texts.Count ? texts[column] : "";
        if (People.One(At(columns.Name)) is not { } one) return;
        var role = string.Join(", ", columns.Roles.Select(At).Where(text => text.Length > 0));
        var (state, stated) = (At(columns.State), columns.State >= 0);
        if (stated && AttendanceTable.SaysAbsent(state)) return;
        var list = stated && AttendanceTable.SaysApologies(state) ? AttendanceList.Apologies : stated && AttendanceTable.SaysAttending(state) ? AttendanceList.InAttendance : _open is AttendanceList.None || stated ? AttendanceList.Present : _open;
        AddTo(list, one with { Role = role.Length == 0 ? one.Role : one.Role is null || role.Contains(one.Role, StringComparison.OrdinalIgnoreCase) ? role : $"{one.Role}, {role}" });
    }

    private void TakeLines(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.TrimStart(':', ' ') is { Length: > 2 } said) TakeLine(said, said, said[0] == '*');
        }
    }

    private void TakeRun(string text)
    {
        text = text.Trim(' ', ':', '-', '–');
        if (text.Length < 2) return;
        if (_isOne) Add(People.One(text) is { } one ? [one] : []);
        else if (Block.Beside(text) is { Count: > 1 } beside) Add(People.Beside(beside));
        else Add(People.Run(text));
    }

    private void TakeLine(string text, string? layout, bool isStarred)
    {
        if (OnlyTitle().Match(text) is { Success: true } only)
        {
            _title = only.Groups["title"].Value;
            return;
        }
        if (AttendanceLabel.IsSubheading(text)) return;
        if (starsDenotePresence && _open is AttendanceList.Present && !isStarred && !text.StartsWith('*')) return;
        if (_isOne) Add(People.One(text) is { } chair ? [chair] : []);
        else if (Block.Beside(layout ?? text) is { Count: > 1 } beside && !People.IsRun(text)) Add(People.Beside(beside));
        else if (People.IsRun(text)) Add(People.Run(text));
        else if (People.One(text) is { } one) AddTo(_open, one);
    }


    private void Open(AttendanceList list, string label)
    {
        var isOne = AttendanceLabel.IsOfOne(label);
        // "In attendance … Also in attendance …": the first are those who were present.
        if (!_saysPresent && list is AttendanceList.InAttendance && AttendanceLabel.IsFurther(label) && _present.Count == 0 && _attending.Count > 0)
        {
            (_saysPresent, var first) = (true, _attending.ToList());
            _present.AddRange(first);
            _attending.Clear();
        }
        (_title, _open, _isOne) = (null, list, isOne);
        _saysPresent |= _open is AttendanceList.Present;
    }

    private void Add(IEnumerable<Attendee> people)
    {
        foreach (var one in people) AddTo(_open, one);
    }

    private void AddTo(AttendanceList list, Attendee one)
    {
        if (_title is not null && !Who.IsTitled(one.Name) && Who.IsName(one.Name)) one = one with { Name = $"{_title} {one.Name}" };
        if (list is AttendanceList.Absent) return;
        if (list is AttendanceList.Apologies) Apologies.Add(one.Name);
        else AddOnce(list is AttendanceList.InAttendance ? _attending : _present, one);
    }

    /// <summary>A chair who is named above the list stands in it again.</summary>
    private static void AddOnce(List<Attendee> list, Attendee one)
    {
        var known = list.FindIndex(other => other.Name == one.Name);
        if (known < 0) list.Add(one);
        else if (list[known].Role is null) list[known] = one;
    }

    /// <summary>A number, a sentence or a heading of another kind ends the list.</summary>
    private static bool Stops(Block block) =>
        block.Marker.Whole is not null || (block.Text.Length > 60 && block.Text.EndsWith('.') && Verb().IsMatch(block.Text))
        || Business().IsMatch(block.Text)
        || (block is { AfterGap: true, Marker.Bullet: false } && Words().IsMatch(block.Text) && !Who.IsPost(block.Text))
        || (block.Emphasis && block.Marker == Marker.None && !block.Text.Contains('(', StringComparison.Ordinal) && !Who.Is(block.Text));

    [GeneratedRegex(@"\bapolog(y|ies)\b.{0,60}?\b(from|by|behalf of|for)\b(?! absence):?\s*(?<names>\S.+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ReceivedFrom();

    [GeneratedRegex(@"^(?<names>\p{Lu}.{3,300}?) (was|were) ((also )?in attendance|also present|(?<present>present|(?<chair>in the [Cc]hair)))\.?$", Patterns.Exact, Patterns.Limit)]
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

    /// <summary>A few words in small letters are nobody's name: "Agenda items".</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L} ]* (?!(of|for|and|the|to|in|with|de|van|von|der|la|le|bin|al)\b)\p{Ll}[\p{L} ]*$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(was|were|is|are|has|have|had|welcomed|opened|noted|thanked|will|considered|decided|discussed|received|met|reported)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\bdenotes?\b.{0,20}\b(present|attendance)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Stars();
}
