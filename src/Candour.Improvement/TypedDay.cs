using System.Globalization;

namespace Candour.Improvement;

/// <summary>Days as people write them: 24 December 2018, 24 Dec 2018, 24/12/2018, 2018-12-24.</summary>
public static class TypedDay
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Forms = ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    /// <summary>Null for what is no day.</summary>
    public static DateOnly? Read(string? text) => DateOnly.TryParseExact(text, Forms, English, DateTimeStyles.None, out var day) ? day : null;
}
