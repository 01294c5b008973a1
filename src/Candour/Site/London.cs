namespace Candour.Site;

/// <summary>Instants are kept in UTC; people read and write them as clocks in England show them.</summary>
internal static class London
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTime ToLondon(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    public static DateOnly DayInLondon(this DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToLondon());

    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        return new DateTimeOffset(shown, Zone.GetUtcOffset(shown)).ToUniversalTime();
    }

    /// <summary>3 December 2018 at 9:05am</summary>
    public static string Words(DateTimeOffset instant)
    {
        var there = instant.ToLondon();
        return $"{there.ToString("d MMMM yyyy 'at' h:mm", System.Globalization.CultureInfo.InvariantCulture)}{(there.Hour < 12 ? "am" : "pm")}";
    }

    /// <summary>The last millisecond of a day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => At(day.AddDays(1), TimeOnly.MinValue).AddMilliseconds(-1);
}
