using System.Text.RegularExpressions;

namespace Candour.Time.DueDates;

/// <summary>What sort of thing a phrase says; it decides what its neighbours do to it.</summary>
internal enum Sort { Date, DateWithoutYear, Span, Ongoing, Frequency, Soon, Finished, Unknown }

/// <summary>Some words of a due date that say when, and where they stand in it.</summary>
/// <param name="Year">The year as written, which a neighbour without one shares: "April and October 2019".</param>
/// <param name="Length">How long a span is.</param>
/// <param name="IsRange">It runs from one date to another, so that a "from" before it leaves no end open.</param>
/// <param name="IsOpenEnded">It says when something begins, and nothing of an end.</param>
internal sealed record Phrase(
    int Start, int End, When When, Sort Sort = Sort.Date, string? Year = null, Period? Length = null,
    bool IsRange = false, bool IsOpenEnded = false)
{
    public bool IsCertain => When.Last is not null;

    public string In(string text) => text[Start..End];
}

/// <summary>A form that dates are written in, and what it says; null where the words only look like it.</summary>
internal sealed class Form(string pattern, Func<Match, string, Phrase?> read)
{
    private readonly Regex _pattern = Vocabulary.Pattern($@"\G({pattern})");

    public Form(string pattern, Func<Match, When?> read, Sort sort = Sort.Date)
        : this(pattern, (match, _) => read(match) is { } when
            ? new(match.Index, match.Index + match.Length, when, sort, Vocabulary.YearAsWritten(match))
            : null)
    {
    }

    public Phrase? At(string text, int start) => _pattern.Match(text, start) is { Success: true } match ? read(match, text) : null;
}
