using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers.Meetings;

/// <summary>The number that stands before an item, in whatever way a council prints it: "3.", "90/18", "CSIB/17/12", "21.44", "F01:04/24", "Minute 14", "6ii".</summary>
/// <param name="Shape">The same for all numbers of one way of numbering: the digits are gone.</param>
/// <param name="Parts">What counts in it, from the left.</param>
internal sealed partial record PrintedNumber(string Text, string Shape, IReadOnlyList<int> Parts)
{
    private const int WidestJump = 6;
    private const string Word = "item ";

    /// <summary>A word says that an item begins.</summary>
    public bool IsSaid { get; private init; }

    /// <summary>Letters or strokes in it keep it apart from the numbers of a list.</summary>
    public bool IsCode { get; private init; }

    /// <summary>One whole number.</summary>
    public bool IsPlain => !IsSaid && !IsCode && Parts.Count == 1;

    public static PrintedNumber? Of(Block block, out string title)
    {
        title = block.Text;
        if (block.Marker is { Number: { } marked, Bullet: false } marker) return marked.Any(char.IsAsciiDigit) ? Of(block.Marker.Whole is { } whole ? whole.ToString(CultureInfo.InvariantCulture) : marked, $"{marker.Sign}") : null;
        if (Said().Match(block.Text) is { Success: true } said)
        {
            title = said.Groups["title"].Value;
            return Of(said.Groups["number"].Value, Word) is { } number ? number with { IsSaid = true } : null;
        }
        if (Coded().Match(block.Text) is not { Success: true } coded || IsDate(coded.Groups["number"].Value)) return null;
        title = coded.Groups["title"].Value;
        return Of(coded.Groups["number"].Value, "") is { } code ? code with { IsCode = true } : null;
    }

    /// <summary>How far it is from one number to the next of the same way of numbering; null where the one does not follow the other.</summary>
    public int? StepTo(PrintedNumber next)
    {
        var parts = Math.Max(Parts.Count, next.Parts.Count);
        var at = 0;
        while (at < parts && At(at) == next.At(at)) at++;
        if (at == parts || next.At(at) - At(at) is not (> 0 and <= WidestJump and var step)) return null;
        return Enumerable.Range(at + 1, parts - at - 1).All(i => next.At(i) == At(i) || next.At(i) <= 1) ? step : null;
    }

    /// <summary>"5.1" and "24/63.1" are parts of 5 and 24/63.</summary>
    public bool IsWithin(PrintedNumber whole) => Parts.Count > whole.Parts.Count && whole.Parts.SequenceEqual(Parts.Take(whole.Parts.Count));

    private int At(int part) => part < Parts.Count ? Parts[part] : 0;

    private static PrintedNumber? Of(string text, string before)
    {
        var parts = Counted().Matches(text).Select(Value).ToList();
        return parts.Count is 0 or > 6 ? null : new(text, before + Counted().Replace(text, part => char.IsAsciiDigit(part.Value[0]) ? "#" : before == Word ? "" : "a"), parts);
    }

    private static int Value(Match match) =>
        int.TryParse(match.Value, CultureInfo.InvariantCulture, out var number) ? number : Math.Max(Array.IndexOf(Roman, match.Value), match.Value[0] - 'a' + 1 is var letter and < 9 ? letter : 0);

    private static bool IsDate(string text) => Days.Find(text) is not null && Days.Without(text).Length == 0;

    private static readonly string[] Roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    [GeneratedRegex(@"^((agenda )?item|minute)( no\.?)?\s+(?<number>\d{1,4}([/.]\d{1,4})?([a-z]|[ivx]{1,4})?)\)?\s*(?:[:.)–-]\s*(?<title>.*)|\s(?<title>\p{Lu}.*)|$)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Said();

    /// <summary>Figures and short codes with strokes, colons or points between them, above or before the item's title.</summary>
    [GeneratedRegex(@"^(?<number>(\p{Lu}{1,8}[/.:-]?)?\d{1,4}[a-z]?([/:-]\p{Lu}{0,4}\d{1,4}){1,3}(\.\d{1,3}){0,2}|\p{Lu}{1,8}[/.-]?\d{1,4}([/.:-]\d{1,4}){1,3}|\p{Lu}{1,8}/\d{1,4}|\p{Lu}{1,3}\d{1,4}(?=\.\s))(?![/:\d-]|\.\d)\s*[.:)–-]?\s*(?<title>\p{Lu}.*|)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Coded();

    [GeneratedRegex(@"\d+|(?<=\d)[a-z]{1,4}$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Counted();
}
