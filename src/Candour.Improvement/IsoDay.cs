using System.Globalization;

namespace Candour.Improvement;

/// <summary>Days as files and addresses have them: 2018-12-03.</summary>
public static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    public static string Iso(this DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Null for what is no such day.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
