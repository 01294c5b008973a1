using Candour.Governance;

namespace Candour.Web.Tests.Example;

public sealed class ExamplePapersTests
{
    private static GovernanceView View => GovernanceView.Of(Eastmere.View);

    private static IReadOnlyList<Paper> Papers { get; } = View.Snapshot.All<Paper>();

    [Fact]
    public void Each_main_item_of_the_improvement_board_has_a_paper_that_says_all_that_its_type_asks_for()
    {
        var main = View.MeetingsOf(View.BoardBy("CSIB")!.Id).Where(one => one.Day > Day("2017-07-01") && one.Dispatch is not null).SelectMany(one => View.AgendaOf(one.Id))
            .Where(line => line.Item is { Standing: null, Leads.Count: > 0 } && !View.Items(line.Item.Meeting).Any(one => one.Parent == line.Item.Id)).ToList();

        main.Count.ShouldBeGreaterThan(20);
        main.Where(line => !View.PapersOf(line.Item).Any(one => one.IsWritten)).Select(line => line.Item.Name(Eastmere.View)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("CAB")]
    [InlineData("OSC")]
    [InlineData("COB")]
    [InlineData("CSIB")]
    public void Each_meeting_of_2018_had_a_paper_before_it(string board)
    {
        var held = View.MeetingsOf(View.BoardBy(board)!.Id).Where(one => one.Day.Year == 2018 && one.State is MeetingState.Held).ToList();

        held.Count.ShouldBeGreaterThan(4);
        held.Where(one => !View.AgendaOf(one.Id).Any(line => View.PapersOf(line.Item).Any(paper => paper.IsWritten))).Select(one => one.Day).ShouldBeEmpty();
    }

    [Fact]
    public void Clearance_was_given_with_comments_refused_never_answered_and_outdated_by_a_change()
    {
        var states = Papers.Where(one => one.Withdrawal is null).SelectMany(ClearanceTable.Of).Select(one => one.State).ToHashSet();

        states.ShouldBe(Enum.GetValues<ClearanceState>(), ignoreOrder: true);
        Papers.Count(ClearanceTable.IsCleared).ShouldBeGreaterThan(Papers.Count / 2);
    }

    [Fact]
    public void A_paper_that_was_taken_back_stands_there_with_its_reason() =>
        Papers.Where(one => one.Withdrawal is not null).ShouldHaveSingleItem().Withdrawal!.Reason.ShouldStartWith("The hospital has found");

    [Fact]
    public void Every_paper_was_begun_before_its_agenda_went_out_and_has_an_author()
    {
        foreach (var paper in Papers.Where(one => one.Item is not null))
        {
            paper.Authors.ShouldNotBeEmpty(paper.Title);
            if (View.Meeting(View.Item(paper.Item!.Value)!.Meeting)!.Dispatch is { } sent) paper.AddedOn!.Value.ShouldBeLessThanOrEqualTo(sent.On, paper.Title);
        }
    }

    [Fact]
    public void What_boards_brought_before_others_was_answered_but_for_one()
    {
        var escalations = View.Snapshot.All<Escalation>();

        escalations.Count.ShouldBe(3);
        View.BoardBy("TIB")!.Id.ShouldBe(escalations.Where(one => one.AnsweredOn is null).ShouldHaveSingleItem().To);
    }
}
