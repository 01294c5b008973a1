using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Plans;

/// <summary>The row or heading under which actions stand: "Recommendation 3: …", "Priority 2 – …".</summary>
/// <param name="Answers">It names what an inspection asked for, and not only a theme of the plan's own.</param>
internal sealed partial record GroupHeading(IReadOnlyList<string> Numbers, string Text, bool Answers, Span At)
{
    public static GroupHeading? Read(string text, Span at)
    {
        var match = Numbered().Match(Markup.Flatten(text));
        if (!match.Success) return null;
        var rest = match.Groups["rest"].Value.Trim(' ', ':', '.', '-', '–', '"', '“', '”');
        return new(NumberWords.Read(match.Groups["numbers"].Value), rest, match.Groups["asked"].Success, at);
    }

    [GeneratedRegex(@"^(?:ofsted|lga|inspection|ilacs|sif|cqc)?\s*(?:(?<asked>recommendations?|recs?|areas? for improvement|priority actions?|findings?|improvement points?)|(?:strategic |improvement |key )?(?:priority|priorities|themes?|objectives?|outcomes?|workstreams?|aims?|goals?|areas?|strands?))\s*(?:nos?\.?|numbers?|ref)?\s*[:.#]?\s*(?<numbers>" + NumberWords.Several + @")(?:\s*[:.)–-]\s*|\s+|$)(?<rest>.*)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Numbered();
}
