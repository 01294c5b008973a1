using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>Who leads: one or several people and posts in one cell, with or without line breaks between them.</summary>
internal static partial class Leads
{
    public static IReadOnlyList<LeadDraft> Read(string cell)
    {
        var leads = new List<LeadDraft>();
        foreach (var line in cell.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Marker.Take(line, out var text);
            foreach (var piece in SlashBetween().Split(text)) ReadPiece(piece.Trim(' ', ',', '.', '-', '–'), leads);
        }
        return leads;
    }

    private static void ReadPiece(string text, List<LeadDraft> leads)
    {
        if (text.Length == 0) return;
        if (Bracketed().Match(text) is { Success: true } bracketed)
        {
            var (first, second) = (bracketed.Groups["first"].Value.Trim(), bracketed.Groups["second"].Value.Trim());
            leads.Add(IsPost(first) ? new(IsName(second) ? second : null, IsName(second) ? first : text) : new(first, second));
            return;
        }
        if (Parted(text) is { } parted) leads.Add(parted);
        else AddRun(text, leads);
    }

    /// <summary>"Jane Smith, Head of Service" and "Head of Service - Jane Smith".</summary>
    private static LeadDraft? Parted(string text)
    {
        var match = Comma().Match(text);
        if (!match.Success) return null;
        var (first, second) = (match.Groups["first"].Value.Trim(), match.Groups["second"].Value.Trim());
        if (IsName(first) && IsPost(second) && !SecondPerson().IsMatch(second)) return new(first, second);
        return IsPost(first) && IsName(second) ? new(second, first) : null;
    }

