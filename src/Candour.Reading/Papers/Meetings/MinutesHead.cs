using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>Which body met, on what day, from when until when.</summary>
internal sealed partial record MinutesHead(string? Body, DateOnly? Date, Span? DateAt, string? Started, string? Ended)
{
    private const int Reach = 12;

    /// <param name="sign">The index of the block that says that these are minutes, or -1.</param>
    public static MinutesHead Read(IReadOnlyList<Block> blocks, int sign)
    {
        var head = blocks.Take(Math.Max(sign + 8, Reach)).SelectMany(HeadLine.Of).ToList();
        var when = head.Find(line => Days.Find(line.Text) is not null);
        var text = blocks.SelectMany(HeadLine.Of).ToList();
        var times = head.Where(line => Days.Find(line.Text) is not null || Starting().IsMatch(line.Text)).Select(line => Days.FindTimes(line.Text)).FirstOrDefault(found => found.Count > 0) ?? [];
        if (times.Count == 0) times = head.Where(line => line.Text.Length < 80 && !Closing.SaysWhen(line.Text)).Select(line => Days.FindTimes(line.Text)).FirstOrDefault(found => found.Count > 0) ?? [];
        var begun = text.Select(line => Begun().Match(line.Text)).FirstOrDefault(match => match.Success);
        var ended = text.Where(line => Closing.SaysWhen(line.Text)).Select(line => Days.FindTimes(line.Text)).LastOrDefault(found => found.Count > 0)?[^1];
        return new(InFull(BodyOf(blocks, sign, head), head), when is null ? null : Days.Find(when.Text), when?.At,
            times.Count > 0 ? times[0] : begun is null ? null : Days.FindTime(begun.Value), ended ?? (times.Count > 1 ? times[1] : null));
    }

    /// <summary>"Meeting of the Improvement Board to be held in public"</summary>
    public static string? BodyThatMeets(string text) => MeetingOf().Match(text) is { Success: true } met ? met.Groups["body"].Value.Trim() : null;

    /// <summary>The words name the part of a partnership that met, and need its name before them: "Executive Group".</summary>
    public static bool IsPartOfABody(string text) => SubGroup().IsMatch(text);

    private static string? BodyOf(IReadOnlyList<Block> blocks, int sign, List<HeadLine> head)
    {
        if (sign >= 0 && OfBody().Match(blocks[sign].Text) is { Success: true } titled && titled.Groups["body"].Value.Trim() is { Length: > 5 } body) return Tidy(body);
        if (head.Select(line => BodyThatMeets(line.Text)).FirstOrDefault(met => met is not null) is { } met) return Tidy(met);
        var titles = head.Where(line => line.IsTitle && Days.Find(line.Text) is null && !Attending().IsMatch(line.Text)).ToList();
        var named = titles.FindIndex(line => Bodies().IsMatch(line.Text) && !Titles().IsMatch(line.Text));
        if (named >= 0 && named + 1 < titles.Count && titles[named + 1].At.From == titles[named].At.To + 1 && IsPartOfABody(titles[named + 1].Text)) return $"{Tidy(titles[named].Text)} {titles[named + 1].Text}";
        // Below the name of an organisation stands that of its committee.
        if (named >= 0 && named + 1 < titles.Count && Organisations().IsMatch(titles[named].Text) && titles[named + 1].At.From <= titles[named].At.To + 2 && Bodies().IsMatch(titles[named + 1].Text) && !Titles().IsMatch(titles[named + 1].Text)) named++;
        // The day may stand in the same line: "Improvement Board – 4 April 2022".
        if (named < 0 && head.Find(line => line.IsTitle && Days.Find(line.Text) is not null && Bodies().IsMatch(line.Text) && !Titles().IsMatch(line.Text)) is { } dated) return Tidy(Days.Without(dated.Text.Split(": ")[0]));
        return Tidy((named >= 0 ? titles[named] : titles.Find(line => Bodies().IsMatch(line.Text)) ?? titles.Find(line => !Titles().IsMatch(line.Text)))?.Text);
    }

    /// <summary>"Parish Council" is the one that the title names.</summary>
    private static string? InFull(string? body, List<HeadLine> head) =>
        body is not null && OnlyCouncil().IsMatch(body) && head.Find(line => line.Text.EndsWith($" {body}", StringComparison.OrdinalIgnoreCase) && line.Text.Length < 80) is { } named ? named.Text : body;

    /// <summary>Without the council's own name before it and the word "minutes" behind it.</summary>
    private static string? Tidy(string? body) => body is null ? null : CouncilFirst().Replace(Behind().Replace(Before().Replace(body, ""), ""), "").Trim(' ', '–', '-', ':');

    [GeneratedRegex(@"\b(minutes|notes) of (the |a )?((meeting|.{0,20} meeting) of (the )?)?(?<body>((?!held).)*\b(board|committee|panel|group|cabinet|council|partnership|forum|sub-group|party)\b)(?! room)|^(?<body>.*\b(board|committee|panel|group|cabinet|partnership|forum|executive)\b).{0,14}\b(minutes|notes)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OfBody();

    [GeneratedRegex(@"\b(meeting of|agenda for) (the |a )?(?<body>[^,]*?\b(board|committee|panel|group|cabinet|partnership|forum|party|governing body)\b( (advisory |scrutiny )?(sub-?)?(board|committee|panel|group|forum)\b)?)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MeetingOf();

    [GeneratedRegex(@"\b(board|committee|panel|(sub-)?group|cabinet|partnership|forum|commission|party|(?<!chief )executive)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Bodies();

    [GeneratedRegex(@"^((parish|town|community|city|village) )?council$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex OnlyCouncil();

    [GeneratedRegex(@"\b(integrated care|NHS|trust|council|federation|authority|school|academy|partnership)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Organisations();

    [GeneratedRegex(@"^(\w+ ){1,3}(sub-?)?(group|committee)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex SubGroup();

    [GeneratedRegex(@"^(agenda item|item|(draft |approved )?(minutes|notes)|records? of|public|present|date|time|venue|chair)\b|\b(held|chamber|town hall|room)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Titles();

    [GeneratedRegex(@"^(\w+ ){0,3}(present|in attendance|attendees|apologies|members?)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Attending();

    /// <summary>"Meeting: Improvement Board" in a form.</summary>
    [GeneratedRegex(@"^((name of )?(the )?(meeting|board|committee|group)( title| name)?)(:\s*|\s{2,})(?=\p{Lu})", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Before();

    [GeneratedRegex(@"[\s–:-]*\b(draft )?(minutes|notes?)\b.*$|(?<!['’])\s+meeting$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^.{3,50}\b((city|borough|county|district|metropolitan|unitary) council\s+|council\s+[–-]\s+)(?=\S+ .*\b(board|committee|panel|group|cabinet|partnership|forum)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex CouncilFirst();

    [GeneratedRegex(@"\b(held|start(ed)?( time)?|commenc(ed|ing)|opened|began|time)\b|\b\d{1,2}([.:]\d\d)? ?([ap]\.?m\.?)? ?(-|–|to) ?\d{1,2}([.:]\d\d| ?[ap]m)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Starting();

    [GeneratedRegex(@"\b(commenced|started|opened|began|convened):? (at )?(?=\d).{3,12}", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Begun();
}
