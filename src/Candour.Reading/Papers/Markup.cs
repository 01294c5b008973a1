using System.Net;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>Text as a person sees it: without the tags and asterisks that conversions leave behind, and without stray page numbers.</summary>
internal static partial class Markup
{
    public static string Clean(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal)) text = Tag().Replace(LineTag().Replace(ListDashes().Replace(text, "\n- ${word}"), "\n"), "");
        if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        if (text.Contains('*', StringComparison.Ordinal)) text = text.Replace("**", "", StringComparison.Ordinal);
        text = InnerBullet().Replace(text.Replace('\u00A0', ' ').Replace("\u200B", "", StringComparison.Ordinal), "\n• ");
        text = Spaced().Replace(Leader().Replace(StrayPage().Replace(text, ""), "   "), word => word.Value.Replace(" ", "", StringComparison.Ordinal));
        return Runs().Replace(text, run => run.Value.Contains('\n', StringComparison.Ordinal) ? "\n" : " ").Trim();
    }

    /// <summary>On one line.</summary>
    public static string Flatten(string text) => Whitespace().Replace(text, " ").Trim();

    public static bool IsEmphasis(string line) =>
        Emphasis().IsMatch(line) || (line.Any(char.IsLetter) && !line.Any(char.IsLower));

    public static bool IsFurniture(string line) => line.Trim() is { Length: < 80 } trimmed && Furniture().IsMatch(trimmed);

    [GeneratedRegex(@"</?(p|ul|ol|li|br|div|tr|table|h[1-6])( [^<>]{0,200})?/?>", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LineTag();

    [GeneratedRegex(@"</?(p|ul|ol|li|br|div|b|i|u|em|strong|sup|sub|span|td|th|tr|table|h[1-6]|a|font)( [^<>]{0,200})?/?>", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Tag();

    /// <summary>In a list that was squeezed onto one line, the dashes and numbers that began its items.</summary>
    [GeneratedRegex(@"(?<=<[uo]l[^>]{0,80}>[^<]{0,2000}) (?:[-–] |(?=\d{1,2}\. \p{Lu}))(?<word>\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ListDashes();

    [GeneratedRegex(@" *[•·▪●◦❖➢\uF0B7\uF0A7]\s*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InnerBullet();

    /// <summary>The dots that lead from a title to its page.</summary>
    [GeneratedRegex(@"\s*(\.{5,}|…{3,}|(\. ){5,})\s*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Leader();

    /// <summary>A heading with a space between its letters: "A G E N D A".</summary>
    [GeneratedRegex(@"\b(\p{Lu} ){3,}\p{Lu}\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Spaced();

    /// <summary>The foot of a page that a conversion left inside the text.</summary>
    [GeneratedRegex(@"(?<=\S)(?<!\b(?:see|on|at|from|to|and)) Page \d{1,3}$", Patterns.Exact | RegexOptions.Multiline, Patterns.Limit)]
    private static partial Regex StrayPage();

    [GeneratedRegex(@"\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Whitespace();

    [GeneratedRegex(@"[ \t]{2,}|[ \t]*\n\s*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Runs();

    [GeneratedRegex(@"^\s*(- )?(#{1,6} |\*\*[^*]+\*\*:?\s*$|\*\*[^*]+$|[^*]+\*\*$|<b>[^<]*</b>\s*$|<strong>[^<]*</strong>\s*$|<h[1-6])", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^\W*(this page is (intentionally|deliberately) (left )?blank|page \d+( of \d+)?|\d{1,3}|-\s*\d{1,4}\s*-)?\W*$|^\W*((signed|dated?( of signing)?|chair(man|person)?|initials)\b.{0,40})?[._…]{12,}(?!\s*\d+\s*$)[^.]{0,40}$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Furniture();
}
