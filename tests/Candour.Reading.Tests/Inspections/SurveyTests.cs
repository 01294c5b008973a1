namespace Candour.Reading.Tests.Inspections;

/// <summary>How completely 272 real documents read. A floor is what was reached; what is below it was looked at by hand.</summary>
public class SurveyTests(ITestOutputHelper output)
{
    [Theory]
    // Five letters and a report find nothing to improve, and one letter has no date. Reports since 2018 print no publication date.
    [InlineData("focused-visit", typeof(FocusedVisitLetter), 122, 121, 117, 0)]
    [InlineData("inspection", typeof(InspectionReport), 137, 50, 136, 137)]
    [InlineData("full-inspection", typeof(AreaSendReport), 13, 0, 13, 13)]
    public void Real_documents_read_as_completely_as_by_a_careful_person(
        string kind, Type part, int documents, int published, int recommendations, int judgements)
    {
        var parts = RealDocuments.All.Where(document => document.Kind == kind).Select(document => document.Read.Only).ToList();

        output.WriteLine($"{kind}: {parts.Count} documents, {Count(p => p.Authority)} authorities, {Count(p => p.InspectedFrom)} dates, "
            + $"{Count(p => p.Published)} published, {parts.Count(p => p.Judgements.Count > 0)} with judgements, "
            + $"{parts.Count(p => p.Recommendations.Count > 0)} with recommendations, {parts.Sum(p => p.Recommendations.Count)} recommendations");

        parts.Count.ShouldBeGreaterThanOrEqualTo(documents);
        parts.ShouldAllBe(p => p.GetType() == part);
        parts.ShouldAllBe(p => p.Authority != null && p.InspectedFrom != null && p.InspectedTo != null);
        Count(p => p.Published).ShouldBeGreaterThanOrEqualTo(published);
        parts.Count(p => p.Recommendations.Count > 0).ShouldBeGreaterThanOrEqualTo(recommendations);
        parts.Count(p => p.Judgements.Count > 0).ShouldBeGreaterThanOrEqualTo(judgements);

        int Count(Func<InspectionPart, object?> field) => parts.Count(p => field(p) is not null);
    }

    [Fact]
    public void Every_full_inspection_of_services_gives_all_its_judgements()
    {
        var reports = RealDocuments.All.Where(document => document.Kind == "inspection").Select(document => document.Read.Only).ToList();

        // Overall, three areas, adoption, care leavers, and the board; a re-inspection leaves the board out.
        reports.Where(report => report.Framework == "single inspection framework")
            .ShouldAllBe(report => report.Judgements.Count == (report.Title.StartsWith("Re-inspection", StringComparison.Ordinal) ? 6 : 7));
        // Children in care and care leavers were one area until 2023.
        reports.Where(report => report.Framework == "ILACS")
            .ShouldAllBe(report => report.Judgements.Count == (report.Judgements.Any(j => j.Area.EndsWith("in care and care leavers", StringComparison.Ordinal)) ? 4 : 5));
    }

    [Fact]
    public void No_recommendation_holds_a_piece_of_something_else()
    {
        var all = RealDocuments.All.SelectMany(document => document.Read.Only.Recommendations.Select(item => (document.Name, item))).ToList();

        all.ShouldAllBe(found => found.item.Text.Length >= 10 && found.item.Text.Length < 1500);
        all.ShouldAllBe(found => !found.item.Text.Contains("Inspection of ", StringComparison.Ordinal) && !found.item.Text.Contains("  ", StringComparison.Ordinal));
        // A few lists are one sentence, with commas and a full stop at its end; an item broken off would end so more often.
        all.Count(found => found.item.Text[^1] is not ('.' or ')')).ShouldBeLessThan(all.Count / 20);
    }
}
