using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>One person as minutes write them: a name or a post, and beside it what they are.</summary>
internal static partial class Person
{
    /// <summary>"Anna Ashby (AA) – Independent Chair", "Cllr Brook, Cabinet Member", "Head of Service, MASH (Chair)"; null where the words name nobody.</summary>
    public static Attendee? Of(string text)
    {
        var roles = new List<string>();
        var name = WithInitials(Markup.Flatten(text).Trim(' ', ',', ';', '.', '-', '–', '*', ':'));
        foreach (var part in Parts) name = part(name, roles);
        name = WithoutArticle(name.Trim(' ', ',', '-', '–', ':'));
        return name.Length is < 2 or > 120 || !char.IsUpper(name[0]) || Nobody().IsMatch(name) ? null : new(name, roles.Count == 0 ? null : string.Join(", ", roles));
    }

    /// <summary>The ways in which a role stands beside a name, each taken off in turn.</summary>
    private static readonly Func<string, List<string>, string>[] Parts = [WithoutChair, WithoutBrackets, WithoutPost, WithoutDash, WithoutComma];

    /// <summary>A role that follows initials without a sign gets its dash.</summary>
    private static string WithInitials(string name) =>
        InitialsBetween().Match(name) is { Success: true } between ? $"{between.Groups["name"].Value} – {between.Groups["role"].Value}" : name;

    /// <summary>"Mrs E Tripp Clerk to the Council"</summary>
    private static string WithoutPost(string name, List<string> roles) =>
        TitledWithPost().Match(name) is { Success: true } titled && Who.IsPost(titled.Groups["role"].Value) ? WithoutDash($"{titled.Groups["name"].Value} – {titled.Groups["role"].Value}", roles) : name;

    private static string WithoutChair(string name, List<string> roles)
    {
        if (InTheChair().Match(name) is not { Success: true } chair) return name;
        roles.Add(chair.Groups["role"].Value);
        return chair.Groups["name"].Value;
    }

    private static string WithoutDash(string name, List<string> roles)
    {
        if (Dash().Match(name) is not { Success: true } dash || IsRemit(dash.Groups["name"].Value, dash.Groups["role"].Value)) return name;
        roles.Insert(0, dash.Groups["role"].Value.Trim('(', ')', ' '));
        return WithoutBrackets(dash.Groups["name"].Value, roles);
    }

    private static string WithoutComma(string name, List<string> roles)
    {
        if (name.IndexOf(',', StringComparison.Ordinal) is not (> 0 and var comma) || name[(comma + 1)..].Trim() is not { Length: > 0 } rest || !HoldsRole(OutsideOf(name[..comma]), rest)) return name;
        roles.Insert(0, rest);
        return WithoutBrackets(name[..comma], roles);
    }

    /// <summary>A councillor's role is an elected one; the officer who stands behind a councillor is another person.</summary>
    public static bool IsRoleOf(string name, string text)
    {
        if (text.TrimStart('-', '–', ' ') is ['(', ..]) return true;
        if (InitialsBetween().IsMatch(text)) return false;
        text = OutsideOf(text);
        if (Who.IsTitled(text) || Who.IsName(text)) return false;
        if (Elected().IsMatch(name)) return ElectedPost().IsMatch(text);
        return !(Who.IsPost(name) && !Who.IsTitled(name) ? !Who.IsOrganisation(text) || EndsAPost().IsMatch(text) : !name.Contains(' ', StringComparison.Ordinal) && !Who.IsOrganisation(text) && !Who.IsPost(text));
    }

    public static string Bare(string role) => role.Trim(' ', '-', '–') is ['(', .. var within, ')'] ? within : role.Trim(' ', '-', '–');

    /// <summary>A name with its surname, as against one word.</summary>
    public static bool IsNamed(string text) => Who.IsName(text) && InitialAndSurname().IsMatch(text);

    /// <summary>What stands outside brackets.</summary>
    public static string OutsideOf(string text) => Brackets().Replace(text, "").Trim();

    public static string WithoutArticle(string text) => Article().Replace(text, "");

    public static bool IsChair(string text) => Chairs().IsMatch(text);

    private static bool HoldsRole(string name, string role)
    {
        if ((Who.IsInitials(role) && !Who.IsOrganisation(role)) || role.Length < 3) return false;
        if (Who.IsPost(name) && !Who.IsTitled(name)) return Who.IsOrganisation(role) && !IsChair(name);
        return true;
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

    [GeneratedRegex(@"^(?<name>[^(]{3,60}\(\p{Lu}{2,4}\))\s*[–—,-]?\s*(?<role>\p{Lu}.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InitialsBetween();

    [GeneratedRegex(@"^(?<name>((Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Prof)\.? )+(\p{Lu}\.? ){1,3}\p{Lu}[\p{L}'’-]+),? (?<role>\p{Lu}[^,(–—]*)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex TitledWithPost();

    [GeneratedRegex(@"^((Executive|Corporate|Service|Assistant|Deputy|Divisional|Interim|Strategic) )*(Director|Head|Manager|Lead|Adviser)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex GeneralPost();

    [GeneratedRegex(@"^(Vice[- ])?Chair(man|woman|person)?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Chairs();

    /// <summary>"DfE Adviser" is a post, though it names an organisation.</summary>
    [GeneratedRegex(@"\b(Director|Head|Manager|Lead|Adviser|Advisor|Officer|Commissioner|Representative|Nurse|Secretary|Teacher|Commander)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex EndsAPost();

    [GeneratedRegex(@"^(?<name>[^–—]{2,70}?)(\s-\s|\s?[–—]\s?)(?<role>.+)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<name>.*?)\s*\((?<within>[^()]*(\([^()]*\)[^()]*)*)\)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex LastBrackets();

    [GeneratedRegex(@"\([^()]*(\([^()]*\)[^()]*)*\)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(the(?! (Rev|Rt|Hon|Ven|Very|Most))|from)\s+", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Article();

    /// <summary>"Councillor Ashby in the chair"</summary>
    [GeneratedRegex(@"^(?<name>[^–—(]{4,60}?),? (?<role>in the [Cc]hair)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InTheChair();

    [GeneratedRegex(@"^(\p{Lu}\.?\s?){1,3}\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InitialAndSurname();

    [GeneratedRegex(@"^((District|County|Borough|Parish|Town|City|Ward) )?(Councillor|Cllr|Mayor)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Elected();

    [GeneratedRegex(@"\b(Cabinet|Lead Member|Leader|Member|Chair\w*|Vice-Chair\w*|Portfolio|Deputy|Mayor|Substitut\w+)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ElectedPost();

    [GeneratedRegex(@"^(none|nil|n/a|no apologies|there were no|there were none|all (board )?members|no one|nobody|denotes)\b|^((members of the )?(public|press) ?(and|&)? ?)+\W*\w*$|\bno apologies\b|\b(vacancy|vacant)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Nobody();
}
