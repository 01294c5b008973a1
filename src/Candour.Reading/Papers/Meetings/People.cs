using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Names with their roles, as minutes write them: one on a line, beside one another in columns, or one after another in a sentence.</summary>
internal static partial class People
{
    /// <summary>One person: "Anna Ashby (AA) – Independent Chair", "Cllr Brook, Cabinet Member", "Head of Service, MASH (Chair)".</summary>
    public static Attendee? One(string text)
    {
        var name = Markup.Flatten(text).Trim(' ', ',', ';', '.', '-', '–', '*', ':');
        var roles = new List<string>();
        if (InitialsBetween().Match(name) is { Success: true } between) name = $"{between.Groups["name"].Value} – {between.Groups["role"].Value}";
        if (InTheChair().Match(name) is { Success: true } chair) (name, roles) = (chair.Groups["name"].Value, [chair.Groups["role"].Value]);
        name = WithoutBrackets(name, roles);
        if (TitledWithPost().Match(name) is { Success: true } titled && Who.IsPost(titled.Groups["role"].Value)) name = $"{titled.Groups["name"].Value} – {titled.Groups["role"].Value}";
        if (Dash().Match(name) is { Success: true } dash)
        {
            var (before, behind) = (dash.Groups["name"].Value, dash.Groups["role"].Value);
            if (!IsRemit(before, behind))
            {
                roles.Insert(0, behind.Trim('(', ')', ' '));
                name = WithoutBrackets(before, roles);
            }
        }
        if (name.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 && name[(comma + 1)..].Trim() is { Length: > 0 } rest && HoldsRole(OutsideOf(name[..comma]), rest))
        {
            roles.Insert(0, rest);
            name = WithoutBrackets(name[..comma], roles);
        }
        name = Article().Replace(name.Trim(' ', ',', '-', '–', ':'), "");
        return name.Length < 2 || name.Length > 120 || !char.IsUpper(name[0]) || Nobody().IsMatch(name) ? null : new(name, roles.Count == 0 ? null : string.Join(", ", roles));
    }

    /// <summary>The cells of a row, or what stands beside one another on a line: a person and a role, or several people.</summary>
    public static IEnumerable<Attendee> Beside(IReadOnlyList<string> texts)
    {
        if (texts is [var post, var holder] && (Who.IsPost(post) || Who.IsOrganisation(post)) && !Who.IsTitled(post) && (Who.IsTitled(holder) || IsNamed(holder)) && !Who.IsPost(holder) && One(holder) is { Role: null } held)
        {
            yield return held with { Role = Bare(post) };
            yield break;
        }
        Attendee? open = null;
        foreach (var text in texts.Where((text, i) => i == 0 || !Who.IsInitials(Bare(text))))
        {
            // Beside a full name, one word is where its owner comes from: "Mark Noy   Housing".
            var isWord = open is not null && IsNamed(Who.WithoutTitle(open.Name)) && !text.Contains(' ', StringComparison.Ordinal);
            if (open is not null && (isWord || IsRoleOf(open.Name, text))) open = open with { Role = open.Role is null ? Bare(text) : $"{open.Role}, {Bare(text)}" };
            else
            {
                if (open is not null) yield return open;
                open = One(text);
            }
        }
        if (open is not null) yield return open;
    }

    /// <summary>People one after another: "Councillors Ashby (Chair), Brook and Carver; the Chief Executive".</summary>
    public static IReadOnlyList<Attendee> Run(string text)
    {
        text = NextLabel().Replace(text, ", ").Replace(" | ", "; ", StringComparison.Ordinal).Trim(' ', '.', ':');
        if (Semicolon().IsMatch(text)) return [.. Semicolon().Split(text).SelectMany(piece => Plural().IsMatch(piece.Trim()) ? Listed(piece) : One(Label().Replace(piece.Trim(), "")) is { } one ? [one] : [])];
        // "Ruth Hale (RH) Independent Chair, Lee Frost (LF) Police": where each bears initials, each begins at a name with initials.
        if (NextInitialled().Split(text) is { Length: > 1 } each && each.All(Initialled().IsMatch)) return [.. each.Select(One).OfType<Attendee>()];
        return Listed(text);
    }

