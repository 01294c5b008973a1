using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Finds where inspection documents begin: a report by its title with the dates near below, a letter by its subject below the salutation.</summary>
internal static partial class Openings
{
    private const int TitleLines = 7;
    private const int AboveTitle = 12;
    private const int LinesToDates = 25;
    private const int LinesToSubject = 8;
    private const int Letterhead = 45;

    public static IReadOnlyList<Opening> In(IReadOnlyList<TextLine> lines)
    {
        var found = new List<Opening>();
        for (var i = 0; i < lines.Count; i++)
        {
            var opening = lines[i].IsBlank ? null : Report(lines, i) ?? Letter(lines, i);
            if (opening is null) continue;
            found.Add(opening);
            i = opening.Heading + opening.HeadingLines - 1;
        }
        return found;
    }

    private static Opening? Report(IReadOnlyList<TextLine> lines, int at)
    {
        if (!ReportStart().IsMatch(lines[at].Trimmed)) return null;
        var block = lines.Skip(at).Take(LinesToDates).TakeWhile(line => !InspectionDates.Label().IsMatch(line.Trimmed)).ToList();
        if (block.Count is 0 or LinesToDates || at + block.Count == lines.Count) return null;

        // What only speaks of an inspection may stand above the title itself.
        if (Enumerable.Range(1, block.Count - 1).Any(i => ReportStart().IsMatch(block[i].Trimmed) && Titles.Report(TitleOf(block.Skip(i))) is not null))
            return null;

        var title = TitleOf(block);
        return Titles.Report(title) is var (kind, authority)
            ? new(kind, FirstOfPage(lines, at, AboveTitle), at, block.Count, title, authority)
            : null;
    }

    private static string TitleOf(IEnumerable<TextLine> block) =>
        Title(block.TakeWhile(line => !EndOfTitle().IsMatch(line.Trimmed)).Where(line => !line.IsBlank).Take(TitleLines));

    private static Opening? Letter(IReadOnlyList<TextLine> lines, int at)
    {
        if (!Salutation().IsMatch(lines[at].Trimmed)) return null;
        var below = Enumerable.Range(at + 1, Math.Max(0, lines.Count - at - 1)).Where(i => !lines[i].IsBlank).Take(LinesToSubject).ToList();
        foreach (var i in below)
            foreach (var (count, subject) in Joined(lines, i))
                if (Titles.Letter(subject) is var (kind, authority))
                    return new(kind, FirstOfPage(lines, at, Letterhead), i, count, subject, authority);
        return Sentence(lines, at, below);
    }

    /// <summary>Where an address has run into the subject line, the first sentence still says what the letter is.</summary>
    private static Opening? Sentence(IReadOnlyList<TextLine> lines, int salutation, List<int> below)
    {
        foreach (var i in below)
        {
            var text = Prose.Join(lines.Skip(i).Take(3).TakeWhile(line => !line.IsBlank));
            if (Summarises().Match(text) is not { Success: true } match) continue;
            var subject = char.ToUpperInvariant(match.Groups["subject"].Value[0]) + match.Groups["subject"].Value[1..];
            if (Titles.Letter(subject) is var (kind, authority))
                return new(kind, FirstOfPage(lines, salutation, Letterhead), i, 1, subject, authority);
        }
        return null;
    }

    /// <summary>The heading in its longest reading first: it wraps over lines, and a blank line or running text ends it.</summary>
    private static IEnumerable<(int Count, string Text)> Joined(IReadOnlyList<TextLine> lines, int at)
    {
        var block = lines.Skip(at).Take(TitleLines).TakeWhile(line => !line.IsBlank && !EndOfTitle().IsMatch(line.Trimmed)).ToList();
        for (var count = block.Count; count > 0; count--)
            yield return (count, Title(block.Take(count)));
    }

    private static string Title(IEnumerable<TextLine> lines) => Prose.WithoutFootnoteMark(Prose.Join(lines)).TrimEnd('.');

    /// <summary>What stands above on the same page belongs to the document: the authority's name, or a letter's head and address.</summary>
    private static int FirstOfPage(IReadOnlyList<TextLine> lines, int at, int most)
    {
        var from = at;
        while (from > 0 && at - from < most && !lines[from].StartsPage) from--;
        return from;
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^(re-?inspection|inspection|short inspection|standard inspection|full area SEND|area SEND|joint area SEND|joint targeted|ILACS)\\b", Loose, 1000)]
    private static partial Regex ReportStart();

    [GeneratedRegex("^dear\\b", Loose, 1000)]
    private static partial Regex Salutation();

    [GeneratedRegex("^(lead inspector|dates? of|this letter|(her|his) majesty|report published|reporting inspector|following|between \\d)", Loose, 1000)]
    private static partial Regex EndOfTitle();

    [GeneratedRegex("^this letter (summarises|outlines|sets out|contains|details) the findings (of|from) (a|an|the|our|your|this) (recent )?(?<subject>(focused|monitoring) visit (to|of) .*? children['’]s (social care )?services)", Loose, 1000)]
    private static partial Regex Summarises();
}
