using System.Globalization;

namespace Candour.Example;

/// <summary>The example's texts, as they lie in the folder Data.</summary>
internal static class DataText
{
    /// <summary>The lines that say something: neither empty nor a comment.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(DataText).Assembly.GetManifestResourceStream($"Example/{file}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }

    /// <summary>A line's first word and what follows it.</summary>
    public static (string First, string After) Cut(string line)
    {
        var parts = line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length > 1 ? parts[1] : "");
    }

    public static IReadOnlyList<string> List(string text, char between) =>
        text.Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
