using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>A board's terms of reference, as a table of names and values or as text under headings.</summary>
internal sealed partial class TermsOfReferenceReader
{
    private readonly Dictionary<string, (List<string> Lines, Span At)> _fields = new(StringComparer.Ordinal);
    private string? _open;

    public static TermsOfReference Read(PartText part)
    {
        var reader = new TermsOfReferenceReader();
        foreach (var block in part.Blocks)
        {
            if (block.Table is { } table) reader.TakeTable(table);
            else reader.TakeBlock(block);
        }
        return reader.ToPart(part);
    }

    private void TakeTable(Table table)
    {
        foreach (var row in table.Rows)
        {
            var texts = row.Texts();
            if (texts[0].Length > 0) _open = FieldOf(texts[0]);
            if (_open is not null) Add(_open, string.Join('\n', texts.Skip(1).Where(text => text.Length > 0)), row.At);
        }
    }

    private void TakeBlock(Block block)
    {
        if (Label.Read(block.Text) is ({ } name, { } value) && FieldOf(name) is { } labelled)
        {
            _open = labelled;
            if (value.Length > 0) Add(labelled, value, block.At);
        }
        else if (block.IsShort && !block.Marker.Bullet && block.Text.Split(' ').Length <= 7 && (block.Emphasis || FieldOf(block.Text) is not null || (block.Marker == Marker.None && char.IsUpper(block.Text[0]) && block.AfterGap && _open is not "members" && (_open is null || _fields.ContainsKey(_open)))))
        {
            _open = FieldOf(block.Text);
        }
        else if (_open is not null) Add(_open, block.Marker.Bullet ? $"• {block.Text}" : block.Text, block.At);
    }

