using System.Globalization;
using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Text that lost its page breaks still shows them where the page numbers stand, one after the other.</summary>
internal static partial class PrintedNumbers
{
    // A title page or a page of pictures may carry no number.
    private const int LargestStep = 3;
    private const int MostNumbers = 3000;

    public static List<List<TextLine>> Split(List<TextLine> lines)
    {
        var ends = LongestRise([.. Numbers(lines).Take(MostNumbers)]);
        if (ends.Count < 2) return [lines];

        var pages = new List<List<TextLine>>();
        var start = 0;
        foreach (var end in ends.Append(lines.Count - 1).Where(end => end >= start))
        {
            var page = lines[start..(end + 1)];
            page[0] = page[0] with { StartsPage = true };
            pages.Add(page);
            start = end + 1;
        }
        return pages;
    }

    /// <summary>Numbers that stand alone, and those at the end of a line that comes back with other numbers.</summary>
    private static IEnumerable<(int At, int Number)> Numbers(List<TextLine> lines)
    {
        var found = lines.Select((line, at) => (At: at, Match: PageNumber().Match(line.Text))).Where(line => line.Match.Success).ToList();
        var footers = found.CountBy(line => line.Match.Groups["text"].Value.Trim(), StringComparer.Ordinal)
            .Where(text => text.Value > 2).Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        return found
            .Where(line => line.Match.Groups["text"].Value.Trim() is "" || footers.Contains(line.Match.Groups["text"].Value.Trim()))
            .Select(line => (line.At, int.Parse(line.Match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)));
    }

    /// <summary>The longest row of numbers that rise in small steps: a footnote's number or a figure in a table is not in it.</summary>
    private static List<int> LongestRise(List<(int At, int Number)> numbers)
    {
        var length = new int[numbers.Count];
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
                if (numbers[i].Number - numbers[j].Number is > 0 and <= LargestStep && length[j] + 1 >= length[i])
                    (length[i], before[i]) = (length[j] + 1, j);
        }

        var row = new List<int>();
        for (var i = Array.IndexOf(length, length.DefaultIfEmpty().Max()); i >= 0; i = before[i]) row.Insert(0, numbers[i].At);
        return row;
    }

    [GeneratedRegex(@"^(\s*|(?<text>.*\S)\s{3,})(?<number>\d{1,3})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageNumber();
}
