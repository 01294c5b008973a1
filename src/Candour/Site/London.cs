namespace Candour.Site;

/// <summary>Instants are kept in UTC; people read and write them as clocks in England show them.</summary>
internal static class London
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTime ToLondon(this DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    public static DateOnly DayInLondon(this DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToLondon());

    /// <summary>The last millisecond of a day.</summary>
    public static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime().AddMilliseconds(-1);
    }
}
