using System.Globalization;
using Candour.Improvement;

namespace Candour.Practice.Reading;

/// <summary>Why a cell could not be read.</summary>
internal sealed record Unreadable(string Code, string Message);

/// <summary>What a cell of a sheet or a CSV file means.</summary>
internal static class Cells
{
    private const int MinutesOfDay = 24 * 60;

    private static readonly DateOnly FirstSerial = new(1950, 1, 1), LastSerial = new(2100, 1, 1);

    private static readonly string[] Days =
    [
        "d/M/yyyy", "yyyy-M-d", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy",
    ];

    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy", "M/d/yy"];

    /// <summary>As databases and Excel write that there is nothing.</summary>
    private static readonly HashSet<string> Nothing = new(["NULL", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!"], StringComparer.OrdinalIgnoreCase);

    public static string? Text(object? cell)
    {
        var text = cell switch
        {
            null => null,
            string written => written,
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            DateTime moment => DateOnly.FromDateTime(moment).Iso(),
            bool yes => yes ? "Yes" : "No",
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
        };
        text = text?.Replace('\u00a0', ' ').Trim();
        return string.IsNullOrEmpty(text) || (text[0] is 'N' or 'n' or '#' && Nothing.Contains(text)) ? null : text;
    }

    public static DateOnly? Day(object? cell, out Unreadable? wrong)
    {
        wrong = null;
        if (cell is DateTime moment) return DateOnly.FromDateTime(moment);
        if (cell is double serial) return OfSerial(serial, ref wrong);
        if (Text(cell) is not { } text) return null;
        if (Parsed(WithoutTime(text), Days) is { } day) return day;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var written)) return OfSerial(written, ref wrong);
        wrong = Why(WithoutTime(text));
        return null;
    }

    /// <summary>A day and its time; midnight where there is the day only.</summary>
    public static DateTime? Moment(object? cell, out Unreadable? wrong)
    {
        if (cell is DateTime moment)
        {
            wrong = null;
            return moment;
        }
        var day = Day(cell, out wrong)?.ToDateTime(TimeOnly.MinValue);
        return day + (cell is double serial ? TimeSpan.FromMinutes(Math.Round(serial % 1 * MinutesOfDay)) : TimeIn(Text(cell)));
    }

    public static int? Whole(object? cell, bool floored, out Unreadable? wrong)
    {
        wrong = null;
        if (Text(cell) is not { } text) return null;
        if (floored && text.Equals("unborn", StringComparison.OrdinalIgnoreCase)) return -1;
        if (!double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            wrong = new("unreadableNumber", "There is no number in this cell.");
        else if (Math.Abs(number) > 1_000_000)
            wrong = new("unreadableNumber", "This number is too large to be meant.");
        else if (!floored && number != Math.Floor(number))
            wrong = new("notWhole", "A whole number is expected here.");
        else
            return (int)Math.Floor(number);
        return null;
    }

    /// <summary>A date that somebody formatted as a number.</summary>
    private static DateOnly? OfSerial(double serial, ref Unreadable? wrong)
    {
        if (serial is > 0 and < 100_000 && DateOnly.FromDateTime(DateTime.FromOADate(serial)) is var day && day >= FirstSerial && day < LastSerial) return day;
        wrong = serial is >= 60 and < 61 ? NoLeapDay(1900) : new("unreadableDate", "This number is no date.");
        return null;
    }

    private static Unreadable Why(string text)
    {
        if (Parsed(text, MonthFirst) is not null) return new("monthFirst", "The month comes first in this date; write it as 31/01/2018.");
        var parts = text.Split('/', '-', '.', ' ');
        if (parts.Length != 3 || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit))) return new("unreadableDate", "This text is no date; write it as 31/01/2018.");
        var year = parts[0].Length == 4 ? parts[0] : parts[2];
        var isLeapDay = int.Parse(parts[1], CultureInfo.InvariantCulture) == 2 && parts.Any(part => part is "29");
        return isLeapDay && year.Length == 4 ? NoLeapDay(int.Parse(year, CultureInfo.InvariantCulture)) : new("impossibleDate", "There is no such day.");
    }

    private static Unreadable NoLeapDay(int year) => new("impossibleDate", string.Create(CultureInfo.InvariantCulture, $"There was no 29 February in {year}."));

    private static DateOnly? Parsed(string text, string[] formats) =>
        DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? day : null;

    /// <summary>"2018-01-31 00:00:00" and "2018-01-31T00:00:00" are days.</summary>
    private static string WithoutTime(string text) => BeforeTime(text) is > 0 and var cut ? text[..cut] : text;

    /// <summary>What stands behind the day; nothing where it is no time.</summary>
    private static TimeSpan TimeIn(string? text) =>
        text is not null && BeforeTime(text) is > 0 and var cut && TimeOnly.TryParse(text.AsSpan(cut + 1), CultureInfo.InvariantCulture, out var time) ? time.ToTimeSpan() : TimeSpan.Zero;

    /// <summary>Where the day ends and the time begins; 0 where there is no time.</summary>
    private static int BeforeTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? 0 : Math.Max(0, text.AsSpan(0, colon).LastIndexOfAny(' ', 'T'));
    }
}
