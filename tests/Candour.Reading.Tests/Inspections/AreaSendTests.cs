namespace Candour.Reading.Tests.Inspections;

public class AreaSendTests
{
    [Fact]
    public void A_full_inspection_gives_its_outcome_and_who_must_act()
    {
        var report = Documents.ReadFixture("eastmere-area-send").Only.ShouldBeOfType<AreaSendReport>();

        (report.Authority, report.Framework).ShouldBe(("Eastmere", "area SEND"));
        (report.InspectedFrom, report.InspectedTo).ShouldBe((Day("2024-11-25"), Day("2024-11-29")));
        report.Judgements.Said().ShouldBe(["Inspection outcome: Widespread and/or systemic failings"]);
        report.Recommendations.Select(item => (item.Group, item.Number, item.Owner)).ShouldBe(
        [
            (RecommendationGroup.PriorityAction, "1", "Eastmere County Council and NHS Eastmere and Fens Integrated Care Board"),
            (RecommendationGroup.PriorityAction, "2", "NHS Eastmere and Fens Integrated Care Board"),
            (RecommendationGroup.PriorityAction, "3", "Eastmere County Council and the college principals"),
            (RecommendationGroup.Improvement, "1", "Leaders across the partnership"),
            (RecommendationGroup.Improvement, "2", "The parent carer forum and the council"),
            (RecommendationGroup.Improvement, "3", null),
        ]);
    }

    [Fact]
    public void Rows_of_both_tables_are_whole_over_the_page_break() =>
        Documents.ReadFixture("eastmere-area-send").Only.Recommendations.Select(item => item.Text).ShouldBe(
        [
            "Leaders must agree within the year who pays for therapy, and tell families so. This includes:\n• speech and language therapy; and\n• therapy at sea.",
            "Health leaders should see every child on the list again and put first those who have waited longest. They should publish the figures each month.",
            "Leaders should plan places for older pupils three years ahead.",
            "Leaders across the partnership should bring plans for pupils up to date each year. They should ask the pupils first.",
            "The parent carer forum and the council need to agree how decisions are told to families who do not read English.",
            "School transport comes late in the outer villages, and pupils miss lessons they need.",
        ]);

    [Fact]
    public void A_table_that_comes_cell_by_cell_still_tells_who_must_act()
    {
        var report = Documents.ReadFixture("eastmere-area-send-reading-order").Only;

        report.Judgements.Said().ShouldBe(["Inspection outcome: Inconsistent experiences and outcomes"]);
        report.Recommendations.Select(item => (item.Owner, item.Text)).ShouldBe(
        [
            ("Eastmere County Council and NHS Eastmere and Fens", "Leaders must agree within the year who pays for therapy, and tell families so."),
            ("NHS Eastmere and Fens", "Health leaders should see every child on the list again."),
            ("Leaders across the partnership", "Leaders across the partnership should bring plans up to date each year."),
        ]);
    }

    [Theory]
    [InlineData("The partnership’s arrangements typically lead to positive experiences and outcomes for children.", "Typically positive experiences and outcomes")]
    [InlineData("The local area partnership has taken effective action in all areas.", "Effective action taken")]
    [InlineData("The local area partnership has not taken effective action in two areas.", "Effective action not taken")]
    public void Each_outcome_has_its_own_words(string sentence, string grade)
    {
        var text = $"Area SEND monitoring inspection of Eastmere Local Area Partnership\nInspection dates: 3 to 5 June 2025\n\n{sentence}\n";

        Documents.Read(text).Only.Judgements.ShouldHaveSingleItem().Grade.ShouldBe(grade);
    }
}
