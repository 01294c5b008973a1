namespace Candour.Governance;

public enum PaperType { Decision, Progress, Closure, Information, Presentation }

/// <param name="Key">As a paper keeps it.</param>
public sealed record SectionHeading(string Key, string Heading);

/// <summary>The parts of a report, in the order in which they are printed.</summary>
public static class PaperSections
{
    public static IReadOnlyList<SectionHeading> All { get; } =
    [
        new("summary", "Executive summary"),
        new("recommendations", "Recommendations"),
        new("reasons", "Reasons for the decisions"),
        new("alternatives", "Alternative options"),
        new("details", "Details of the report"),
        new("equalities", "Equalities implications"),
        new("otherStatutory", "Other statutory implications"),
        new("finance", "Comments of the chief finance officer"),
        new("legal", "Comments of legal services"),
        new("linkedReports", "Linked reports"),
        new("appendices", "Appendices"),
        new("background", "Background documents"),
    ];

    /// <summary>What a report of a type must say; a presentation is the file itself.</summary>
    public static IReadOnlyList<string> Required(PaperType type) => type switch
    {
        PaperType.Decision => ["summary", "recommendations", "reasons", "alternatives", "details", "equalities", "otherStatutory", "finance", "legal", "background"],
        PaperType.Closure => ["summary", "recommendations", "reasons", "details", "equalities", "finance", "legal", "background"],
        PaperType.Progress => ["summary", "recommendations", "details", "finance", "legal", "background"],
        PaperType.Information => ["summary", "details"],
        _ => [],
    };

    public static string Heading(string key) => All.FirstOrDefault(one => one.Key == key)?.Heading ?? key;

    public static bool Has(string key) => All.Any(one => one.Key == key);
}
