using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Who was there: lists under headings, tables of names and roles, names behind a label, or sentences.</summary>
internal sealed partial class Attendance
{
    private const int LongestLabelled = 80;
    private const int LongestSentence = 400;
    private const int ShortestSentence = 30;

    private readonly AttendanceLists _lists = new();
    private readonly AttendanceNames _names;
    private readonly AttendanceRows _rows;
    private AttendanceTable? _columns;

    public Attendance(bool starsDenotePresence)
    {
        _names = new(_lists, starsDenotePresence);
        _rows = new(_lists, _names);
    }

    public IReadOnlyList<Attendee> Present => _lists.Present;

    public IReadOnlyList<Attendee> InAttendance => _lists.InAttendance;

    public IReadOnlyList<string> Apologies => _lists.Apologies;

    public static bool StarsDenotePresence(Block block) =>
        Stars().IsMatch(block.Text) || block.Table?.Rows.Any(row => row.Cells.Any(cell => Stars().IsMatch(cell.Text))) is true;

    /// <summary>Nobody is known yet to have come.</summary>
    public bool IsAwaited => _lists.AreEmpty;

    /// <summary>Some minutes say who came only within their first item.</summary>
    public bool IsAwaitedBy(Block block) => !_lists.AreClosed || (IsAwaited && AttendanceLabel.Of(block) is { List: not AttendanceList.Apologies });

    public void Close() => _lists.Close();

    /// <summary>Whether somebody who came has these initials.</summary>
    public bool HasInitials(string initials) =>
        Present.Concat(InAttendance).Any(one => Who.WithoutTitle(one.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]).SequenceEqual(initials));

    /// <summary>Takes a block of the head of the minutes by the first rule that fits; false where it has nothing to do with attendance.</summary>
    public bool Take(Block block) => block.Table is { } table
        ? _rows.Take(table)
        : TakeSeveral(block) || TakeSentence(block.Text) || TakeBeside(block) || TakeHeadings(block) || TakeLabel(block) || TakeListed(block);

    /// <summary>"Apologies for absence were received from … and …".</summary>
    public void TakeApologies(string text)
    {
        text = Sentences.Of(text).FirstOrDefault(sentence => sentence.Contains("polog", StringComparison.OrdinalIgnoreCase) && !sentence.Contains("lateness", StringComparison.OrdinalIgnoreCase)) ?? text;
        var names = ReceivedFrom().Match(text) is { Success: true } match ? match.Groups["names"].Value : AttendanceLabel.Read(text) is (AttendanceList.Apologies, var length) ? text[length..] : Who.Is(text) ? text : "";
        if (names.Length > 1) _lists.Add(AttendanceList.Apologies, People.Run(names));
    }

    /// <summary>Several lists or sentences in one paragraph: "Attendees: … Apologies: …".</summary>
    private bool TakeSeveral(Block block)
    {
        var isLabelled = AttendanceLabel.Read(block.Text) is not null;
        IReadOnlyList<string> pieces = isLabelled ? NextList().Split(block.Text) : [];
        if (pieces.Count < 2)
        {
            pieces = Sentences.Of(block.Text);
            var tellOfAll = isLabelled && block.Text.Length > LongestLabelled ? pieces.Skip(1).All(one => Tells(one) || AttendanceLabel.Read(one) is not null) : pieces.All(Tells);
            if (pieces.Count < 2 || !tellOfAll) return false;
        }
        return pieces.All(one => Take(block with { Text = one, Layout = null }));
    }

    private static bool Tells(string text) => WereThere().IsMatch(text) || ReceivedFrom().IsMatch(text);

    private bool TakeSentence(string text)
    {
        if (ReceivedFrom().IsMatch(text) && text.Length < LongestSentence && AttendanceLabel.Read(text) is null)
        {
            if (Apologies.Count == 0) TakeApologies(text);
            _lists.Close();
            return true;
        }
        if (WereThere().Match(text) is not { Success: true } there) return false;
        var list = there.Groups["present"].Success ? AttendanceList.Present : AttendanceList.InAttendance;
        var people = People.Run(there.Groups["names"].Value);
        _lists.Tell(list, there.Groups["chair"].Success && people is [var chair] ? [chair with { Role = "in the Chair" }] : people);
        return true;
    }

    /// <summary>"Present:" and "Apologies:" beside one another on a line, and below each its names.</summary>
    private bool TakeBeside(Block block)
    {
        if (AttendanceColumns.Read(block) is { } columns)
        {
            (_names.Beside, _columns) = (columns, null);
            _lists.Open(columns.First, "");
            return true;
        }
        if (_names.Beside is not { } beside || _lists.AreClosed || AttendanceLabel.Of(block) is not null || Stops(block)) return false;
        _names.TakeBeside(beside.Take(block));
        return true;
    }

    /// <summary>"Name", "Role" and "Organisation" above the rows of a table that was not drawn.</summary>
    private bool TakeHeadings(Block block)
    {
        if (AttendanceTable.Read(Block.Beside(block.Layout ?? "")) is not { } columns) return false;
        _columns = columns;
        if (_lists.AreClosed) _lists.Open(AttendanceList.Present, "");
        return true;
    }

    private bool TakeLabel(Block block)
    {
        if (AttendanceLabel.Of(block) is not var (list, length)) return false;
        _names.Beside = null;
        _lists.Open(list, block.Text);
        var beside = Block.Beside(block.Layout ?? "");
        if (beside.Count > 2 && length == beside[0].Length) _lists.Add(beside.Skip(1).SelectMany(People.Run));
        else _names.TakeRun(block.Text[length..]);
        return true;
    }

    private bool TakeListed(Block block)
    {
        if (_lists.AreClosed || Stops(block)) return false;
        var beside = Block.Beside(block.Layout ?? "");
        if (_columns is not null && beside.Count > 1) _names.TakePerson(_columns, beside);
        else _names.TakeLine(block.Text, block.Layout, block.Marker.Bullet);
        return true;
    }

    /// <summary>A number, a sentence or a heading of another kind ends the list.</summary>
    private static bool Stops(Block block) =>
        block.Marker.Whole is not null || (block.Text.Length > ShortestSentence && block.Text.EndsWith('.') && Verb().IsMatch(block.Text))
        || Business().IsMatch(block.Text)
        || (block is { AfterGap: true, Marker.Bullet: false } && Words().IsMatch(block.Text) && !Who.IsPost(block.Text))
        || (block.Emphasis && block.Marker == Marker.None && !block.Text.Contains('(', StringComparison.Ordinal) && !Who.Is(block.Text));

    [GeneratedRegex(@"\bapolog(y|ies)\b.{0,60}?\b(from|by|behalf of|for)\b(?! absence):?\s*(?<names>\S.+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ReceivedFrom();

    [GeneratedRegex(@"^(?<names>\p{Lu}.{3,300}?) ((was|were) ((also )?in attendance|also present|(?<present>present|(?<chair>in the [Cc]hair)))|(also )?attended (the|this) meeting\b.{0,90})\.?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex WereThere();

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
