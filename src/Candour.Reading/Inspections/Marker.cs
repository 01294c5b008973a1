using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>What stands before an item of a list: a number, a letter or one of the many shapes of a bullet.</summary>
/// <param name="Number">The printed number; null before a bullet or a letter.</param>
/// <param name="Text">What follows on the same line; may be empty.</param>
internal sealed partial record Marker(int? Number, string Sign, int Indent, string Text)
{
    public static Marker? Of(TextLine line)
    {
        if (Numbered().Match(line.Text) is { Success: true } number)
            return new(int.Parse(number.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), "1", line.Indent, number.Groups["text"].Value);
        if (Bulleted().Match(line.Text) is { Success: true } bullet)
            return new(null, bullet.Groups["sign"].Value, line.Indent, bullet.Groups["text"].Value);
        if (Lettered().Match(line.Text) is { Success: true } letter)
            return new(null, "a", line.Indent, letter.Groups["text"].Value);
        return null;
    }

    /// <summary>Whether this starts an item beside the given first one, and not a list inside it.</summary>
    public bool IsBeside(Marker first, int? lastNumber) =>
        first.Number is not null
            ? Number > (lastNumber ?? 0) && Number <= (lastNumber ?? 0) + 5 && Indent <= first.Indent + 6
            : Number is null && (Sign == first.Sign ? Indent <= first.Indent + 4 : Indent <= first.Indent && Sign != "a");

    [GeneratedRegex(@"^\s*(?<number>\d{1,3})([.)](\s+(?<text>\S.*))?|\s{2,}(?<text>\p{Lu}.*))$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();

    // Symbol fonts put their bullets into the private use area, or leave the letter that stands in their place.
    [GeneratedRegex(@"^\s*(?<sign>[\uE000-\uF8FF\u2022\u25AA\u25AB\u25FC\u25FB\u25A0\u25A1\u25CF\u25CB\u25E6\u25BA\u25B8\u2023\u2043\u2219\u00B7\u27A2\u2756\u2713\u25C6\u25FE*➔→]|[-–—−](?=\s)|[§Øün](?=\s+\S)|o(?=\s{2,}))\s*(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bulleted();

    [GeneratedRegex(@"^\s*(\([a-z]{1,4}\)|[a-z]\)|[a-hj-z]\.(?=\s)|[ivx]{1,4}[.)])\s+(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lettered();
}
