using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Papers;

public sealed class MeetingTests
{
    [Fact]
    public void Minutes_keep_who_was_there_what_was_noted_agreed_and_resolved()
    {
        var minutes = Fixture.Read("eastmere-minutes.txt").Parts.ShouldHaveSingleItem().ShouldBeOfType<Minutes>();
        (minutes.Body, minutes.Date, minutes.Started, minutes.Ended).ShouldBe(("EASTMERE IMPROVEMENT BOARD", Day("2019-06-04"), "2.05 P.M.", "4.10 p.m."));
        minutes.Present.ShouldBe([new("Chair of the Board", "Chair, Independent"), new("Director of Children's Services", "Eastmere Council")]);
        minutes.InAttendance.ShouldBe([new("Improvement Manager", "Children's Services")]);
        minutes.Apologies.Count.ShouldBe(2);
        minutes.Items.Select(item => item.Number).ShouldBe(["1", "2", "3"]);
        minutes.Items[1].Noted.ShouldBe(["Supervision is late in two teams.", "Audits now reach every team."]);
        minutes.Items[1].Actions[0].ShouldBe(new("Head of Safeguarding to report on supervision in July.", "Head of Safeguarding"));
        minutes.Items[1].Actions[1].Owner.ShouldBeNull();
        minutes.Items[1].Resolved.ShouldBe(["That the report be noted.", "That the actions be taken forward."]);
        minutes.Items[2].Actions.ShouldHaveSingleItem().Owner.ShouldBe("Improvement Manager");
    }

    [Fact]
    public void A_report_that_answers_recommendations_gives_each_its_answer()
    {
        var report = Fixture.Read("eastmere-answers.txt").Parts.ShouldHaveSingleItem().ShouldBeOfType<CommitteeReport>();
        report.Meeting.ShouldBe("Scrutiny Committee");
        report.Responses.Select(response => response.Recommendation).ShouldBe(["1", "2", "3"]);
        report.Responses[0].Text.ShouldBe("All teams were briefed in January, and visits are sampled weekly.");
        report.Responses[1].Text.ShouldBe(report.Responses[2].Text);
        report.Responses[2].Text.ShouldBe("A new form is in use from April.");
    }

    [Fact]
    public void What_is_of_no_known_kind_is_said_and_not_dropped()
    {
        var result = Fixture.ReadText("Dear colleague,\n\nThank you for your letter about the library.\n\nYours sincerely");
        result.Parts.ShouldBeEmpty();
        result.Problems.ShouldHaveSingleItem().Code.ShouldBe("notDrafted");
    }
}