    /// <summary>Whether a line names several people, and not one with a role.</summary>
    public static bool IsRun(string text) =>
        text.Contains(" | ", StringComparison.Ordinal) || Plural().IsMatch(text) || Semicolon().IsMatch(text) || Label().IsMatch(text) || Titles().Count(text) > 1
        || (Comma().Split(text.TrimEnd(' ', ',')) is { Length: > 1 } pieces && pieces.All(piece => Who.IsName(OutsideOf(piece)) && (pieces.Length > 2 || IsNamed(OutsideOf(piece)))));

    private static List<Attendee> Listed(string text)
    {
        var people = new List<Attendee>();
        var title = "";
        var (pieces, another) = Pieces(Label().Replace(text.Trim(), ""));
        // "Guy Hall, Education": where every other piece is one word, it says where the one before comes from.
        if (pieces.Count % 2 == 0 && !pieces.Exists(Plural().IsMatch) && pieces.Where((piece, i) => i % 2 == 0).All(IsNamed) && pieces.Where((piece, i) => i % 2 == 1).All(piece => !piece.Contains(' ', StringComparison.Ordinal)))
            return [.. pieces.Chunk(2).Select(pair => new Attendee(pair[0], pair[1]))];
        for (var i = 0; i < pieces.Count; i++)
        {
            var name = pieces[i];
            if (Plural().Match(name) is { Success: true } plural)
            {
                title = plural.Groups["title"].Value;
                name = name[plural.Length..];
            }
            // "Councillors Bly, Ms Dorn and Eves" are all councillors.
            else if (title.Length > 0 && Courtesy().IsMatch(name) && (i + 1 == pieces.Count ? people.Exists(one => CourteousMember().IsMatch(one.Name)) && !name.EndsWith(')') : !Who.IsTitled(pieces[i + 1]) && Who.IsName(OutsideOf(pieces[i + 1])))) name = name.Trim();
            else if (Who.IsTitled(name) || Who.IsPost(OutsideOf(name))) title = "";
            if (Chairs().IsMatch(Article().Replace(name, "")) && i + 1 < pieces.Count && !another.Contains(i + 1) && One(pieces[i + 1]) is { Role: null } chair && (Who.IsTitled(chair.Name) || IsNamed(chair.Name)))
            {
                people.Add(chair with { Role = Article().Replace(name, "") });
                i++;
            }
            else if (people.Count > 0 && people[^1].Role is null && !another.Contains(i) && IsRoleOf(people[^1].Name, name)) people[^1] = people[^1] with { Role = Bare(name) };
            else if (One(title.Length == 0 ? name : $"{title} {name.Trim()}") is { } one) people.Add(one);
        }
        return people;
    }

    /// <summary>Parted at commas and at "and", but not within a post such as "Head of Service, Children in Care"; who stands behind "and" is another person, and no role of the one before.</summary>
    private static (List<string> Pieces, HashSet<int> Another) Pieces(string text)
    {
        var (pieces, another) = (new List<string>(), new HashSet<int>());
        var isBare = Comma().Split(text).Any(part => Plural().IsMatch(part.Trim())) || !text[..Math.Max(0, text.IndexOf(',', StringComparison.Ordinal))].Contains(' ', StringComparison.Ordinal);
        foreach (var (half, isNext) in Comma().Split(text).SelectMany(part => And().Split(part).Select((half, i) => (half, i > 0))))
        {
            foreach (var piece in Pair(half, isBare).Select(piece => From().Replace(piece.Trim(), "")).Where(piece => piece.Length > 1 && !Onlookers().IsMatch(piece)))
            {
                var outside = OutsideOf(piece);
                if (pieces.Count > 0 && Who.IsPost(pieces[^1]) && !pieces[^1].EndsWith(')') && !Who.IsPost(outside) && !Who.IsTitled(outside) && !IsNamed(outside)) pieces[^1] += $", {piece}";
                else
                {
                    if (isNext) another.Add(pieces.Count);
                    pieces.Add(piece);
                }
            }
        }
        return (pieces, another);
    }

