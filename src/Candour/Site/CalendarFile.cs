using System.Globalization;
using System.Text;

namespace Candour.Site;

/// <param name="Begins">As clocks in London show it.</param>
public sealed record CalendarEvent(Guid Id, string Title, DateTime Begins, TimeSpan Length)
{
    /// <summary>Tells several events of one record apart.</summary>
    public string? Part { get; init; }

    /// <summary>Of the day as a whole; nobody is busy by it.</summary>
    public bool IsAllDay { get; init; }

    public string? Place { get; init; }

    public string? Note { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Higher after each change, so that a program which holds the event takes the change in.</summary>
    public int Sequence { get; init; }

    public DateTimeOffset ChangedAt { get; init; }
}

/// <summary>Events in the form that calendar programs read.</summary>
/// <remarks>RFC 5545. An event keeps its UID for good; London's rules for summer time come along, as the standard asks.</remarks>
public sealed record CalendarFile(string Name, IReadOnlyList<CalendarEvent> Events)
{
    private const int LongestLine = 75;
    private const string Zone = "Europe/London";

    private static readonly string[] LondonTime =
    [
        "BEGIN:VTIMEZONE", $"TZID:{Zone}",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19700329T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19701025T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in Lines()) AppendFolded(text, line);
        return text.ToString();
    }

    private IEnumerable<string> Lines() =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Candour//Meetings//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escaped(Name)}",
        .. LondonTime, .. Events.SelectMany(Lines), "END:VCALENDAR",
    ];

    private static IEnumerable<string> Lines(CalendarEvent one)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{one.Id}{(one.Part is { } part ? $"-{part}" : "")}@candour";
        yield return $"DTSTAMP:{Instant(one.ChangedAt)}";
        yield return $"LAST-MODIFIED:{Instant(one.ChangedAt)}";
        foreach (var line in Times(one)) yield return line;
        yield return $"SEQUENCE:{one.Sequence}";
        yield return $"STATUS:{(one.IsCancelled ? "CANCELLED" : "CONFIRMED")}";
        yield return $"SUMMARY:{(one.IsCancelled ? "Cancelled: " : "")}{Escaped(one.Title)}";
        if (one.Place is { } place) yield return $"LOCATION:{Escaped(place)}";
        if (one.Note is { } note) yield return $"DESCRIPTION:{Escaped(note)}";
        yield return "END:VEVENT";
    }

    private static string[] Times(CalendarEvent one) => one.IsAllDay
        ? [$"DTSTART;VALUE=DATE:{Date(one.Begins)}", $"DTEND;VALUE=DATE:{Date(one.Begins.AddDays(1))}", "TRANSP:TRANSPARENT"]
        : [$"DTSTART;TZID={Zone}:{Clock(one.Begins)}", $"DTEND;TZID={Zone}:{Clock(one.Begins + one.Length)}"];

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Date(DateTime day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Clock(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>A line has 75 octets at most; what goes on begins with a space. No letter is cut in two.</summary>
    private static void AppendFolded(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }
            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
