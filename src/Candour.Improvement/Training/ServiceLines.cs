using System.Globalization;

namespace Candour.Improvement;

/// <summary>Numbers by service, as a form has them: a service on each line, a colon, and one number or two.</summary>
public static class ServiceLines
{
    public static string Of(IEnumerable<Audience> all) => string.Join('\n', all.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Service}: {one.People}")));

    public static string Of(IEnumerable<Attendance> all) =>
        string.Join('\n', all.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Service}: {one.Booked}{(one.Attended is { } came ? $", {came}" : "")}")));

    /// <summary>"Assessment: 88"</summary>
    public static (IReadOnlyList<Audience> Read, string? Unread) Audiences(string? typed) => Read(typed, (service, numbers) => numbers is [var people] ? new Audience(service, people) : null);

    /// <summary>"Assessment: 24, 22", booked and attended; the second is left out while it is not known.</summary>
    public static (IReadOnlyList<Attendance> Read, string? Unread) Attendances(string? typed) => Read(typed, (service, numbers) => numbers switch
    {
        [var booked] => new Attendance(service, booked, null),
        [var booked, var came] => new Attendance(service, booked, came),
        _ => null,
    });

    private static (IReadOnlyList<T> Read, string? Unread) Read<T>(string? typed, Func<string, IReadOnlyList<int>, T?> make) where T : class
    {
        var lines = Draft.Lines(typed).Select(line => (Line: line, Read: ReadLine(line, make))).ToList();
        return ([.. lines.Select(one => one.Read).OfType<T>()], lines.FirstOrDefault(one => one.Read is null).Line);
    }

    private static T? ReadLine<T>(string line, Func<string, IReadOnlyList<int>, T?> make) where T : class
    {
        if (line.LastIndexOf(':') is not (> 0 and var colon)) return null;
        var numbers = line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries).Select(one => int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return numbers.Contains(-1) ? null : make(line[..colon].Trim(), numbers);
    }
}