    /// <summary>"Eves and Fitch", "Councillor Anna Eves and Ben Fitch" are two; "Fire and Rescue" behind a full name is not.</summary>
    private static string[] Pair(string text, bool isBare)
    {
        if (PairOf().Match(text) is not { Success: true } pair) return [text];
        var (one, other) = (pair.Groups["one"].Value.Trim(), pair.Groups["other"].Value.Trim());
        var areNames = Who.IsName(Plural().Replace(OutsideOf(one), "")) && Who.IsName(OutsideOf(other));
        if (Who.IsWholePost(one) && Who.IsWholePost(OutsideOf(other))) return [one, other];
        var areFull = OutsideOf(one).Contains(' ', StringComparison.Ordinal) && IsNamed(OutsideOf(other)) && IsNamed(Who.WithoutTitle(OutsideOf(one)));
        return areNames && (areFull || (isBare && !OutsideOf(other).Contains(' ', StringComparison.Ordinal))) ? [one, other] : [text];
    }

    private static string Bare(string role) => role.Trim(' ', '-', '–') is ['(', .. var within, ')'] ? within : role.Trim(' ', '-', '–');

    private static bool IsNamed(string text) => Who.IsName(text) && InitialAndSurname().IsMatch(text);

    private static bool HoldsRole(string name, string role)
    {
        if ((Who.IsInitials(role) && !Who.IsOrganisation(role)) || role.Length < 3) return false;
        if (Who.IsPost(name) && !Who.IsTitled(name)) return Who.IsOrganisation(role) && !Chairs().IsMatch(name);
        return true;
    }

    /// <summary>A councillor's role is an elected one; the officer who stands behind a councillor is another person.</summary>
    private static bool IsRoleOf(string name, string text)
    {
        if (text.TrimStart('-', '–', ' ') is ['(', ..]) return true;
        if (InitialsBetween().IsMatch(text)) return false;
        text = OutsideOf(text);
        if (Who.IsTitled(text) || Who.IsName(text)) return false;
        if (Elected().IsMatch(name)) return ElectedPost().IsMatch(text);
        return !(Who.IsPost(name) && !Who.IsTitled(name) ? !Who.IsOrganisation(text) || EndsAPost().IsMatch(text) : !name.Contains(' ', StringComparison.Ordinal) && !Who.IsOrganisation(text) && !Who.IsPost(text));
    }

    private static string WithoutBrackets(string name, List<string> roles)
    {
        while (LastBrackets().Match(name) is { Success: true } last && last.Groups["name"].Value.Length > 1)
        {
            var within = last.Groups["within"].Value.Trim(' ', ',');
            name = last.Groups["name"].Value.TrimEnd(' ', '–', '-', ',');
            if (within.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && IsInitialsOf(within[..comma], name)) within = within[(comma + 1)..].Trim();
            if (within.Length > 0 && !IsInitialsOf(within, name)) roles.Insert(0, within);
        }
        return name;
    }

    /// <summary>"Executive Director – People" is one post.</summary>
    private static bool IsRemit(string post, string behind) =>
        GeneralPost().IsMatch(post) && char.IsUpper(behind[0]) && !Who.IsOrganisation(behind) && !IsNamed(behind) && behind.Count(c => c == ' ') < 5;

    private static bool IsInitialsOf(string text, string name) =>
        Who.IsInitials(text) && Who.IsName(name) && text.All(name.Split(' ').Select(word => word[0]).Contains);

    private static string OutsideOf(string text) => Brackets().Replace(text, "").Trim();

