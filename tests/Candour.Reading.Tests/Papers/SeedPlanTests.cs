namespace Candour.Reading.Tests.Papers;

/// <summary>The real pack of December 2018, where it is at hand.</summary>
public sealed class SeedPlanTests
{
    private static readonly Lazy<ReadResult> Pack = new(() => DocumentReader.Read(Repository.Shared("seeds/001_e60347ee22175e22.txt")));

    [Fact]
    public void A_plan_in_a_pack_keeps_its_recommendations_and_actions()
    {
        var plan = Pack.Value.Parts.OfType<ActionPlan>().ShouldHaveSingleItem();
        plan.Recommendations.Count.ShouldBe(11);
        plan.Actions.Count.ShouldBe(33);
        plan.Actions[^1].Number.ShouldBe("35");
    }

    [Fact]
    public void Numbers_that_are_missing_are_said() =>
        Pack.Value.Problems.ShouldContain(problem => problem.Code == "numberingGap" && problem.Message == "The numbering jumps from 7 to 10." && problem.Line == 296);

    [Fact]
    public void A_row_that_a_page_break_cut_is_one_action()
    {
        var action = Pack.Value.Parts.OfType<ActionPlan>().Single().Actions.Single(action => action.Number == "12");
        action.Text.ShouldEndWith("strengthen governance arrangements, improve accessibility and ensure it is user friendly.");
        action.Leads.ShouldHaveSingleItem().Post.ShouldBe("Corporate Director for Governance");
        action.MonitoredBy.ShouldBe(["CLT", "General Purpose Committee"]);
    }

    [Fact]
    public void A_work_programme_keeps_its_five_meetings() =>
        Pack.Value.Parts.OfType<WorkProgramme>().ShouldHaveSingleItem().Meetings.Select(meeting => meeting.When)
            .ShouldBe(["Tuesday, 18th December, 2018", "Tuesday, 26th March, 2019", "June 2019", "September 2019", "December 2019"]);
}
