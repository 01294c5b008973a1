namespace Candour.Site;

/// <summary>The site's main parts, in the order in which people use them.</summary>
internal static class Menu
{
    /// <param name="Path">Where it is; everything below it belongs to it.</param>
    /// <param name="Beside">Other paths whose pages belong to it.</param>
    public sealed record Item(string Title, string Path, Permission Permission, params string[] Beside)
    {
        public bool Holds(PathString address) =>
            Beside.Prepend(Path).Any(path => address.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));
    }

    public static IReadOnlyList<Item> Items { get; } =
    [
        new("Programme", "/programme", Permission.Read, "/clocks", "/stress-test"),
        new("Recommendations", "/recommendations", Permission.Read, "/sources", "/documents"),
        new("Actions", "/actions", Permission.Read),
        new("Evidence", "/evidence", Permission.Read, "/assurance"),
        new("Challenges", "/challenges", Permission.Read, "/questions"),
        new("Audits", "/audits", Permission.Read),
        new("Measures", "/measures", Permission.Read, "/workforce"),
        new("Practice", "/practice", Permission.Read),
        new("Visits", "/visits", Permission.Read, "/obligations", "/self-evaluations", "/access-links"),
        new("Registers", "/registers", Permission.Read, "/risks", "/money", "/lessons", "/partners", "/feedback", "/training"),
        new("Boards", "/boards", Permission.Read, "/meetings", "/papers", "/decisions", "/escalations"),
        new("Owed", "/owed", Permission.Read),
    ];
}
