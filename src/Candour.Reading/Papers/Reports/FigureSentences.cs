using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Reports;

/// <summary>Percentages in sentences, where the sentence itself says what is counted. Others are left to the reader of the paper.</summary>
internal static partial class FigureSentences
{
    public static IEnumerable<Figure> Read(Block block, string? heading)
    {
        foreach (var sentence in SentenceEnd().Split(block.Text))
        {
            var about = heading;
            foreach (Match match in Percentage().Matches(sentence))
            {
                if (Make(sentence, match, about, block.At) is not { } figure) continue;
                about = figure.Measure;
                yield return figure;
            }
        }
    }

    private static Figure? Make(string sentence, Match number, string? heading, Span at)
    {
        var before = sentence[..number.Index];
        var after = sentence[(number.Index + number.Length)..];
        if (Measure(before, after, heading) is not { Length: > 2 } measure) return null;
        var value = decimal.Parse(number.Groups["value"].ValueSpan, CultureInfo.InvariantCulture);
        return new(measure, When(before, after), value, "%", Comparator(before), at);
    }

    private static string? Measure(string before, string after, string? heading)
    {
        if (Average().Match(before) is { Success: true } average) return Clean(average.Groups["of"].Success ? average.Groups["of"].Value : Changed().Match(before) is { Success: true } same ? same.Groups["what"].Value : heading);
        if (ShareOf().Match(after) is { Success: true } share) return Clean(share.Groups["what"].Value);
        if (Changed().Match(before) is { Success: true } changed) return Clean(changed.Groups["what"].Value);
        if (StandsAt().Match(before) is { Success: true } stands)
            return Vague().IsMatch(stands.Groups["what"].Value) ? Clean(heading) : Clean(stands.Groups["what"].Value);
        return null;
    }

    /// <summary>The period just behind the number, else the last one before it.</summary>
    private static string? When(string before, string after)
    {
        if (Behind().Match(after) is { Success: true } behind) return Period.Find(behind.Value);
        var clause = before[(before.LastIndexOf(" which ", StringComparison.Ordinal) + 1)..];
        return InFront().Matches(clause).Select(match => Period.Find(match.Value)).LastOrDefault(found => found is not null);
    }

    private static string? Comparator(string before) => Average().Match(before) is { Success: true } match ? match.Groups["who"].Value.Trim() : null;

    private static string? Clean(string? text) => text is null ? null : Article().Replace(Markup.Flatten(text), "").Trim(' ', ',', '.', ';', '(');

    [GeneratedRegex(@"(?<=[.!?;])\s+(?=\p{Lu}|£)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<![\d.–-])(?<value>\d{1,3}(\.\d{1,2})?)\s?(%|per cent\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Percentage();

    /// <summary>"of Social Work staff were agency staff".</summary>
    [GeneratedRegex(@"^ of (?<what>[^,.;()%]{3,90}?)\s*(?=[,.;()]|$|\bthis was\b|\bwhich\b|\bcompared\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ShareOf();

    /// <summary>"reduced staff turnover from a high of …", "reduce this reliance on agency staff to …".</summary>
    [GeneratedRegex(@"\b(reduced?|increased?|improved?|raised?|lowered|cut|decreased?|brought) (?<what>(?!(to|by|from)\b)[^,.;()%]{3,70}?) (down )?(from|to|by)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Changed();

    /// <summary>"our performance was at …", "vacancies fell to …".</summary>
    [GeneratedRegex(@"(?<what>[\p{L}][^,.;()%]{3,80}?) (is|was|were|are|stands?|stood|has|had|have|fell|rose|improved|reduced|increased|dropped)( \w+)?( now| currently| consistently| recorded)? ?(at|to|between)?\s*(around |about |just |only |over |under )?(\d{1,3}(\.\d)?%\s?-\s?)?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex StandsAt();

    [GeneratedRegex(@"\b(it|this|our (performance|figure|rate)|performance|the figure|that|which|they|we)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?<who>((inner |outer )?london|national|england|english|regional|statistical neighbours?('|’)?|neighbour)( average| mean)?|average|target)( (for|of) (?<of>[^,.;()%]{3,60}?))?( (is|was|of|at|stands at|rate of))*\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Average();

    [GeneratedRegex(@"^\s*[(,]?\s*(in |at |by |as at |for |during |at the end of |\(at )?" + Period.One, Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Behind();

    [GeneratedRegex(Period.One, Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex InFront();

    [GeneratedRegex(@"^((the|our|this|these|a|an|in|and|that|to) )+|^" + Period.One + @"[ ,]*|^At the point of .* visit ", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Article();
}