    /// <summary>Names and posts that follow one another without a sign between them.</summary>
    private static void AddRun(string text, List<LeadDraft> leads)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var starts = NameStarts(words);
        if (starts.Count == 0 || starts[0].Start > 0) AddPosts(string.Join(' ', words.Take(starts.Count == 0 ? words.Length : starts[0].Start)), leads);
        for (var i = 0; i < starts.Count; i++)
        {
            var (start, length) = starts[i];
            var end = i + 1 < starts.Count ? starts[i + 1].Start : words.Length;
            var post = string.Join(' ', words[(start + length)..end]).Trim(',', ' ', '-', '–', '&');
            var name = string.Join(' ', words[start..(start + length)]).TrimEnd(',');
            if (post.Length > 0 && IsElected().IsMatch(name) && !ElectedPost().IsMatch(post)) leads.AddRange([new(name, null), new(null, post)]);
            else leads.Add(new(name, post.Length == 0 ? null : post));
        }
    }

    /// <summary>Posts without a name; one that follows a name on the line before belongs to it.</summary>
    private static void AddPosts(string text, List<LeadDraft> leads)
    {
        var posts = NextPost().Split(text).Select(post => post.Trim(' ', ',')).Where(post => post.Length > 0).ToList();
        foreach (var post in posts)
        {
            if (leads is [.., { Post: null, Name: not null } last] && IsPost(post)) leads[^1] = last with { Post = post };
            else if (leads is [.., { Post: not null } open] && OpenEnd().IsMatch(open.Post)) leads[^1] = open with { Post = $"{open.Post} {post}" };
            else leads.Add(IsName(post) && !IsPost(post) ? new(post, null) : new(null, post));
        }
    }

    private static List<(int Start, int Length)> NameStarts(string[] words)
    {
        var starts = new List<(int, int)>();
        for (var i = 0; i < words.Length; i++)
        {
            if (Title().IsMatch(words[i]))
            {
                var length = 1 + NameLength(words, i + 1);
                if (length < 2 || (i > 0 && words[i - 1].ToLowerInvariant() is "deputy" or "executive" or "the")) continue;
                starts.Add((i, length));
                i += length - 1;
            }
            else if (i > 0 && PostStart().IsMatch(words[i]) && NameBefore(words, i, starts) is { } name)
            {
                starts.Add(name);
            }
        }
        if (starts.Count == 0 && IsName(string.Join(' ', words))) starts.Add((0, words.Length));
        return starts;
    }

    /// <summary>The two or three capitalised words before a post, without the word that an "of" or "and" before them still needs.</summary>
    private static (int, int)? NameBefore(string[] words, int post, List<(int Start, int Length)> starts)
    {
        var floor = starts.Count == 0 ? 0 : starts[^1].Start + starts[^1].Length;
        var first = post;
        while (first > floor && IsNameWord(words[first - 1])) first--;
        if (first > 0 && Connective().IsMatch(words[first - 1])) first++;
        var length = post - first;
        if (length < 2) return null;
        var take = length > 2 && Particle().IsMatch(words[post - 2]) ? 3 : 2;
        return (post - take, take);
    }

    private static int NameLength(string[] words, int from)
    {
        var length = 0;
        while (length < 3 && from + length < words.Length && IsNameWord(words[from + length])) length++;
        return length == 3 && !Particle().IsMatch(words[from + 1]) && !words[from + 1].EndsWith('.') ? 2 : length;
    }

    private static bool IsNameWord(string word) => NameWord().IsMatch(word) && !PostWord().IsMatch(word);

    private static bool IsName(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 and <= 4 } words && words.All(word => IsNameWord(word) || Title().IsMatch(word));

    private static bool IsPost(string text) => PostWord().IsMatch(text);

    [GeneratedRegex(@"\s+/\s+|(?<=[a-z])/(?=\p{Lu}[a-z])|\s+&\s+(?=(the\s+)?(Head|Director|Assistant|Service Manager|Chief|Corporate Director|Divisional Director|AD|DCS|HoS)\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SlashBetween();

    [GeneratedRegex(@"^(?<first>[^()]{3,120})\((?<second>[^()]{3,120})\)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<first>[^,–]{3,80}?)(,| - | – )\s*(?<second>.{3,120})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Comma();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SecondPerson();

    /// <summary>A comma before another post, or no sign at all where a whole post with its "of" stands before one that has its own.</summary>
    [GeneratedRegex(@",\s+(?=(?:Acting|Interim|Deputy|Assistant|Corporate Director|Divisional Director|Strategic Director|Executive Director|Service Director|Director|Head|Chief|Service Manager|Team Manager|Group Manager|Principal|DCS|AD\b|HoS))|(?<=\b(?:Head|Director) of [^,]{2,80})(?<!\b(?:Acting|Interim|Deputy|Assistant|Associate|Corporate|Strategic|Divisional|Executive|Service|of|for|and|the|to|&))\s+(?=(?:(?:Acting|Interim|Deputy|Assistant|Associate|Corporate|Strategic|Divisional|Executive|Service) ){0,3}(?:Head|Director) of\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NextPost();

    /// <summary>A post that cannot end here.</summary>
    [GeneratedRegex(@"\b(of|for|and|the|to)$|&$|^(Acting|Interim|Deputy|Assistant|Associate|Divisional|Strategic)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"^(Mayor|Councillor|Cllr\.?|Sir|Dame|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Lord|Lady|Baroness|Prof(essor)?\.?)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Title();

    /// <summary>A councillor holds no officer's post: what follows the name is another lead.</summary>
    [GeneratedRegex(@"^(Councillor|Cllr|Mayor)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex IsElected();

    [GeneratedRegex(@"\b(Cabinet|Lead(er)?|Member|Chair|Portfolio|Deputy|Mayor|Executive Member)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ElectedPost();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*,?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"^(St|De|Van|Von|Le|La|Al|El|Bin|Mac|Du|Di)\.?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Particle();

    [GeneratedRegex(@"^(of|for|and|&|the|to|in|with)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Connective();

    [GeneratedRegex(@"^(Acting|Interim|Deputy|Assistant|Associate|Corporate|Strategic|Divisional|Executive|Statutory|Service|Services|Group|Team|Head|Director|Chief|Principal|Programme|Project|Senior|Lead|Independent|Quality|Business|Practice|Performance|Designated|Virtual|Improvement|Operational|Commissioning|Manager|Officer|Cabinet|Chair|Leader|Monitoring)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex PostStart();

    [GeneratedRegex(@"\b(Acting|Interim|Deputy|Assistant|Associate|Corporate|Strategic|Divisional|Executive|Statutory|Services?|Group|Teams?|Heads?|Directors?|Directorate|Chief|Principal|Programme|Project|Senior|Leads?|Managers?|Officers?|Cabinet|Chair|Leader|Monitoring|Advis[eo]rs?|Commissioner|Board|Partnership|Council|Committee|Social|Workers?|Safeguarding|Children|Children['’]s|Education|Health|Care|Academy|Partners?|Police|NHS|ICB|CCG|DCS|AD|ADs|HoS|SRO|IRO|IROs|PSW|QA|HR|IT|All|Commissioning|Performance|Quality|Practice|Independent|Virtual|School|Learning|Early|Help|Member|Members|Services|Legal|Finance|Democratic|Consultant|Coordinator|Co-ordinator|Solicitor|Auditor|Nurse|Governance|Strategy|Policy|Development|Workforce|Data|Transformation)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex PostWord();
}
