using Candour.Governance;
using Candour.Improvement;
using Candour.Reading.Accepting;
using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Accepting;

/// <summary>Terms of reference and work programmes become the records of a board on a person's yes.</summary>
public sealed class BoardPaperTests
{
    private static readonly Board Improvement = new() { Id = Guid.NewGuid(), Code = "EIB", Title = "Eastmere Improvement Board" };
    private static readonly Post Director = new() { Id = Guid.NewGuid(), Title = "Director of Children's Services" };
    private static readonly Post Member = new() { Id = Guid.NewGuid(), Title = "Cabinet Member for Children" };

    private const string Paper = """
        Eastmere Improvement Board

        Terms of Reference

        Aim
        To see that children are safe.

        Membership
        - Independent Chair
        - Director of Children's Services
        - Head of Safeguarding

        Frequency of meetings
        Every six weeks

        Objectives
        - Watch the plan
        - Ask what children say

        Standing items
        - Minutes
        - Action log
        """;

    private const string Programme = """
        Eastmere Improvement Board Work Programme 2019-20

        Meeting	Topic	Detail	Lead	Monitoring
        Wednesday, 3rd July, 2019	Improvement: Supervision	Look at what late supervision does.	Director of Children's Services	Practice Group
        	Fostering allowances (key decision)	Agree the rates.	Cabinet Member for Children	Cabinet
        September 2019	Leaving care	Hear from young people.	Head of Leaving Care	Practice Group
        """;

    [Fact]
    public void Terms_become_the_first_version_of_the_board_that_they_name()
    {
        var draft = Terms(Improvement);
        draft.TakeAll().Left.ShouldBeEmpty();
        var view = GovernanceView.Of(draft.View);
        view.Boards.ShouldHaveSingleItem();
        var terms = view.TermsVersions(Improvement).ShouldHaveSingleItem();
        (terms.Version, terms.Aim, terms.IsAgreed, terms.Frequency).ShouldBe((1, "To see that children are safe.", false, "Every six weeks"));
        terms.Members.ShouldBe(["Independent Chair", "Director of Children's Services", "Head of Safeguarding"]);
        terms.Objectives.ShouldBe(["Watch the plan", "Ask what children say"]);
        terms.StandardAgendaItems.ShouldBe(["Minutes", "Action log"]);
        terms.Provenance.ShouldBe(new Provenance(draft.Import.Id, 1, terms.Provenance!.ToLine));
    }

    [Fact]
    public void Terms_of_a_board_that_nobody_recorded_bring_the_board_when_somebody_says_so()
    {
        var draft = Terms();
        draft.TakeAll().Missing.ShouldHaveSingleItem().Field.ShouldBe("0.Board");
        draft.Take(Reading.Accepting.Decision.Everything(draft.Read) with { Targets = SuggestedTargets.For(draft.Read, draft.Import.Id, draft.View, Draft.Today) }).Left.ShouldBeEmpty();
        var board = GovernanceView.Of(draft.View).Boards.ShouldHaveSingleItem();
        (board.Code, board.Title).ShouldBe(("EIB", "Eastmere Improvement Board"));
        GovernanceView.Of(draft.View).TermsVersions(board).ShouldHaveSingleItem();
    }

    [Fact]
    public void Terms_that_say_no_aim_are_left_and_bring_no_board()
    {
        var draft = new Draft(Fixture.ReadText(Paper.Replace("Aim\nTo see that children are safe.\n", "", StringComparison.Ordinal)));
        var taken = draft.Take(Reading.Accepting.Decision.Everything(draft.Read) with { Targets = SuggestedTargets.For(draft.Read, draft.Import.Id, draft.View, Draft.Today) });
        taken.Changes.ShouldBeEmpty();
        taken.Left.ShouldHaveSingleItem().Message.ShouldStartWith("No aim could be read.");
    }

    [Fact]
    public void Agreed_terms_stay_and_the_document_is_the_next_version_with_what_it_does_not_say_kept()
    {
        var agreed = new Governance.TermsOfReference { Id = Guid.NewGuid(), Board = Improvement.Id, Version = 1, Aim = "To watch.", Servicing = "By Democratic Services.", AgreedOn = Day("2018-06-01") };
        var draft = Terms(Improvement, agreed);
        var taken = draft.TakeAll();
        var versions = GovernanceView.Of(draft.View).TermsVersions(Improvement);
        versions.Select(one => (one.Version, one.Aim, one.Servicing, one.IsAgreed)).ShouldBe(
            [(1, "To watch.", "By Democratic Services.", true), (2, "To see that children are safe.", "By Democratic Services.", false)]);
        taken.Notes.ShouldContain(note => note.Message.StartsWith("The document says nothing under “Servicing”"));
    }

    [Fact]
    public void A_draft_of_terms_that_is_not_agreed_takes_on_what_the_document_says_and_the_same_twice_is_the_same()
    {
        var drafted = new Governance.TermsOfReference { Id = Guid.NewGuid(), Board = Improvement.Id, Version = 1, Aim = "To watch.", Chair = "Independent Chair" };
        var draft = Terms(Improvement, drafted);
        draft.TakeAll().Same.ShouldBeEmpty();
        GovernanceView.Of(draft.View).TermsVersions(Improvement).ShouldHaveSingleItem().Aim.ShouldBe("To see that children are safe.");

        draft.Import = draft.Import with { Accepted = [] };
        var again = draft.TakeAll();
        (again.Changes.Count, again.Same.Count).ShouldBe((0, 1));
    }

