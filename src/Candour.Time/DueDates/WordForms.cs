using System.Text.RegularExpressions;

namespace Candour.Time.DueDates;

/// <summary>Words that stand where a date should, and spans of time that count from something.</summary>
internal static class WordForms
{
    private const string Count = @"(?<count>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
    private const string Unit = @"((?<kind>working|clear|calendar|school)[\s-]+)?(?<unit>hour|day|week|fortnight|month|year|term|quarter)s?'?";

    private const string ToBeSet =
        @"((dead\s?line|dates?|time\s?scales?|timing|target)\s+)?((is|are)\s+)?(still\s+)?to\s+be\s+"
        + @"(determined|confirmed|agreed|decided|set|announced|advised|finali[sz]ed|established|scheduled)";

    public static IEnumerable<Form> All { get; } =
    [
        new(@"(in\s+place\s+(and|&|-)\s+)?(on\s?-?going|continuous(ly)?|continual(ly)?|continuing|rolling|recurring|business\s+as\s+usual|bau|onwards?)\b",
            _ => When.Ongoing, Sort.Ongoing),
        new($@"(daily|weekly|fortnightly|monthly|termly|quarterly|yearly|annual(ly)?|(bi|half|{Count})[\s-]*(weekly|monthly|yearly|annual(ly)?))\b",
            _ => When.Ongoing, Sort.Frequency),
        new($@"((at\s+)?(every|each)\s+(other\s+)?(({Count}\s+)?{Unit}|meeting|board|case|time|(mon|tues|wednes|thurs|fri)day)|(once|twice|{Count}\s+times)\s+(an?|each|every|per)\s+{Unit})\b",
            _ => When.Ongoing, Sort.Frequency),
        new($@"((within|in|over|for|up\s+to)\s+)?(the\s+)?((next|first|following|coming)\s+)?({Count}\s?(-|to|/)\s?)?{Count}[\s-]*{Unit}\b", ReadSpan),
        new($@"(this|next|the\s+next|the\s+coming)\s+{Unit}\b", _ => FromNoDay),
        new(@"(completed?|done|finished|achieved|closed|delivered|implemented|actioned|in\s+place)\b",
            _ => When.Undetermined("It says that this is done, not when."), Sort.Finished),
        new(@"(immediate(ly)?|asap|a\.s\.a\.p\.?|as\s+soon\s+as\s+(possible|practicable|practical)|urgent(ly)?|with\s+immediate\s+effect)\b",
            _ => When.Undetermined("It says how soon, not when."), Sort.Soon),
        new($@"({ToBeSet}|tbc|tba|tbd|t\.b\.[cad]\.?|provisional(ly)?|not\s+(yet\s+)?(set|known|agreed|determined|confirmed|applicable)|unknown|n/a)\b",
            _ => When.Undetermined("The date is still to be set."), Sort.Unknown),
    ];

    private static When FromNoDay { get; } = When.Undetermined("It counts from a day that is not given.");

    /// <summary>A span has a day only when the day it counts from is given; that is for its neighbour to say.</summary>
    private static Phrase ReadSpan(Match match, string text) =>
        new(match.Index, match.Index + match.Length, FromNoDay, Sort.Span, Length: LengthOf(match));

    private static Period? LengthOf(Match match) => (CountOf(match), match.Groups["unit"].Value.ToLowerInvariant(), match.Groups["kind"].Value.ToLowerInvariant()) switch
    {
        (null, _, _) => null,
        ({ } n, "day", "working") => new(n, PeriodUnit.Working),
        ({ } n, "day", "" or "calendar") => new(n, PeriodUnit.Calendar),
        ({ } n, "week", "") => new(n, PeriodUnit.Weeks),
        ({ } n, "fortnight", "") => new(2 * n, PeriodUnit.Weeks),
        ({ } n, "month", "") => new(n, PeriodUnit.Months),
        ({ } n, "year", "") => new(n, PeriodUnit.Years),
        _ => null,
    };

    private static int? CountOf(Match match) => match.Groups["count"].Value.ToLowerInvariant() switch
    {
        "a" or "an" => 1,
        { Length: > 0 } word when char.IsAsciiDigit(word[0]) => match.Number("count"),
        var word => Array.IndexOf(Numbers, word) is >= 0 and var n ? n : null,
    };

    private static readonly string[] Numbers =
        ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
}
