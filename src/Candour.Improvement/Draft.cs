namespace Candour.Improvement;

/// <summary>What forms say, as records keep it.</summary>
public static class Draft
{
    /// <summary>What was typed; null where it was nothing.</summary>
    public static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>References that were typed with a comma, a space or a new line between two of them.</summary>
    public static IReadOnlyList<string> References(string? typed) => (typed ?? "").Split([',', ';', '\n', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines that say something, of what was typed into one field.</summary>
    public static IReadOnlyList<string> Lines(string? typed) => Lines((typed ?? "").Split('\n'));

    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<string> lines) => [.. lines.Select(one => one.Trim()).Where(one => one.Length > 0)];
}
