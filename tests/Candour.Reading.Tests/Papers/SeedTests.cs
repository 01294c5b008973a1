namespace Candour.Reading.Tests.Papers;

/// <summary>The real papers of 2017 and 2018, and those of two government boards, where they are at hand.</summary>
public sealed class SeedTests
{
    [Fact]
    public void The_pack_of_December_2018_holds_seven_papers()
    {
        var pack = Read("seeds/001_e60347ee22175e22.txt");
        pack.Parts.Select(part => part.GetType().Name).ShouldBe(["Agenda", "CommitteeReport", "TermsOfReference", "ActionPlan", "WorkProgramme", "CommitteeReport", "CommitteeReport"]);
        pack.Parts.OfType<Agenda>().Single().Items.Count.ShouldBe(6);
        var progress = pack.Parts.OfType<CommitteeReport>().Last();
        (progress.Meeting, progress.Date).ShouldBe(("Cabinet", Day("2018-12-19")));
        progress.Figures.Where(figure => figure.Value is 32m or 33.5m && figure.Unit == "%").Select(figure => figure.Period).ShouldBe(["September 2018", "Q2 18/19"]);
        progress.Figures.ShouldContain(figure => figure.Measure.StartsWith("Total Vacancies") && figure.Value == 114);
    }

    [Fact]
    public void The_scrutiny_report_answers_all_fifteen_recommendations()
    {
        var report = Read("seeds/002_ec01c8205882fbe6.txt").Parts.ShouldHaveSingleItem().ShouldBeOfType<CommitteeReport>();
        report.Responses.Select(response => response.Recommendation).ShouldBe(Enumerable.Range(1, 15).Select(number => $"{number}"));
        report.Responses[12].Text.ShouldBe(report.Responses[13].Text);
    }

    [Fact]
    public void A_letter_and_a_direction_among_the_papers_are_said()
    {
        var papers = Read("seeds/000_df0266235ab592d9.txt");
        papers.Parts.Select(part => part.GetType().Name).ShouldBe(["Agenda", "TermsOfReference"]);
        papers.Problems.Select(problem => problem.Code).ShouldBe(["notDrafted", "notDrafted"]);
    }

    [Fact]
    public void Minutes_are_read_whole_and_as_an_extract()
    {
        var whole = (Minutes)Read("seeds/003_636874436bb988ee.txt").Parts.ShouldHaveSingleItem();
        (whole.Present.Count, whole.InAttendance.Count, whole.Apologies.Count).ShouldBe((11, 7, 3));
        var item = whole.Items.Single(item => item.Number == "7");
        var extract = ((Minutes)Read("seeds/004_b8d4eae0e57a5654.txt").Parts.ShouldHaveSingleItem()).Items.ShouldHaveSingleItem();
        (item.Actions.Count, item.Resolved.Count).ShouldBe((8, 2));
        (extract.Number, extract.Actions.Count, extract.Resolved.Count, extract.Noted.Count).ShouldBe(("7", 8, 2, item.Noted.Count));
    }

    [Fact]
    public void Papers_of_other_boards_are_read_too()
    {
        ((Minutes)Read("data/documents/lpdp-minutes-2012-12.txt").Parts.Single()).Items.Select(item => item.Number).ShouldBe(["1", "2", "3", "4", "5", "6i", "6ii", "6iii", "6iv", "7"]);
        ((Agenda)Read("data/documents/transparency-board-agenda-2012-01.txt").Parts.Single()).Items.Count.ShouldBe(5);
        Read("data/documents/lpdp-terms-of-reference-2013-05.txt").Parts.OfType<TermsOfReference>().Single().Members.Count.ShouldBeGreaterThan(10);
    }

    private static ReadResult Read(string path) => DocumentReader.Read(Repository.Shared(path));
}
