using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Papers;

/// <summary>Numbers in digits or words, one or several: "Thirteen and Fourteen", "4, 5 &amp; 6", "3 to 5".</summary>
internal static partial class NumberWords
{
    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty-one", "twenty-two", "twenty-three", "twenty-four", "twenty-five",
    ];

    public const string One = @"(?:[A-Za-z]{0,3}\d{1,3}(?:\.\d{1,2})?[a-z]?|twenty-(?:one|two|three|four|five)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b";
    public const string Several = One + @"(?:\s*(?:,|&|and|, and|to|-|–)\s*" + One + @")*";

    public static IReadOnlyList<string> Read(string text)
    {
        var numbers = new List<string>();
        var range = false;
        foreach (Match token in Tokens().Matches(text))
        {
            if (token.Value is "to" or "-" or "–")
            {
                range = true;
                continue;
            }
            var number = Digits(token.Value);
            if (range && numbers.Count > 0 && int.TryParse(numbers[^1], CultureInfo.InvariantCulture, out var from) && int.TryParse(number, CultureInfo.InvariantCulture, out var to) && to - from is > 0 and < 40)
                numbers.AddRange(Enumerable.Range(from + 1, to - from - 1).Select(between => between.ToString(CultureInfo.InvariantCulture)));
            range = false;
            numbers.Add(number);
        }
        return numbers;
    }

    private static string Digits(string token)
    {
        var word = Array.FindIndex(Words, word => word.Equals(token, StringComparison.OrdinalIgnoreCase));
        return word < 0 ? token : word.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(One + @"|\bto\b|[-–]", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Tokens();
}
