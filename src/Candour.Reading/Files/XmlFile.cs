using Candour.Reading.ModernGov;

namespace Candour.Reading.Files;

/// <summary>XML of a kind whose meaning is known. Other XML is refused: its text without its meaning would mislead.</summary>
internal static class XmlFile
{
    public static bool Is(string text) => text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<?xml", StringComparison.Ordinal) || text.AsSpan().TrimStart().StartsWith("<meeting>", StringComparison.OrdinalIgnoreCase);

    public static SourceDocument Read(string text, string file, ReadingLimits limits, CancellationToken cancelled)
    {
        var root = XmlGuard.Load(text, file, limits, cancelled);
        // Asked by a form and not as a service, Modern.Gov wraps its answer in a string.
        if (root.Name.LocalName == "string" && root.Value.Contains("<meeting", StringComparison.Ordinal)) root = XmlGuard.Load(root.Value, file, limits, cancelled);
        if (root.Name.LocalName != "meeting" || root.Element("agendaitems") is null)
            throw new DocumentRefusedException(file, $"it is XML of a kind that Candour does not know (its first element is “{root.Name.LocalName}”). Modern.Gov’s answer to GetMeeting is read.");
        var builder = new DocumentBuilder(file, "xml", limits);
        var parts = new ModernGovMeeting(root, builder, limits, cancelled).Read();
        return builder.Build() with { Parts = parts };
    }
}