    [GeneratedRegex(@",?\s+and\s+(?=[^(),]{3,60}\(\p{Lu}{2,4}\))|,\s*(?=[^(),]{3,60}\(\p{Lu}{2,4}\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NextInitialled();

    [GeneratedRegex(@"^[^(),]{3,60}\(\p{Lu}{2,4}\)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Initialled();

    [GeneratedRegex(@"^(?<name>[^(]{3,60}\(\p{Lu}{2,4}\))\s*[–—,-]?\s*(?<role>\p{Lu}.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InitialsBetween();

    /// <summary>"Mrs E Tripp Clerk to the Council"</summary>
    [GeneratedRegex(@"^(?<name>((Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Prof)\.? )+(\p{Lu}\.? ){1,3}\p{Lu}[\p{L}'’-]+),? (?<role>\p{Lu}[^,(–—]*)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex TitledWithPost();

    [GeneratedRegex(@"^((Executive|Corporate|Service|Assistant|Deputy|Divisional|Interim|Strategic) )*(Director|Head|Manager|Lead|Adviser)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex GeneralPost();

    /// <summary>"The Chairman, Mrs A Bell"</summary>
    [GeneratedRegex(@"^(Vice[- ])?Chair(man|woman|person)?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Chairs();

    /// <summary>"DfE Adviser" is a post, though it names an organisation.</summary>
    [GeneratedRegex(@"\b(Director|Head|Manager|Lead|Adviser|Advisor|Officer|Commissioner|Representative|Nurse|Secretary|Teacher|Commander)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex EndsAPost();

    [GeneratedRegex(@"^(Mr|Mrs|Ms|Miss|Dr)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"^(Councillor|Cllr) (Mr|Mrs|Ms|Miss|Dr)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex CourteousMember();

    [GeneratedRegex(@"^(?<name>[^–—]{2,70}?)(\s-\s|\s?[–—]\s?)(?<role>.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<name>.*?)\s*\((?<within>[^()]*(\([^()]*\)[^()]*)*)\)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex LastBrackets();

    [GeneratedRegex(@"\([^()]*(\([^()]*\)[^()]*)*\)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(the(?! (Rev|Rt|Hon|Ven|Very|Most))|from)\s+", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(and\s+)?(from\s+)?(the\s+(?!(Rev|Rt|Hon|Ven|Very|Most)))?(?=\p{Lu}|the\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex From();

    [GeneratedRegex(@",\s*(and\s+)?(?![^(]*\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Comma();

    [GeneratedRegex(@";\s*(and\s+)?(?![^(]*\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Semicolon();

    /// <summary>"and" between two people, not within the name of a post: before a title, a name, "the", or a post that begins anew.</summary>
    [GeneratedRegex(@"(?<=\))\s+and\s+(?![^(]*\))|\s+and\s+(?=from\b|the\s+\p{Lu}|(\p{Ll}+|\d{1,3}) (vacanc|members? of the (public|press))|(Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Acting|Interim|Head|Director|Chief|Assistant Director|Monitoring Officer|Corporate Director)\b|\p{Lu}\.?\s\p{Lu}\p{Ll})(?![^(]*\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex And();

    /// <summary>"Councillor Ashby in the chair"</summary>
    [GeneratedRegex(@"^(?<name>[^–—(]{4,60}?),? (?<role>in the [Cc]hair)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InTheChair();

    [GeneratedRegex(@"^(?<one>[^()]+?)\s+and\s+(?<other>[^()]+(\([^()]*\))?)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex PairOf();

    /// <summary>"… and three members of the public" behind names.</summary>
    [GeneratedRegex(@"^(\p{Ll}+|\d{1,3}) members? of the (public|press)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Onlookers();

    [GeneratedRegex(@"^(?<title>Councillor|Cllr)s:?\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Plural();

    [GeneratedRegex(@"\b(Councillor|Cllr|Mr|Mrs|Ms|Dr|Miss|Sir)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Titles();

    /// <summary>"Co-opted members:", "Primary headteachers:": the group to which the names behind it belong.</summary>
    [GeneratedRegex(@"^(?!Councillors|Cllrs)(\p{Lu}[\p{L}' -]{2,40}( \d{1,2})?:\s+)+(?=\p{Lu})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<=\))\.\s+\p{Lu}[\p{L} -]{2,30}:\s*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NextLabel();

    [GeneratedRegex(@"^(\p{Lu}\.?\s?){1,3}\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InitialAndSurname();

    [GeneratedRegex(@"^((District|County|Borough|Parish|Town|City|Ward) )?(Councillor|Cllr|Mayor)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Elected();

    [GeneratedRegex(@"\b(Cabinet|Lead Member|Leader|Member|Chair\w*|Vice-Chair\w*|Portfolio|Deputy|Mayor|Substitut\w+)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ElectedPost();

    [GeneratedRegex(@"^(none|nil|n/a|no apologies|there were no|there were none|all (board )?members|no one|nobody|denotes)\b|^((members of the )?(public|press) ?(and|&)? ?)+\W*\w*$|\bno apologies\b|\b(vacancy|vacant)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Nobody();
}
