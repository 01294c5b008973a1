using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Whom a document is about: the title says so, or the line above it, or the first sentences.</summary>
internal static partial class AuthorityOf
{
    public static Found<string>? Find(Opening opening, IReadOnlyList<TextLine> lines, Span title) =>
        // A subject line that names a children's trust leaves it to the first sentence to say whose services were visited.
        opening.IsLetter && !opening.Title.Contains("service", StringComparison.OrdinalIgnoreCase) && Told(opening, lines) is { } told ? told
        : opening.Authority is { } named ? new(named, title)
        : (opening.IsLetter ? null : Above(opening, lines)) ?? Told(opening, lines);

    private static Found<string>? Above(Opening opening, IReadOnlyList<TextLine> lines)
    {
        var above = lines.Skip(opening.From).Take(opening.Heading - opening.From).Where(line => !line.IsBlank).ToList();
        if (above.Count == 0) return null;

        var first = above.Count - 1;
        while (first > 0 && IsContinued(above[first - 1], above[first])) first--;
        var name = above[first..];
        return AuthorityName.Clean(Prose.Join(name)) is { } clean ? new(clean, Spans.Of(name)) : null;
    }

    /// <summary>"Blackburn with Darwen Borough" over "Council", "Kensington and" over "Chelsea": the last line alone would be no name.</summary>
    private static bool IsContinued(TextLine before, TextLine line) =>
        line.Number - before.Number == 1 && (Prose.StartsLower(line.Trimmed) || SuffixOnly().IsMatch(line.Trimmed) || Unfinished().IsMatch(before.Trimmed));

    private static Found<string>? Told(Opening opening, IReadOnlyList<TextLine> lines)
    {
        foreach (var paragraph in Paragraphs.Of(lines.Skip(opening.Heading).Take(60)))
            if (Sentence().Match(Prose.Join(paragraph)) is { Success: true } match && AuthorityName.Clean(match.Groups["authority"].Value) is { } name)
                return new(name, Spans.Of(paragraph));
        return null;
    }

    [GeneratedRegex(@"^(metropolitan |district |city |county |borough )*council$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SuffixOnly();

    [GeneratedRegex(@"\b(and|of|with|the|upon|on|Borough|Metropolitan|County|City|District)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"(visit to|services in|inspection of|local area of) (?<authority>(the )?\p{Lu}[^.,;]{2,60}?)( local authority| children['’]s services| (are|is|require|on|to judge)\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();
}
