using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Whether words name somebody: a person by name or initials, a post, or several of them.</summary>
internal static partial class Who
{
    /// <summary>Every piece of it is initials, a post, a name with or without a title.</summary>
    public static bool Is(string text)
    {
        var pieces = Between().Split(Article().Replace(text.Trim(' ', '.', ','), ""));
        return pieces.Length > 0 && text.Length < 110 && (pieces.All(piece => IsOne(piece.Trim())) || IsPostWithRemit(pieces[0], text));
    }

    public static bool IsTitled(string text) => Title().IsMatch(text);

    /// <summary>"Councillor Ashby" is "Ashby" in another paper.</summary>
    public static string WithoutTitle(string text) => Title().Replace(text.Trim(), "").Trim();

    public static bool IsPost(string text) => Post().IsMatch(text) && !char.IsLower(text[0]);

    /// <summary>"Improvement programme manager": written as web pages write posts, with one capital.</summary>
    public static bool IsPostInSmallLetters(string text) => SmallPost().IsMatch(text);

    /// <summary>"Head of Early Help", "Democratic Services Officer": a post with all that belongs to it. "Clerk and Finance Officer" is one post.</summary>
    public static bool IsWholePost(string text) => WholePost().IsMatch(text);

    public static bool IsOrganisation(string text) => Organisation().IsMatch(text);

    public static bool IsInitials(string text) => Initials().IsMatch(text);

    /// <summary>Up to four words that begin with capitals and belong to no post: "J Ashby", "Ashby", "Anna van der Ashby".</summary>
    public static bool IsName(string text)
    {
        var words = Title().Replace(text, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 5 && char.IsUpper(words[^1][0]) && !IsPost(text) && !IsOrganisation(text) && !CapitalJoint().IsMatch(text) && words.All(word => NameWord().IsMatch(word));
    }

    private static bool IsOne(string text) =>
        text.Length > 1 && (IsInitials(text) || IsTitled(text) || (IsPost(text) && Capitals(text)) || (IsName(text) && text.Contains(' ', StringComparison.Ordinal)) || Everybody().IsMatch(text));

    /// <summary>"Divisional Director, Strategy, Policy and Performance"</summary>
    private static bool IsPostWithRemit(string first, string text) => first.Length > 0 && IsPost(first) && !Doing().IsMatch(text) && Capitals(text);

    /// <summary>A post has no words in small letters but those that join the others.</summary>
    private static bool Capitals(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !char.IsLower(word[0]) || Joint().IsMatch(word));

    [GeneratedRegex(@"\s*[,;/&]\s*|\s+and\s+", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Between();

    [GeneratedRegex(@"^the\s+", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(((District|County|Borough|Parish|Town|City|Ward) )?(Councillors?|Cllrs?\.?)|Mayor|Sir|Dame|Dr\.?|Mrs?\.?|Ms\.?|Miss|Mx|Lord|Lady|Baroness|Prof(essor)?\.?|Rev(eren)?d\.?|Canon|Judge|HHJ|(Chief |Detective )*(Inspector|Superintendent|Supt|Sergeant|Constable)|The Revd?|Rt Hon)(?=\s+\p{Lu})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(Directors?|Heads?|Head ?[Tt]eachers?|Officers?|Managers?|Leads?|Leaders?|Chair(man|woman|person)?|Vice-Chair(man|woman|person)?|Chief|Executive|Members?|Advis[eo]rs?|Commissioners?|Commander|Superintendent|Inspector|Constable|Nurse|Doctor|Clerk|Secretary|Secretariat|Support|Solicitor|Lawyer|Accountant|Auditors?|Coordinator|Co-ordinator|Partners?|Representatives?|Principal|Consultant|Workers?|Guardian|Governor|Scrutineer|Teacher|Practitioner|Psychologist|Engineer|Trustee|Treasurer|Analyst|Administrator|Deputy|Assistant|Mayor|Portfolio [Hh]older|DCS|DASS|PSW|SRO|LADO|IRO|AD|ADs|HoS|CEO|Participation|Commissioning|Services?|Team|Sponsor)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Post();

    [GeneratedRegex(@"^(\p{Lu}[\p{L}'’-]+ ){0,4}((Director|Head) (of|for) \p{Lu}[\p{L}'’-]+( (\p{Lu}[\p{L}'’-]+|&|for|in|of)){0,4}|(?<=\S )(Director|Manager|Officer|Adviser|Advisor|Analyst|Lawyer|Solicitor|Accountant|Consultant|Coordinator|Co-ordinator|Executive|Nurse|Worker|Commissioner|Commander))$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex WholePost();

    [GeneratedRegex(@"\b([Cc]ouncil|[Pp]olice|[Ii]ntegrated [Cc]are [Bb]oard|[Cc]onstabulary|Cafcass|CAFCASS|NHS|ICB|CCG|Trust|Board|University|College|School|Academy|LGA|DfE|DCLG|DLUHC|Ofsted|Authority|Association|Partnership|Department|Ministry|Probation|Hospital|Diocese|Healthwatch|Foundation|Citizens Advice|Barnardo['’]s|NSPCC|Ltd|Limited|Company|CC|BC|LBC)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+( (?!to\b|will\b|and\b)\p{L}[\p{L}'’-]+){0,4} (director|head|manager|lead|officer|advis[eo]r|analyst|nurse|commissioner|coordinator|co-ordinator|consultant|lawyer|solicitor|accountant|team|executive|clerk|chair|secretary|scrutineer|(head|director) of( (?!to\b|will\b)\p{L}+){1,5})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SmallPost();

    [GeneratedRegex(@"^\p{Lu}{2,4}$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^(\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|le|bin|al)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"^(of|for|and|the|to|in|with|on|&)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Joint();

    [GeneratedRegex(@"[:.!?]|\bto\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Doing();

    /// <summary>In capitals: a heading, not a name.</summary>
    [GeneratedRegex(@"\b(OF|AND|FOR|THE|TO|ON|IN)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex CapitalJoint();

    [GeneratedRegex(@"^(all( (members|partners|leads|agencies))?|everyone|(board|panel|group|committee|partner|lead) members|members|officers|partners|leads)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Everybody();
}
