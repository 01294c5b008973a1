using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>Reads the milestones that a due date names.</summary>
internal static class MilestoneReader
{
    private static readonly Regex IsAdjective = Pattern(@"^\s+\w");
    private static readonly Regex Until = Pattern(@"\b(until|till|to|up\s+to|through)\s*(the\s+)?(end\s+(of\s+)?)?$");
    private static readonly Regex IsAside = Pattern(@"^\s*\(?\s*$");

    public static IReadOnlyList<Milestone> Read(string written) => [.. Explained(written).Select(m => m.Milestone)];

    public static string WhyNoDay(string written, DatePrecision precision) =>
        Explained(written).FirstOrDefault(m => m.Milestone.Date is null && m.Milestone.Precision == precision).Why
        ?? "It says nothing that can be read as a date.";

    private static IEnumerable<(Milestone Milestone, string? Why)> Explained(string written)
    {
        var plain = new PlainText(written);
        var phrases = WordsAround.Heed(plain.Text, PhraseJoiner.Join(plain.Text, PhraseFinder.In(plain.Text))).ToList();
        foreach (var piece in Piece.Cut(plain.Text, phrases))
        {
            if (Settle(plain.Text, piece.Phrases) is { Count: > 0 } settled)
                foreach (var milestone in Milestones(plain, piece, settled)) yield return milestone;
            else
                yield return (new(plain.Written(piece.Start, piece.End), null, DatePrecision.Undetermined), null);
        }
    }

    private static IEnumerable<(Milestone, string?)> Milestones(PlainText plain, Piece piece, List<Phrase> phrases)
    {
        var text = plain.Text;
        var namesFollow = phrases.Count > 1 && phrases[^1].IsCertain && LeadIn.NameIn(text[piece.Start..phrases[0].Start]) is null && LeadIn.NameIn(text[phrases[^1].End..piece.End]) is not null;
        var saysItGoesOn = phrases.Any(p => p.Sort is Sort.Ongoing or Sort.Frequency);
        var start = piece.Start;
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            var end = i + 1 < phrases.Count ? CutBetween(text, phrase.End, phrases[i + 1].Start, namesFollow) : piece.End;
            var words = plain.Written(start, end);
            var name = LeadIn.NameIn(text[start..phrase.Start]) ?? (phrase.IsCertain ? LeadIn.NameAfter(text[phrase.End..end], namesFollow) : null);
            yield return (new(words, phrase.When.Last, phrase.When.Precision, name), phrase.When.Why);
            if (phrase.IsOpenEnded && !saysItGoesOn) yield return (new(words, null, DatePrecision.Ongoing, name), When.Ongoing.Why);
            start = end;
        }
    }

    /// <summary>Leaves out words that do not say when because a neighbour does: "complete by March 2019", "monthly report, June 2019".</summary>
    private static List<Phrase> Settle(string text, IReadOnlyList<Phrase> phrases)
    {
        var settled = new List<Phrase>();
        var isDated = phrases.Any(p => p.IsCertain);
        var isOnlyFinished = phrases.All(p => p.Sort is Sort.Finished);
        for (var i = 0; i < phrases.Count; i++)
        {
            var (before, phrase, after) = (settled.LastOrDefault(), phrases[i], i + 1 < phrases.Count ? phrases[i + 1] : null);
            var gapBefore = before is null ? "" : text[before.End..phrase.Start];
            var gapAfter = after is null ? "" : text[phrase.End..after.Start];
            var isSaidByNeighbour = phrase.Sort switch
            {
                Sort.Date => before is { IsCertain: true } && gapBefore.Trim() == "(" && before.When.Last == phrase.When.Last,
                Sort.DateWithoutYear => after is { IsCertain: true } && gapAfter.Trim() == "(", // "Q4 (January to March 2019)"
                Sort.Finished => before is not null || (!isOnlyFinished && !NamesAnother(gapAfter)),
                Sort.Span => isDated,
                Sort.Ongoing => before?.Sort is Sort.Ongoing or Sort.Frequency || Until.IsMatch(gapAfter),
                Sort.Frequency => before?.Sort is Sort.Ongoing or Sort.Frequency || after?.Sort is Sort.Ongoing || (after is not null && IsAdjective.IsMatch(gapAfter)),
                Sort.Soon => after is not null && (after.Sort is Sort.Ongoing || IsAdjective.IsMatch(gapAfter)),
                Sort.Unknown => before is { IsCertain: true } && IsAside.IsMatch(gapBefore) && !phrase.In(text).Contains("to be", StringComparison.OrdinalIgnoreCase),
                _ => false,
            };
            if (!isSaidByNeighbour) settled.Add(phrase);
        }
        return settled;
    }

    /// <summary>"Phase 1 complete, Phase 2 March 2019".</summary>
    private static bool NamesAnother(string gap) => gap.IndexOf(',') is >= 0 and var comma && LeadIn.NameIn(gap[(comma + 1)..]) is not null;

    /// <summary>Where, between two dates, the words of the first end and those of the second begin.</summary>
    private static int CutBetween(string text, int start, int end, bool namesFollow)
    {
        var gap = text.AsSpan(start..end);
        if (gap.TrimStart() is ['(', ..] && gap.IndexOf(')') is >= 0 and var close) return start + close + 1;
        if (gap.LastIndexOf(',') is >= 0 and var comma) return start + comma + 1;
        return namesFollow ? end : start;
    }
}
