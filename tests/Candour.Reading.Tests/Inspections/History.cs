using System.Globalization;
using CsvHelper;

namespace Candour.Reading.Tests.Inspections;

/// <summary>What others collected about the same inspections: dates and grades that our reading can be held against.</summary>
internal sealed record HistoryRow(
    string Authority, DateOnly Published, DateOnly? From, DateOnly? To, IReadOnlyDictionary<string, string> Grades);

internal static class History
{
    // The words of the area by which each column is known.
    private static readonly Dictionary<string, string> Areas = new(StringComparer.Ordinal)
    {
        ["overall_effectiveness_grade"] = "Overall effectiveness",
        ["impact_of_leaders_grade"] = "impact of leaders",
        ["help_and_protection_grade"] = "help and protection",
        ["in_care_grade"] = "children in care",
        ["care_leavers_grade"] = "progress of care leavers",
    };

    public static IReadOnlyList<HistoryRow> Read(string file)
    {
        using var reader = new StreamReader(file);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<HistoryRow>();
        while (csv.Read())
            if (Day(csv["publication_date"], "dd/MM/yy") is { } published)
                rows.Add(new(
                    csv["local_authority"]!.Replace("&", "and", StringComparison.Ordinal), published,
                    Day(csv["inspection_start_date"], "dd/MM/yyyy"), Day(csv["inspection_end_date"], "dd/MM/yyyy"),
                    Areas.Where(area => IsGrade(csv[area.Key])).ToDictionary(area => area.Value, area => csv[area.Key]!, StringComparer.Ordinal)));
        return rows;
    }

    private static bool IsGrade(string? text) => text is "outstanding" or "good" or "requires improvement" or "inadequate";

    private static DateOnly? Day(string? text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
