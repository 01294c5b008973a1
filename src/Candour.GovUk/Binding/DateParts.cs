using System.Globalization;

namespace Candour.GovUk;

[Flags]
internal enum DatePart { None = 0, Day = 1, Month = 2, Year = 4 }

/// <summary>A date as typed into three fields: the day it means, or which fields are wrong and why.</summary>
internal sealed record DateParts(DateOnly? Date, DatePart Wrong, string? Problem)
{
    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <param name="what">What the date is, as the message begins: "Due date".</param>
    public static DateParts Read(string? day, string? month, string? year, string what)
    {
        var missing = Blank(day, DatePart.Day) | Blank(month, DatePart.Month) | Blank(year, DatePart.Year);
        if (missing == (DatePart.Day | DatePart.Month | DatePart.Year)) return new(null, DatePart.None, null);
        if (missing != DatePart.None) return new(null, missing, $"{what} must include a {InWords(missing)}");

        if (!TryNumber(year, out var y) || year!.Trim().Length != 4 || y == 0) return new(null, DatePart.Year, $"{what}: the year must include 4 numbers");
        if (!TryMonth(month!, out var m)) return new(null, DatePart.Month, $"{what} must be a real date");
        if (!TryNumber(day, out var d) || d < 1 || d > DateTime.DaysInMonth(y, m)) return new(null, DatePart.Day, $"{what} must be a real date");
        return new(new DateOnly(y, m, d), DatePart.None, null);
    }

    private static DatePart Blank(string? text, DatePart part) => string.IsNullOrWhiteSpace(text) ? part : DatePart.None;

    private static string InWords(DatePart parts) => string.Join(" and ", new[]
    {
        parts.HasFlag(DatePart.Day) ? "day" : null,
        parts.HasFlag(DatePart.Month) ? "month" : null,
        parts.HasFlag(DatePart.Year) ? "year" : null,
    }.OfType<string>());

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>4, 04, Apr and April are all April.</summary>
    private static bool TryMonth(string text, out int month)
    {
        if (TryNumber(text, out month)) return month is >= 1 and <= 12;
        var name = text.Trim();
        month = name.Length < 3 ? 0 : Array.FindIndex(MonthNames, full => full.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        return month > 0;
    }
}
