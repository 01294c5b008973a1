using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>Where a document ends: at the imprint or the signature, and with it the rest of that page. What follows in a pack is another paper's.</summary>
internal static partial class Ending
{
    private const int AfterLastWord = 60;

    public static int Of(IReadOnlyList<TextLine> lines, Opening opening, int limit)
    {
        var last = LastWord(lines, opening, limit);
        if (last is null) return limit;
        var end = last.Value + 1;
        while (end < limit && !lines[end].StartsPage) end++;
        var rest = lines.Skip(end).Take(limit - end).Count(line => !line.IsBlank);
        return rest <= AfterLastWord ? limit : end;
    }

    private static int? LastWord(IReadOnlyList<TextLine> lines, Opening opening, int limit)
    {
        for (var i = opening.Heading; i < limit; i++)
            if ((opening.IsLetter ? Signature() : Imprint()).IsMatch(lines[i].Trimmed) && i > opening.Heading + 40)
                return i;
        return null;
    }

    [GeneratedRegex("^yours (sincerely|faithfully)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^© Crown copyright", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Imprint();
}
