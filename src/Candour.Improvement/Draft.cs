namespace Candour.Improvement;

/// <summary>What forms say, as records keep it.</summary>
public static class Draft
{
    /// <summary>What was typed; null where it was nothing.</summary>
    public static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<string> lines) => [.. lines.Select(one => one.Trim()).Where(one => one.Length > 0)];
}
