using System.Globalization;
using Candour.Improvement;

namespace Candour.Performance;

/// <summary>Targets and new beginnings as people type them, one on each line: "31 March 2018: 75", "gradually to 31 December 2018: 95", "1 July 2018: why".</summary>
public static class TargetLines
{
    private const string Gradually = "gradually to ";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(IEnumerable<TargetPoint> targets) =>
        string.Join('\n', targets.Select(one => $"{(one.IsGradual ? Gradually : "")}{InWords.Day(one.On)}: {one.Value.Plain()}"));

    public static string Of(IEnumerable<Rebase> rebases) => string.Join('\n', rebases.Select(one => $"{InWords.Day(one.From)}: {one.Reason}"));

    /// <summary>The targets, and the first line that is none.</summary>
    public static (IReadOnlyList<TargetPoint> Targets, string? Unread) Targets(string? text) => Read(text, Target);

    public static (IReadOnlyList<Rebase> Rebases, string? Unread) Rebases(string? text) => Read(text, line => Cut(line) is { On: { } on, After: var reason } ? new Rebase(on, reason) : null);

    private static TargetPoint? Target(string line)
    {
        var isGradual = line.StartsWith(Gradually, StringComparison.OrdinalIgnoreCase);
        var (on, rest) = Cut(isGradual ? line[Gradually.Length..] : line);
        return on is { } day && decimal.TryParse(rest.TrimEnd('%', ' '), NumberStyles.Number, English, out var value) ? new(day, value, isGradual) : null;
    }

    private static (DateOnly? On, string After) Cut(string line)
    {
        var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2 && TypedDay.Read(parts[0]) is { } on ? (on, parts[1]) : (null, "");
    }

    private static (IReadOnlyList<T> Read, string? Unread) Read<T>(string? text, Func<string, T?> one) where T : class
    {
        var lines = Draft.Lines((text ?? "").Split('\n'));
        return ([.. lines.Select(one).OfType<T>()], lines.FirstOrDefault(line => one(line) is null));
    }
}
