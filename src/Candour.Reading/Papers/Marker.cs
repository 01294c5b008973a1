using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>What stands before a paragraph's words: its number, or the bullet of a list.</summary>
internal readonly partial record struct Marker(string? Number, bool Bullet)
{
    public static Marker None => default;

    /// <summary>What stands around the number: '(' for "(4)", ')' for "4)", '.' for "4.", a space for a bare one. It parts the items of a paper from the lists within them.</summary>
    public char Sign { get; init; }

    /// <summary>A whole number, as a section or an item of an agenda has: "4" of "4." and "4)".</summary>
    public int? Whole => int.TryParse(Number is [.. var first, '.', '0'] ? first : Number, System.Globalization.CultureInfo.InvariantCulture, out var whole) ? whole : null;

    public static Marker Take(string line, out string rest)
    {
        rest = line.Trim();
        var bullet = Bullets().Match(rest);
        if (bullet.Success) rest = rest[bullet.Length..];
        var number = Numbers().Match(rest);
        if (!number.Success) return new(null, bullet.Success);
        rest = rest[number.Length..];
        return new(number.Groups["number"].Value, bullet.Success) { Sign = SignOf(number.Value) };
    }

    private static char SignOf(string number) => number.TrimEnd() is ['(', ..] or [.., '.' or ')'] ? (number[0] is '(' ? '(' : number.TrimEnd()[^1]) : ' ';

    [GeneratedRegex(@"^(?:[-–—•·▪●◦❖➢\uF0B7\uF0A7*§]\s+|[•·▪●◦❖➢\uF0B7\uF0A7]|o\s+(?=\p{Lu}))", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Bullets();

    /// <summary>"4.", "4)", "4.2", "4.2.1", "(a)", "a)", "iv."; and "4 HEADING", for a bare number only before a capital.</summary>
    [GeneratedRegex(@"^(?!\d{1,2}\.\d\d\s*(?:-|–|to\b)\s*\d)\(?(?<number>(?:\d{1,3}(?:\.\d{1,3}){1,3}(?=[.)]?\s)|\d{1,3}(?=[.)](?!\d))|\d{1,2}[a-z](?=[.)]\s)|\d{1,2}(?=\s+\p{Lu})(?!\s+(?i:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\d{3}(?=\s+\p{Lu}{2})|[a-z](?=[.)]\s)|[ivx]{1,5}(?=[.)]\s)))[.)]?\)?\s*(?=\S)(?!(\d{1,2}\s*)?[ap]\.?m\b)(?![–-]\s*\d)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Numbers();
}
