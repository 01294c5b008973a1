using System.Diagnostics;
using System.Globalization;
using Candour.Governance;
using Candour.Improvement;
using Candour.Reading.Accepting;
using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Accepting;

/// <summary>Agendas, minutes and logs become the records of a board on a person's yes.</summary>
public sealed class MeetingPaperTests
{
    private static readonly Board Improvement = new() { Id = Guid.NewGuid(), Code = "EIB", Title = "Eastmere Improvement Board" };
    private static readonly Post Director = new() { Id = Guid.NewGuid(), Title = "Director of Children's Services" };
    private static readonly Post Safeguarding = new() { Id = Guid.NewGuid(), Title = "Head of Safeguarding" };
    private static readonly Person Ashby = new() { Id = Guid.NewGuid(), Name = "Anna Ashby" };
    private static readonly Membership Seat = new() { Id = Guid.NewGuid(), Board = Improvement.Id, Who = Director.Id, Votes = true };

    private const string Paper = """
        EASTMERE IMPROVEMENT BOARD

        Minutes of the meeting held on 4 June 2019 at 2.05 p.m.

        Present:
        Councillor Anna Ashby (Chair)
        Director of Children's Services
        Cara Carver (Head of Workforce)

        Apologies: Chief Executive

        1. Minutes

        The minutes of 2 April 2019 were agreed.

        2. Supervision

        Supervision is late in two teams.

        Action: Head of Safeguarding to report on supervision by 30 July.
        Action: CC to count the vacancies.
        Action: Quality Assurance Manager to audit ten cases by the next meeting.

        RESOLVED
        (1) That the report be noted; and
        (2) That the actions be taken forward.

        The meeting ended at 4.10 p.m.
        """;

    [Fact]
    public void Minutes_bring_the_meeting_who_came_what_was_said_resolved_and_asked_for()
    {
        var draft = Minutes();
        var taken = draft.TakeAll();
        taken.Left.ShouldBeEmpty();

        var view = GovernanceView.Of(draft.View);
        var meeting = view.MeetingsOf(Improvement.Id).ShouldHaveSingleItem();
        (meeting.Day, meeting.StartedAt, meeting.EndedAt, meeting.State).ShouldBe((Day("2019-06-04"), new TimeOnly(14, 5), new TimeOnly(16, 10), MeetingState.Held));
        meeting.Attendance.Select(one => (one.Who, one.State)).ShouldBe(
            [(Ashby.Id, AttendanceState.Present), (Director.Id, AttendanceState.Present), (null, AttendanceState.Present), (null, AttendanceState.Apologies)]);
        view.AgendaOf(meeting.Id).Select(one => $"{one.Number} {one.Item.Title}").ShouldBe(["1 Minutes", "2 Supervision"]);
        var minute = view.MinuteOf(view.AgendaOf(meeting.Id)[1].Item.Id)!;
        (minute.Noted, string.Join('|', minute.Resolved)).ShouldBe(("Supervision is late in two teams.", "That the report be noted|That the actions be taken forward."));
        var decision = view.DecisionsOf(meeting.Id).ShouldHaveSingleItem();
        (decision.Item, decision.Text).ShouldBe((view.AgendaOf(meeting.Id)[1].Item.Id, "That the actions be taken forward."));
        var actions = view.RaisedAt(meeting.Id).OrderBy(one => one.Text).ToList();
        actions.Select(one => one.Text).ShouldBe(["CC to count the vacancies.", "Head of Safeguarding to report on supervision by 30 July.", "Quality Assurance Manager to audit ten cases by the next meeting."]);
        actions.Select(one => (one.Owner, one.Due)).ToList()[..2].ShouldBe([(null, null), (Safeguarding.Id, Day("2019-07-30"))]);
        draft.View.PostTitle(actions[2].Owner!.Value).ShouldBe("Quality Assurance Manager");
        taken.Notes.ShouldContain(note => note.Message.Contains("Nobody is recorded as CC"));
    }

    [Fact]
    public void Minutes_of_a_meeting_that_is_recorded_go_to_it_and_leave_what_it_has()
    {
        var meeting = new Governance.Meeting { Id = Guid.NewGuid(), Board = Improvement.Id, Day = Day("2019-06-04"), Start = new(14, 0) };
        var item = new Governance.AgendaItem { Id = Guid.NewGuid(), Meeting = meeting.Id, Title = "Supervision", Order = 1 };
        var said = new Minute { Id = Guid.NewGuid(), Item = item.Id, Noted = "As the clerk wrote it." };
        var draft = Minutes(meeting, item, said);
        var taken = draft.TakeAll();

        var view = GovernanceView.Of(draft.View);
        view.MeetingsOf(Improvement.Id).ShouldHaveSingleItem().Id.ShouldBe(meeting.Id);
        view.Items(meeting.Id).Count.ShouldBe(2);
        view.MinuteOf(item.Id)!.Noted.ShouldBe("As the clerk wrote it.");
        taken.Notes.ShouldContain(note => note.Message.Contains("has its minute already"));
    }

