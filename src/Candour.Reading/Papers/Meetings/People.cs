using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Several people as minutes write them: beside one another in columns, or one after another in a sentence.</summary>
internal static partial class People
{
    /// <summary>The cells of a row, or what stands beside one another on a line: a person and a role, or several people.</summary>
    public static IEnumerable<Attendee> Beside(IReadOnlyList<string> texts)
    {
        if (texts is [var post, var holder] && (Who.IsPost(post) || Who.IsOrganisation(post)) && !Who.IsTitled(post) && (Who.IsTitled(holder) || Person.IsNamed(holder)) && !Who.IsPost(holder) && Person.Of(holder) is { Role: null } held)
        {
            yield return held with { Role = Person.Bare(post) };
            yield break;
        }
        Attendee? open = null;
        foreach (var text in texts.Where((text, i) => i == 0 || !Who.IsInitials(Person.Bare(text))))
        {
            // Beside a full name, one word is where its owner comes from: "Mark Noy   Housing".
            var isWord = open is not null && Person.IsNamed(Who.WithoutTitle(open.Name)) && !text.Contains(' ', StringComparison.Ordinal);
            if (open is not null && (isWord || Person.IsRoleOf(open.Name, text))) open = open with { Role = open.Role is null ? Person.Bare(text) : $"{open.Role}, {Person.Bare(text)}" };
            else
            {
                if (open is not null) yield return open;
                open = Person.Of(text);
            }
        }
        if (open is not null) yield return open;
    }

    /// <summary>People one after another: "Councillors Ashby (Chair), Brook and Carver; the Chief Executive".</summary>
    public static IReadOnlyList<Attendee> Run(string text)
    {
        text = NextLabel().Replace(text, ", ").Replace(" | ", "; ", StringComparison.Ordinal).Trim(' ', '.', ':');
        if (Semicolon().IsMatch(text)) return [.. Semicolon().Split(text).SelectMany(piece => Plural().IsMatch(piece.Trim()) ? Listed(piece) : Person.Of(Label().Replace(piece.Trim(), "")) is { } one ? [one] : [])];
        // "Ruth Hale (RH) Independent Chair, Lee Frost (LF) Police": where each bears initials, each begins at a name with initials.
        if (NextInitialled().Split(text) is { Length: > 1 } each && each.All(Initialled().IsMatch)) return [.. each.Select(Person.Of).OfType<Attendee>()];
        return Listed(text);
    }

    /// <summary>Whether a line names several people, and not one with a role.</summary>
    public static bool IsRun(string text) =>
        text.Contains(" | ", StringComparison.Ordinal) || Plural().IsMatch(text) || Semicolon().IsMatch(text) || Label().IsMatch(text) || Titles().Count(text) > 1
        || (Comma().Split(text.TrimEnd(' ', ',')) is { Length: > 1 } pieces && (pieces.All(Who.IsWholePost) || pieces.All(piece => Who.IsName(Person.OutsideOf(piece)) && (pieces.Length > 2 || Person.IsNamed(Who.WithoutTitle(Person.OutsideOf(piece)))))));

    private static List<Attendee> Listed(string text)
    {
        var (pieces, another) = Pieces(Label().Replace(text.Trim(), ""));
        if (ArePairs(pieces)) return [.. pieces.Chunk(2).Select(pair => new Attendee(pair[0], pair[1]))];
        var people = new List<Attendee>();
        var title = "";
        for (var i = 0; i < pieces.Count; i++)
        {
            var name = Titled(pieces, i, people, ref title);
            if (ChairedBy(name, i + 1 < pieces.Count && !another.Contains(i + 1) ? pieces[i + 1] : "") is { } chair)
            {
                people.Add(chair);
                i++;
            }
            else if (people is [.., { Role: null } last] && !another.Contains(i) && Person.IsRoleOf(last.Name, name)) people[^1] = last with { Role = Person.Bare(name) };
            else if (Person.Of(title.Length == 0 ? name : $"{title} {name.Trim()}") is { } one) people.Add(one);
        }
        return people;
    }

    /// <summary>"Guy Hall, Education": where every other piece is one word, it says where the one before comes from.</summary>
    private static bool ArePairs(List<string> pieces) =>
        pieces.Count % 2 == 0 && !pieces.Exists(Plural().IsMatch) && pieces.Where((_, i) => i % 2 == 0).All(Person.IsNamed) && pieces.Where((_, i) => i % 2 == 1).All(piece => !piece.Contains(' ', StringComparison.Ordinal));

    /// <summary>The piece without "Councillors" before it, which is the title of all behind it until another title or a post stands there.</summary>
    private static string Titled(List<string> pieces, int index, List<Attendee> before, ref string title)
    {
        var name = pieces[index];
        if (Plural().Match(name) is { Success: true } plural)
        {
            title = plural.Groups["title"].Value;
            return name[plural.Length..];
        }
        if (title.Length > 0 && Courtesy().IsMatch(name) && IsAmongThem(pieces, index, before)) return name.Trim();
        if (Who.IsTitled(name) || Who.IsPost(Person.OutsideOf(name))) title = "";
        return name;
    }

