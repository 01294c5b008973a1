namespace Candour.Reading.Files;

/// <summary>Plain text, with the tables that its tabs, pipes and columns show.</summary>
internal static class TextFile
{
    public static SourceDocument Read(string text, string file, ReadingLimits limits, string format = "text")
    {
        if (text.Length > limits.Characters)
            throw new DocumentRefusedException(file, $"it holds more than {limits.Characters / 1_000_000} million characters of text. Split it and read the parts.");
        var lines = Split(text);
        if (lines.Count > limits.Rows * 2) throw new DocumentRefusedException(file, $"it has more than {limits.Rows * 2} lines. Split it and read the parts.");
        return new(file, format, lines, TextTables.Find(lines), []);
    }

    /// <summary>Pages are those between form feeds; a text without any has none.</summary>
    private static List<Line> Split(string text)
    {
        var lines = new List<Line>();
        int? page = text.Contains('\f', StringComparison.Ordinal) ? 1 : null;
        foreach (var raw in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'))
        {
            page += raw.AsSpan().Count('\f');
            lines.Add(new(lines.Count + 1, raw.Replace("\f", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal).TrimEnd(' '), page));
        }
        while (lines.Count > 0 && lines[^1].Text.Length == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
