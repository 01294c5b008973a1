namespace Candour.Reading.Tests.Inspections;

/// <summary>The real report of 7 April 2017, which the whole product starts from.</summary>
public class TowerHamletsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_report_gives_its_judgements_dates_and_recommendations_laid_out_or_not(bool layout)
    {
        var text = Poppler.Text(Repository.Shared("data/ofsted/tower-hamlets-sif-2017-04-07.pdf"), layout);

        var report = Documents.Read(text).Only;

        report.Authority.ShouldBe("Tower Hamlets");
        (report.InspectedFrom, report.InspectedTo, report.Published).ShouldBe((Day("2017-01-23"), Day("2017-02-16"), Day("2017-04-07")));
        report.Judgements.Select(judgement => judgement.Grade).ShouldBe(
            ["Inadequate", "Inadequate", "Requires improvement", "Requires improvement", "Requires improvement", "Inadequate", "Inadequate"]);
        report.Recommendations.Select(item => (item.Group, item.Number)).ShouldBe(
        [
            .. Enumerable.Range(1, 15).Select(number => ((RecommendationGroup?)RecommendationGroup.Recommendation, $"{number}")),
            .. Enumerable.Range(1, 5).Select(number => ((RecommendationGroup?)RecommendationGroup.SafeguardingBoard, $"{number}")),
        ]);
        report.Recommendations.ShouldAllBe(item => item.Text.EndsWith('.') && !item.Text.Contains('\f'));
    }

    [Fact]
    public void Every_real_PDF_reads_the_same_laid_out_or_in_reading_order()
    {
        var pdfs = Directory.GetFiles(Repository.Shared("data/ofsted"), "*.pdf");

        pdfs.ShouldAllBe(pdf => Summary(Poppler.Text(pdf, true)) == Summary(Poppler.Text(pdf, false)));
    }

    private static string Summary(string text)
    {
        var part = Documents.Read(text).Only;
        return string.Join('\n',
        [
            part.Title, part.Authority, $"{part.InspectedFrom} {part.InspectedTo} {part.Published}",
            .. part.Judgements.Said(),
            .. part.Recommendations.Select(item => $"{item.Group} {item.Number} {item.Owner}: {Letters(item.Text)}"),
        ]);
    }

    // Without layout, pdftotext itself joins some words over their hyphen.
    private static string Letters(string text) => text.Replace("-", "", StringComparison.Ordinal);
}