    [Fact]
    public void Corrected_terms_are_taken_as_corrected()
    {
        var draft = Terms(Improvement);
        var corrected = Corrections.Apply(draft.Read, "parts/0", new Dictionary<string, string> { ["invited"] = "Ofsted\nThe borough commander", ["support"] = "Head of Strategy", ["review"] = "Each June" });
        draft.Import = draft.Import with { Draft = DraftJson.Write(corrected.Required) };
        draft.TakeAll();
        var terms = GovernanceView.Of(draft.View).TermsVersions(Improvement).ShouldHaveSingleItem();
        (string.Join('|', terms.Invited), terms.OfficerSupport, terms.Review).ShouldBe(("Ofsted|The borough commander", "Head of Strategy", "Each June"));
    }

    [Fact]
    public void A_work_programme_plans_the_meetings_and_the_topics_under_them()
    {
        var draft = WorkProgramme();
        var taken = draft.TakeAll();
        taken.Left.ShouldHaveSingleItem().Message.ShouldStartWith("“September 2019” names no day");

        var view = GovernanceView.Of(draft.View);
        var meeting = view.MeetingsOf(Improvement.Id).ShouldHaveSingleItem();
        meeting.Day.ShouldBe(Day("2019-07-03"));
        var topics = view.Topics(Improvement.Id).ToDictionary(one => one.Title);
        var supervision = topics["Supervision"];
        (supervision.Meeting, supervision.Category, supervision.Detail, supervision.LeadOfficer, supervision.LeadMember).ShouldBe(
            (meeting.Id, "Improvement", "Look at what late supervision does.", (Guid?)Director.Id, (Guid?)null));
        supervision.MonitoredBy.ShouldBe(["Practice Group"]);
        var fostering = topics["Fostering allowances (key decision)"];
        (fostering.LeadMember, fostering.Key is not null, fostering.Purpose).ShouldBe(((Guid?)Member.Id, true, ItemPurpose.Decision));
        (topics["Leaving care"].Meeting, topics["Leaving care"].When).ShouldBe(((Guid?)null, "September 2019"));
        draft.View.PostTitle(topics["Leaving care"].LeadOfficer!.Value).ShouldBe("Head of Leaving Care");
    }

    [Fact]
    public void A_later_work_programme_moves_and_changes_the_topics_that_are_planned_and_leaves_the_others()
    {
        var september = new Governance.Meeting { Id = Guid.NewGuid(), Board = Improvement.Id, Day = Day("2019-09-11"), Start = new(14, 0) };
        var topic = new Topic { Id = Guid.NewGuid(), Board = Improvement.Id, Title = "Supervision", Meeting = september.Id, Category = "Improvement", Detail = "As before.", LeadOfficer = Director.Id, MonitoredBy = ["Practice Group"] };
        var draft = WorkProgramme(september, topic);
        var taken = draft.TakeAll();

        var view = GovernanceView.Of(draft.View);
        var moved = view.Topic(topic.Id)!;
        (view.Meeting(moved.Meeting!.Value)!.Day, moved.Detail).ShouldBe((Day("2019-07-03"), "Look at what late supervision does."));
        view.Topics(Improvement.Id).Single(one => one.Title == "Leaving care").Meeting.ShouldBe(september.Id);
        taken.Same.ShouldBe(["parts/0/meetings/1"]);

        draft.Import = draft.Import with { Accepted = [] };
        var again = draft.TakeAll();
        (again.Changes.Count, again.Same.Count).ShouldBe((0, 5));
    }

    [Fact]
    public void Topics_come_in_row_by_row_and_as_corrected()
    {
        var draft = WorkProgramme();
        var corrected = Corrections.Apply(draft.Read, "parts/0/meetings/0/items/1", new Dictionary<string, string> { ["topic"] = "Fostering rates", ["keyDecision"] = "", ["leads"] = "Director of Children's Services" });
        draft.Import = draft.Import with { Draft = DraftJson.Write(corrected.Required) };
        draft.Take("parts/0/meetings/0/items/1").Taken.ShouldHaveSingleItem();
        var topic = GovernanceView.Of(draft.View).Topics(Improvement.Id).ShouldHaveSingleItem();
        (topic.Title, topic.Key, topic.LeadOfficer, topic.Meeting).ShouldBe(("Fostering rates", null, Director.Id, GovernanceView.Of(draft.View).MeetingsOf(Improvement.Id).ShouldHaveSingleItem().Id));
    }

    [Fact]
    public void A_work_programme_of_no_board_that_is_recorded_waits_with_its_topics_until_somebody_says_so()
    {
        var draft = new Draft(Fixture.ReadText(Programme.Replace("Eastmere Improvement Board", "Northmere Learning Partnership", StringComparison.Ordinal)), Improvement);
        var waiting = draft.TakeAll();
        waiting.Missing.ShouldHaveSingleItem().Field.ShouldBe("0.Board");
        GovernanceView.Of(draft.View).Topics(Improvement.Id).ShouldBeEmpty();
        draft.View.Events.Select(one => one.On).ShouldBe([Day("2019-07-03")]);

        Choosing(PartTarget.NoBoard).Missing.ShouldBeEmpty();
        Choosing(Improvement.Id).Left.ShouldHaveSingleItem().Message.ShouldStartWith("“September 2019” names no day.");
        GovernanceView.Of(draft.View).Topics(Improvement.Id).Count().ShouldBe(3);
        GovernanceView.Of(draft.View).MeetingsOf(Improvement.Id).ShouldHaveSingleItem().Day.ShouldBe(Day("2019-07-03"));

        Acceptance Choosing(Guid board) => draft.Take(Reading.Accepting.Decision.Everything(draft.Read) with { Targets = [new() { Part = 0, Board = board }] });
    }

    private static Draft Terms(params Candour.Ledger.Record[] recorded) => new(Fixture.ReadText(Paper), recorded);

    private static Draft WorkProgramme(params Candour.Ledger.Record[] more) => new(Fixture.ReadText(Programme), [Improvement, Director, Member, .. more]);
}