    private void Add(string field, string text, Span at)
    {
        if (text.Length == 0) return;
        if (!_fields.TryGetValue(field, out var known)) known = ([], at);
        known.Lines.AddRange(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        _fields[field] = (known.Lines, known.At with { To = at.To });
    }

    private TermsOfReference ToPart(PartText part)
    {
        var text = string.Join('\n', part.Blocks.Select(block => block.Text));
        var listed = Items("members");
        var members = (Bulleted("members") is { Count: > 1 } bulleted ? bulleted : listed).SelectMany(item => RoleStart().Split(item)).Select(item => item.Trim(' ', ',', ';', '.')).Where(item => item.Length > 2).ToList();
        return new(part.Title, part.From, part.To, part.Page,
            PartText.Where([.. _fields.Select(field => (field.Key, (Span?)field.Value.At))]),
            One("body") ?? Body(part), One("chair") ?? Chair(members) ?? Found(ChairedBy(), text), One("frequency") is { Length: < 200 } said ? said : Found(Frequency(), text),
            members, One("aim"), Items("role"), Items("objectives"), Items("standingItems"))
        {
            Invited = Items("invited"),
            Support = One("support"),
            Servicing = One("servicing"),
            Reports = One("reports"),
            Attendance = One("attendance"),
            Declarations = One("declarations"),
            Review = One("review"),
        };
    }

    private string? One(string field) => _fields.TryGetValue(field, out var known) ? string.Join(' ', known.Lines) : null;

    private List<string> Bulleted(string field) => !_fields.TryGetValue(field, out var known) ? [] :
        [.. known.Lines.Where(line => line.StartsWith('•')).Select(line => line[1..].Trim())];

    private List<string> Items(string field) => !_fields.TryGetValue(field, out var known) ? [] :
        [.. known.Lines.SelectMany(line => Infinitive().Split(Marker.Take(line, out var rest) == Marker.None ? line : rest)).Select(item => item.Trim()).Where(item => item.Length > 0)];

    private static string? Body(PartText part) => part.Blocks.Take(4)
        .Where(block => block.Table is null)
        .TakeWhile(block => FieldOf(block.Text) is null)
        .Select(block => TermsWords().Replace(block.Text, "").Trim(' ', '-', '–', ':'))
        .FirstOrDefault(text => text.Length > 3);

    private static string? Chair(List<string> members) =>
        members.Find(member => Chairs().IsMatch(member)) is { } chair ? Chairs().Replace(chair, "").Trim(' ', ',', '-', '–') is { Length: > 2 } name ? name : chair : null;

    private static string? Found(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match.Groups["found"].Value.Trim() : null;

    private static string? FieldOf(string name) => Names.FirstOrDefault(known => known.Words.IsMatch(name.Trim(' ', ':', '.'))).Field;

    private static readonly (string Field, Regex Words)[] Names =
    [
        ("body", BodyName()), ("chair", ChairName()), ("frequency", FrequencyName()), ("members", MembersName()), ("aim", AimName()),
        ("role", RoleName()), ("objectives", ObjectivesName()), ("standingItems", StandingName()),
        ("invited", InvitedName()), ("support", SupportName()), ("servicing", ServicingName()), ("reports", ReportsName()), ("attendance", AttendanceName()),
        ("declarations", DeclarationsName()), ("review", ReviewName()),
    ];

    [GeneratedRegex(@"^(name( of (the )?(board|group|committee|panel))?|title|board|committee)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex BodyName();

    [GeneratedRegex(@"^(chair|chair ?person|chairing|chair(ing)? arrangements|the chair)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ChairName();

    [GeneratedRegex(@"^(frequency( of meetings?)?|meeting frequency|meetings|frequency and .*|meeting arrangements)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex FrequencyName();

    [GeneratedRegex(@"^((core |board |panel |standing |group )?members(hip)?( of the \w+)?|membership and .*|attendance and membership)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MembersName();

    [GeneratedRegex(@"^((overall )?(aim|purpose)s?( of the \w+)?|purpose and .*|aims and .*)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AimName();

    [GeneratedRegex(@"^((key )?(roles?|responsibilities|functions|remit|duties)|roles? and .*|scope and .*|remit and .*|role of the \w+)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex RoleName();

    [GeneratedRegex(@"^((key |main )?objectives?( of the \w+)?|aims and objectives)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ObjectivesName();

    [GeneratedRegex(@"^(stand(ard|ing) (agenda )?items?|agenda items|agenda|standard agenda)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex StandingName();

    [GeneratedRegex(@"^(invited( \w+)?|invitees|((regular|standing) )(invitees|attendees)|(also |officers )?(in attendance|attending)|by invitation)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex InvitedName();

    [GeneratedRegex(@"^(officer support|support(ing)? officers?|support|officers supporting the \w+|lead officers?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex SupportName();

    [GeneratedRegex(@"^(servicing|serviced by|secretariat|clerking|administration|(administrative|secretarial) (support|arrangements))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ServicingName();

    [GeneratedRegex(@"^((papers and )?reports|papers|report authors|preparation of (reports|papers))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ReportsName();

    [GeneratedRegex(@"^(attendance( at meetings)?|substitutes?|deputies|attendance and (substitutes|deputies))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AttendanceName();

    [GeneratedRegex(@"^(declarations?( of interests?)?|conflicts? of interests?)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex DeclarationsName();

    [GeneratedRegex(@"^(review( date)?|(date of |next |annual )review|review of (the |these )?(terms( of reference)?|board|group|effectiveness))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ReviewName();

    /// <summary>Aims that follow one another without a sign: each begins with "To".</summary>
    [GeneratedRegex(@"(?<=\S)[;.]?\s+(?=To \p{Ll})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Infinitive();

    /// <summary>Posts that follow one another without a sign are parted only where the next unmistakably begins.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}|[A-Z]{2}|tbc)(?<!Chief)\s+(?=(Independent Chair|Deputy Mayors?|Cabinet Members? for|Overview and Scrutiny|Leader of the|External [Rr]epresentative|Chief (Executive|Officer)|(Corporate|Divisional|Strategic|Executive) Directors?\b|Borough Commander|DfE |Lead Member|Director of|Head of)\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex RoleStart();

    [GeneratedRegex(@"\(chair\)|\bchair(ed)? by\b|^chair:|\bindependent chair\b(?=$|\s*[-–:(])", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Chairs();

    [GeneratedRegex(@"\b(will be|is|shall be) chaired by (?<found>[^.;\n]{3,100})", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ChairedBy();

    [GeneratedRegex(@"\b(will |shall |should )?(meets?|be held|meetings? will take place) (?<found>(at least |on an? |approximately |no less than )?(\d+ weekly cycle|every [\w -]{3,25}|quarterly|monthly|bi-?monthly|fortnightly|weekly|annually|six[- ]weekly|(once|twice|three|four|six) (times )?(a|per|each) \w+)( basis)?)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Frequency();

    [GeneratedRegex(@"\b(draft|revised|final|terms of reference)\b|\b20\d\d(-\d\d)?\b|\(as at.*\)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TermsWords();
}