    /// <summary>"Councillors Bly, Ms Dorn and Eves" are all councillors; who stands last is one where others are styled so too.</summary>
    private static bool IsAmongThem(List<string> pieces, int index, List<Attendee> before) => index + 1 == pieces.Count
        ? before.Exists(one => CourteousMember().IsMatch(one.Name)) && !pieces[index].EndsWith(')')
        : !Who.IsTitled(pieces[index + 1]) && Who.IsName(Person.OutsideOf(pieces[index + 1]));

    /// <summary>"The Chairman, Mrs A Bell"</summary>
    private static Attendee? ChairedBy(string post, string next) =>
        next.Length > 0 && Person.IsChair(Person.WithoutArticle(post)) && Person.Of(next) is { Role: null } chair && (Who.IsTitled(chair.Name) || Person.IsNamed(chair.Name)) ? chair with { Role = Person.WithoutArticle(post) } : null;

    /// <summary>Parted at commas and at "and", but not within a post such as "Head of Service, Children in Care"; who stands behind "and" is another person, and no role of the one before.</summary>
    private static (List<string> Pieces, HashSet<int> Another) Pieces(string text)
    {
        var (pieces, another) = (new List<string>(), new HashSet<int>());
        var isBare = Comma().Split(text).Any(part => Plural().IsMatch(part.Trim())) || !text[..Math.Max(0, text.IndexOf(',', StringComparison.Ordinal))].Contains(' ', StringComparison.Ordinal);
        foreach (var (half, isNext) in Comma().Split(text).SelectMany(part => And().Split(part).Select((half, i) => (half, i > 0))))
        {
            foreach (var piece in Pair(half, isBare).Select(piece => From().Replace(piece.Trim(), "")).Where(piece => piece.Length > 1 && !Onlookers().IsMatch(piece)))
            {
                var outside = Person.OutsideOf(piece);
                if (pieces.Count > 0 && Who.IsPost(pieces[^1]) && !pieces[^1].EndsWith(')') && !Who.IsPost(outside) && !Who.IsTitled(outside) && !Person.IsNamed(outside)) pieces[^1] += $", {piece}";
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
        var areNames = Who.IsName(Plural().Replace(Person.OutsideOf(one), "")) && Who.IsName(Person.OutsideOf(other));
        if (Who.IsWholePost(one) && Who.IsWholePost(Person.OutsideOf(other))) return [one, other];
        var areFull = Person.OutsideOf(one).Contains(' ', StringComparison.Ordinal) && Person.IsNamed(Person.OutsideOf(other)) && Person.IsNamed(Who.WithoutTitle(Person.OutsideOf(one)));
        return areNames && (areFull || (isBare && !Person.OutsideOf(other).Contains(' ', StringComparison.Ordinal))) ? [one, other] : [text];
    }

    [GeneratedRegex(@",?\s+and\s+(?=[^(),]{3,60}\(\p{Lu}{2,4}\))|,\s*(?=[^(),]{3,60}\(\p{Lu}{2,4}\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NextInitialled();

    [GeneratedRegex(@"^[^(),]{3,60}\(\p{Lu}{2,4}\)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Initialled();

    [GeneratedRegex(@"^(Mr|Mrs|Ms|Miss|Dr)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"^(Councillor|Cllr) (Mr|Mrs|Ms|Miss|Dr)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex CourteousMember();

    [GeneratedRegex(@"^(and\s+)?(from\s+)?(the\s+(?!(Rev|Rt|Hon|Ven|Very|Most)))?(?=\p{Lu}|the\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex From();

    [GeneratedRegex(@",\s*(and\s+)?(?![^(]*\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Comma();

    [GeneratedRegex(@";\s*(and\s+)?(?![^(]*\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Semicolon();

    /// <summary>"and" between two people, not within the name of a post: before a title, a name, "the", or a post that begins anew.</summary>
    [GeneratedRegex(@"(?<=\))\s+and\s+(?![^(]*\))|\s+and\s+(?=from\b|the\s+\p{Lu}|(\p{Ll}+|\d{1,3}) (vacanc|members? of (the )?(public|press)|residents?\b|parishioners?\b|electors?\b)|(Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Acting|Interim|Head|Director|Chief|Assistant Director|Monitoring Officer|Corporate Director)\b|\p{Lu}\.?\s\p{Lu}\p{Ll})(?![^(]*\))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?<one>[^()]+?)\s+and\s+(?<other>[^()]+(\([^()]*\))?)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex PairOf();

    /// <summary>"… and three members of the public" behind names.</summary>
    [GeneratedRegex(@"^(\p{Ll}+|\d{1,3}) (members? of (the )?(public|press)|residents?|parishioners?|electors?)\b", Patterns.Exact, Patterns.Limit)]
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
}
