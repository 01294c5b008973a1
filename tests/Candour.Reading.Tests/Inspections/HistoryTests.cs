namespace Candour.Reading.Tests.Inspections;

/// <summary>Our reading against somebody else's of the same inspections.</summary>
public class HistoryTests
{
    // Each difference was looked up in the document, which is right in every one.
    private static readonly Dictionary<string, string> Explained = new(StringComparer.Ordinal)
    {
        ["derbyshire 2019-09-19 to"] = "The inspectors came back on 7 and 8 August; the history has the first stay only.",
        ["hackney 2016-09-21 published"] = "The report prints 20 September.",
        ["norfolk 2015-10-20 published"] = "The report prints 19 October.",
        ["west berkshire 2015-05-18 published"] = "The report prints 13 May.",
        ["islington 2022-11-23 published"] = "The letter is dated 28 November.",
        ["redcar and cleveland 2022-09-22 progress of care leavers"] = "The report has one judgement for children in care and care leavers.",
        ["east riding of yorkshire 2023-03-24 authority"] = "The report says East Riding.",
        ["east riding of yorkshire 2024-07-12 authority"] = "The letter says East Riding.",
    };

    [Fact]
    public void Dates_and_grades_agree_with_an_independent_history_but_where_we_know_why()
    {
        var history = History.Read(Repository.Shared("data/ofsted/ofsted-history.csv"));
        var differences = RealDocuments.All.SelectMany(document => Differences(document, Row(history, document))).ToList();

        differences.Except(Explained.Keys).ShouldBeEmpty();
        RealDocuments.All.Count(document => Row(history, document) is not null).ShouldBeGreaterThanOrEqualTo(137);
    }

    private static HistoryRow? Row(IReadOnlyList<HistoryRow> history, RealDocument document) => document.Kind == "inspection"
        ? history.FirstOrDefault(row => row.Published == document.Published && Letters(row.Authority) == Letters(document.Authority))
        : null;

    private static IEnumerable<string> Differences(RealDocument document, HistoryRow? row)
    {
        var part = document.Read.Only;
        var id = $"{document.Authority} {document.Published:yyyy-MM-dd}";
        if (Letters(part.Authority!) != Letters(document.Authority)) yield return $"{id} authority";
        if (part.Published is { } published && published != document.Published) yield return $"{id} published";
        if (row is null) yield break;
        if (row.From is { } from && from != part.InspectedFrom) yield return $"{id} from";
        if (row.To is { } to && to != part.InspectedTo) yield return $"{id} to";
        foreach (var (area, grade) in row.Grades)
            if (Grade(part, area) != grade) yield return $"{id} {area}";
    }

    private static string? Grade(InspectionPart part, string area) =>
        part.Judgements.FirstOrDefault(judgement => judgement.Area.Contains(area, StringComparison.OrdinalIgnoreCase))?.Grade
            .ToLowerInvariant().Replace(" to be good", "", StringComparison.Ordinal);

    private static string Letters(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetter));
}