    [Fact]
    public void Minutes_come_in_row_by_row()
    {
        var draft = Minutes();
        draft.Take("parts/0/items/1").Taken.ShouldBe(["parts/0/items/1"]);
        draft.Take("parts/0", "parts/0/attendance").Left.ShouldBeEmpty();
        draft.Take("parts/0/items/0").Left.ShouldBeEmpty();
        var view = GovernanceView.Of(draft.View);
        view.AgendaOf(view.MeetingsOf(Improvement.Id).Single().Id).Select(one => one.Number).ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Without_a_board_nothing_of_a_meeting_is_taken_and_the_reason_is_said()
    {
        var draft = new Draft(Fixture.ReadText(Paper));
        var taken = draft.TakeAll();
        taken.Changes.ShouldBeEmpty();
        taken.Left.ShouldAllBe(note => note.Message.StartsWith("Choose the board"));
    }

    [Fact]
    public void Corrected_minutes_are_taken_as_corrected()
    {
        var draft = Minutes();
        var corrected = Corrections.Apply(draft.Read, "parts/0/items/1", new Dictionary<string, string> { ["actions"] = "Report on supervision | Director of Children's Services | 1 July 2019", ["resolved"] = "That it be so." });
        draft.Import = draft.Import with { Draft = DraftJson.Write(corrected.Required) };
        draft.TakeAll();
        var view = GovernanceView.Of(draft.View);
        var action = view.ActionsOf(Improvement.Id).ShouldHaveSingleItem();
        (action.Owner, action.Due).ShouldBe((Director.Id, Day("2019-07-01")));
    }

    [Fact]
    public void An_agenda_fills_the_meeting_that_it_calls()
    {
        var draft = new Draft(Fixture.ReadText("EASTMERE IMPROVEMENT BOARD\n\nAGENDA\n\nDate: 3 July 2019\nTime: 5.30 pm\nVenue: Council Chamber\n\n1. Apologies\n2. Minutes of the last meeting\n3. Practice review\n"), Improvement);
        draft.TakeAll().Left.ShouldBeEmpty();
        var view = GovernanceView.Of(draft.View);
        var meeting = view.MeetingsOf(Improvement.Id).ShouldHaveSingleItem();
        (meeting.Day, meeting.Start, meeting.Room).ShouldBe((Day("2019-07-03"), new TimeOnly(17, 30), "Council Chamber"));
        view.AgendaOf(meeting.Id).Select(one => one.Item.Title).ShouldBe(["Apologies", "Minutes of the last meeting", "Practice review"]);
    }

    [Fact]
    public void A_log_becomes_the_actions_of_its_board_each_as_it_stands()
    {
        var draft = Log("""
            Ref,Action,Owner,Due,Status
            1,Report on supervision,Head of Safeguarding,30 July 2019,Open
            2,Audit ten cases,Director of Children's Services,asap,Done
            3,Visit the hubs,Director of Children's Services,next meeting,Two of three visited
            4,Write to the schools,Director of Children's Services,1 July 2019,Superseded by action 9
            """);
        draft.TakeAll().Left.ShouldBeEmpty();
        var actions = GovernanceView.Of(draft.View).ActionsOf(Improvement.Id).ToDictionary(one => one.Text);
        actions.Values.Select(one => one.Status).ShouldBe([BoardActionStatus.Open, BoardActionStatus.Done, BoardActionStatus.Open, BoardActionStatus.Dropped], ignoreOrder: true);
        actions["Visit the hubs"].Replies.ShouldHaveSingleItem().Text.ShouldBe("Two of three visited");
        actions["Report on supervision"].Owner.ShouldBe(Safeguarding.Id);
    }

    [Fact]
    public void A_log_of_3000_rows_names_each_of_40_wrong_ones_and_gives_the_others()
    {
        string[] heading = ["Ref", "Action", "Owner", "Due", "Status"];
        var rows = Enumerable.Range(1, 3000).Select(number => Row(number)).Prepend(heading).ToArray();
        var file = Workbook.Of(("Log", Workbook.Sheet(rows)));

        var clock = Stopwatch.StartNew();
        var read = Fixture.Read(file, "log.xlsx");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10)); // on a machine that is busy; two seconds on one that is not

        read.Problems.Count(problem => problem.Code == "rowWrong").ShouldBe(40);
        read.Problems.First(problem => problem.Code == "rowWrong").Message.ShouldBe("Sheet “Log”, row 76, column “Due”: “31/02/2020” is no day that there is.");
        var draft = new Draft(read, Improvement, Director, Safeguarding, new Governance.Meeting { Id = Guid.NewGuid(), Board = Improvement.Id, Day = Day("2019-04-02"), Start = new(14, 0) });
        var target = new PartTarget { Part = 0, Board = Improvement.Id };
        var taken = draft.Take(Reading.Accepting.Decision.Everything(draft.Read) with { Targets = [target] });
        (taken.Wrong, taken.Left.Count, taken.Taken.Count).ShouldBe((40, 40, 2960));
        GovernanceView.Of(draft.View).ActionsOf(Improvement.Id).Count().ShouldBe(2960);

        static string[] Row(int number) => [number.ToString(CultureInfo.InvariantCulture), $"Do thing {number}", "Head of Safeguarding", number % 75 == 0 ? "31/02/2020" : "31/03/2020", "Open"];
    }

    private static Draft Minutes(params Candour.Ledger.Record[] more) =>
        new(Fixture.ReadText(Paper), [Improvement, Director, Safeguarding, Ashby, Seat, .. more]);

    private static Draft Log(string csv) => new(
        Fixture.ReadText(csv.Insert(0, "Eastmere Improvement Board action log,,,,\n"), "log.csv"), Improvement, Director, Safeguarding,
        new Governance.Meeting { Id = Guid.NewGuid(), Board = Improvement.Id, Day = Day("2019-04-02"), Start = new(14, 0) });
}
