using System.Text.RegularExpressions;
using static Candour.Time.DueDates.Vocabulary;

namespace Candour.Time.DueDates;

/// <summary>A part of a due date that stands by itself: a line, or what lies between semicolons, bars and slashes.</summary>
internal sealed record Piece(int Start, int End, IReadOnlyList<Phrase> Phrases)
{
    private static readonly Regex GoesOn = Pattern(@"([-:,/&(]|\b(by|of|in|to|and|for|the|from|before|until|with|or|end|on|at|be|after|within))$");
    private static readonly Regex AwaitsEvent = Pattern(@"^\W*(after|following|upon|on|once|when|pending|subsequent|awaiting|depends|depending|dependent)\b");

    /// <summary>Cuts a text into its pieces. Words without a date belong to the date on the line below them when the text begins so, else to the one above.</summary>
    public static List<Piece> Cut(string text, IReadOnlyList<Phrase> phrases)
    {
        var pieces = new List<Piece>();
        foreach (var piece in AtSeparators(text, phrases))
        {
            var words = text.AsSpan(piece.Start..piece.End);
            if (words.IndexOfAnyInRange('0', 'z') < 0) continue;

            var above = pieces.Count > 0 ? pieces[^1] : null;
            var isNameAbove = above is { Phrases: [] } && StartsWithDate(text, piece) && (pieces.Count == 1 || !StartsWithDate(text, pieces[0]));
            var isRemark = above is { Phrases: not [] } && piece.Phrases is [] && StartsWithDate(text, pieces[0]) && !AwaitsEvent.IsMatch(words);
            if (isNameAbove || isRemark) pieces[^1] = new(above!.Start, piece.End, [.. above.Phrases, .. piece.Phrases]);
            else pieces.Add(piece);
        }
        return pieces;
    }

    private static bool StartsWithDate(string text, Piece piece) =>
        piece.Phrases is [{ IsCertain: true } first, ..] && LeadIn.NameIn(text[piece.Start..first.Start]) is null;

    private static IEnumerable<Piece> AtSeparators(string text, IReadOnlyList<Phrase> phrases)
    {
        var start = 0;
        var next = 0;
        var lastClose = text.LastIndexOf(')');
        var inside = new List<Phrase>();
        for (var i = 0; i < text.Length; i++)
        {
            if (next < phrases.Count && i == phrases[next].Start)
            {
                inside.Add(phrases[next]);
                i = phrases[next++].End - 1;
            }
            else if (text[i] == '(' && i < lastClose)
            {
                var close = text.IndexOf(')', i);
                while (next < phrases.Count && phrases[next].Start < close) inside.Add(phrases[next++]);
                i = Math.Max(close, inside.Count > 0 ? inside[^1].End - 1 : 0);
            }
            else if (Separates(text, i, phrases, next))
            {
                yield return new(start, i, inside);
                (start, inside) = (i + 1, []);
            }
        }
        yield return new(start, text.Length, inside);
    }

    private static bool Separates(string text, int i, IReadOnlyList<Phrase> phrases, int next) => text[i] switch
    {
        ';' or '|' or '\u2022' or '\u00B7' => true,
        '/' => IsSpace(text, i - 1) || IsSpace(text, i + 1)
            || (next > 0 && next < phrases.Count && phrases[next - 1].End == i && phrases[next].Start == i + 1),
        '\n' => !GoesOn.IsMatch(WordsBefore(text, i).TrimEnd()) && text.AsSpan(i).TrimStart() is [var c, ..] && !char.IsLower(c) && c != '(',
        _ => false,
    };

    private static bool IsSpace(string text, int i) => i >= 0 && i < text.Length && char.IsWhiteSpace(text[i]);
}
