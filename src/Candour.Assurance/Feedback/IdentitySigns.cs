using System.Text.RegularExpressions;

namespace Candour.Assurance;

/// <summary>Signs that a text names somebody, or could tell who it is.</summary>
/// <remarks>It warns and does not decide: a name without a title before it looks like any other word.</remarks>
public static partial class IdentitySigns
{
    private const int NhsDigits = 10;

    /// <returns>What looks like it, with what it looks like: "jo@example.org (an e-mail address)".</returns>
    public static IReadOnlyList<string> In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var (found, rest) = (new List<string>(), text);
        foreach (var (form, what) in Forms)
            rest = form.Replace(rest, match =>
            {
                if (what(match) is not { } looks) return match.Value;
                found.Add($"“{match.Value.Trim()}” ({looks})");
                return " "; // what was found once is not found again as something else
            });
        return found;
    }

    private static readonly (Regex Form, Func<Match, string?> What)[] Forms =
    [
        (Email(), _ => "an e-mail address"),
        (Postcode(), _ => "a postcode"),
        (BirthDay(), _ => "a date of birth"),
        (Phone(), match => IsNhsNumber(match.Value) ? "an NHS number" : "a telephone number"),
        (Digits(), match => IsNhsNumber(match.Value) ? "an NHS number" : "a number that may be of a case"),
        (CaseNumber(), _ => "a number that may be of a case"),
        (Titled(), _ => "a name"),
        (Called(), _ => "a name"),
    ];

    /// <summary>The tenth figure is a check over the nine before it, modulo 11.</summary>
    private static bool IsNhsNumber(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).Select(one => one - '0').ToList();
        if (digits.Count != NhsDigits) return false;
        var check = 11 - (digits.Take(NhsDigits - 1).Select((digit, i) => digit * (NhsDigits - i)).Sum() % 11);
        return (check == 11 ? 0 : check) == digits[^1];
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b(born( on)?|dob:?|date of birth:?) \d{1,2}[ ./-]\w+[ ./-]\d{2,4}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BirthDay();

    [GeneratedRegex(@"(?<!\d)(\+44|0)[\d ()-]{8,13}\d(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![\d£.,])\d(?:[ -]?\d){5,11}(?![\d.,]\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(case|ref|reference|id|child|mosaic|framework)\s?(no\.?|number|:|#)\s?[A-Z]{0,3}\d{3,}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"\b(Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Councillor|Cllr)\.? [A-Z][\w’'-]+( [A-Z][\w’'-]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b([Mm]y|[Hh]is|[Hh]er|[Tt]heir) (name is|son|daughter|brother|sister|mum|dad|mother|father|social worker) (?!I\b)[A-Z][a-z’'-]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Called();
}
