using System.Text.RegularExpressions;

namespace Candour.Reading.Inspections;

/// <summary>When inspectors were there, and when the outcome was published.</summary>
internal static partial class InspectionDates
{
    /// <summary>From a report's first page: "Inspection dates: 10 to 21 June 2019", over one line or two.</summary>
    public static Found<DateRange>? Labelled(IReadOnlyList<TextLine> lines, int from) => AfterLabel(lines, from, Label());

    public static Found<DateRange>? Published(IReadOnlyList<TextLine> lines, int from) => AfterLabel(lines, from, PublishedLabel());

    /// <summary>From a letter's first paragraphs: "a focused visit to Eastmere on 28 February and 1 March 2019".</summary>
    public static Found<DateRange>? Told(IReadOnlyList<TextLine> lines, int from, DateOnly? letter)
    {
        foreach (var paragraph in Paragraphs.Of(lines.Skip(from).Take(60)).Take(8))
        {
            var text = Prose.Join(paragraph);
            if (Visit().IsMatch(text) && Stay().Match(text) is { Success: true } stay && DateRange.In(text[stay.Index..], letter) is { } range)
                return new(range, Spans.Of(paragraph));
        }
        return null;
    }

    /// <summary>The date that a letter carries above its salutation.</summary>
    public static Found<DateOnly>? OfLetter(IReadOnlyList<TextLine> lines, int from, int subject)
    {
        foreach (var line in lines.Skip(from).Take(subject - from))
            foreach (var cell in line.Cells)
                if (DateAlone().IsMatch(cell.Text) && DateRange.In(cell.Text) is { } day && day.From == day.To)
                    return new(day.From, line.At);
        return null;
    }

    private static Found<DateRange>? AfterLabel(IReadOnlyList<TextLine> lines, int from, Regex label)
    {
        for (var i = from; i < lines.Count && i < from + 60; i++)
        {
            if (!label.IsMatch(lines[i].Trimmed)) continue;
            var value = lines.Skip(i).Where(line => !line.IsBlank).Take(2).ToList();
            for (var count = GoesOn().IsMatch(lines[i].Trimmed) ? 2 : 1; count <= value.Count; count++)
                if (DateRange.In(label.Replace(Prose.Join(value.Take(count)), "")) is { } range)
                    return new(range, Spans.Of(value.Take(count)));
        }
        return null;
    }

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(inspection|visit) dates?\b\s*:?", Loose, 1000)]
    public static partial Regex Label();

    [GeneratedRegex(@"(\b(to|and|until)|[-–—&,])$", Loose, 1000)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^((report|letter) )?(published|publication date|date of publication|date published)( on)?\b\s*:?(?=.*\d)", Loose, 1000)]
    private static partial Regex PublishedLabel();

    [GeneratedRegex(@"\b(visit(s|ed)?|inspection|inspected|revisit(ed)?)\b", Loose, 1000)]
    private static partial Regex Visit();

    [GeneratedRegex(@"\b(on|between|from|during)\s+(?=((mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}\b)", Loose, 1000)]
    private static partial Regex Stay();

    [GeneratedRegex(@"^(date:?\s*)?((mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}(st|nd|rd|th)?[\s/.](\p{L}{3,9}|\d{1,2}),?[\s/.]\d{4}\.?$", Loose, 1000)]
    private static partial Regex DateAlone();
}
