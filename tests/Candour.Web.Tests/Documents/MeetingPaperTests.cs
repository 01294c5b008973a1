using AngleSharp.Html.Dom;
using Candour.Governance;
using Candour.Storage;

namespace Candour.Web.Tests.Documents;

/// <summary>Minutes and logs that come in on the site: for the board that a person chose, whole or not at all, and back again.</summary>
public sealed class MeetingPaperTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Paper = """
        EASTMERE PRACTICE GROUP

        Minutes of the meeting held on 11 March 2019 at 2.00 p.m.

        Present:
        Head of Practice (Chair)

        1. Supervision

        Supervision is late in two teams.

        Action: Head of Practice to report on it by 1 April 2019.

        RESOLVED
        (1) That the report be noted.

        The meeting ended at 3.10 p.m.
        """;

    [Fact]
    public async Task Minutes_are_taken_for_the_board_that_is_chosen_and_undone_as_one_step()
    {
        using var clerk = await Clerk.AtAsync(site);
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var board = view.Boards.First(one => one.EndedOn is null);
        var before = view.MeetingsOf(board.Id).Count;

        var review = await clerk.UploadTextAsync("minutes.txt", Paper);
        review.QuerySelector("main")!.TextContent.ShouldContain("Board whose meeting it is");
        var none = await clerk.TakeAllAsync(review, new Dictionary<string, string> { ["Targets[0].Board"] = "" });
        none.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Choose the board whose meeting this is");

        var taken = await clerk.TakeAllAsync(none, new Dictionary<string, string> { ["Targets[0].Board"] = $"{board.Id}" });
        taken.QuerySelector("main")!.TextContent.ShouldContain("1 action of a board");
        var after = GovernanceView.Of(await site.SnapshotAsync());
        var meeting = after.MeetingsOf(board.Id).Single(one => one.Day == new DateOnly(2019, 3, 11));
        meeting.EndedAt.ShouldBe(new TimeOnly(15, 10));
        after.RaisedAt(meeting.Id).ShouldHaveSingleItem().Due.ShouldBe(new DateOnly(2019, 4, 1));

        await clerk.Visitor.SubmitAsync(await clerk.Visitor.OpenAsync(taken.QuerySelectorAll("main a").OfType<IHtmlAnchorElement>().Single(link => link.TextContent == "Undo this step").Href));
        GovernanceView.Of(await site.SnapshotAsync()).MeetingsOf(board.Id).Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_log_with_a_wrong_row_is_taken_whole_or_without_it_as_the_person_says()
    {
        using var clerk = await Clerk.AtAsync(site);
        var board = GovernanceView.Of(await site.SnapshotAsync()).Boards.First(one => one.EndedOn is null);
        var before = GovernanceView.Of(await site.SnapshotAsync()).ActionsOf(board.Id).Count();
        var chosen = new Dictionary<string, string> { ["Targets[0].Board"] = $"{board.Id}" };

        var review = await clerk.UploadTextAsync("action-log.csv", "Ref,Action,Owner,Due,Status\n1,Count the late visits,Chief Executive,30 September 2018,Open\n2,Write to every school,Chief Executive,31/02/2018,Open\n3,Visit the hubs,,1 October 2018,Open\n");
        var told = review.QuerySelector(".draft-problems")!.TextContent;
        told.ShouldContain("Row 3, column “Due”: “31/02/2018” is no day that there is.");
        told.ShouldContain("Row 4, column “Owner”: nobody is named.");

        var refused = await clerk.TakeAllAsync(review, chosen);
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Nothing was taken");
        GovernanceView.Of(await site.SnapshotAsync()).ActionsOf(board.Id).Count().ShouldBe(before);

        await clerk.Visitor.SubmitAsync(refused, chosen, button: "good");
        GovernanceView.Of(await site.SnapshotAsync()).ActionsOf(board.Id).Count().ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_committee_officer_takes_terms_for_a_new_board_and_its_work_programme_and_undoes_them()
    {
        using var clerk = new Clerk(await site.SignedInAsync(Roles.CommitteeOfficer));
        var review = await clerk.UploadTextAsync("terms.txt", "Eastmere Fostering Panel\n\nTerms of Reference\n\nAim\nTo see that foster carers are chosen well.\n\nMembership\n- Head of Fostering\n- Two foster carers\n\nObjectives\n- Choose carers\n- Look at each carer once a year\n");
        var refused = await clerk.TakeAllAsync(review, new Dictionary<string, string> { ["Targets[0].BoardCode"] = "" });
        refused.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("A code has up to 20 letters");
        var taken = await clerk.TakeAllAsync(refused, new Dictionary<string, string> { ["Targets[0].BoardCode"] = "EFP" });
        taken.QuerySelector("main")!.TextContent.ShouldContain("1 board and 1 version of terms of reference");
        var board = GovernanceView.Of(await site.SnapshotAsync()).BoardBy("EFP")!;
        (await clerk.Visitor.OpenAsync("/boards/EFP/terms")).QuerySelector("main")!.TextContent.ShouldContain("terms.txt, lines 1 to ");

        var programme = await clerk.UploadTextAsync("programme.txt", "Eastmere Fostering Panel Work Programme 2018-19\n\nMeeting\tTopic\tDetail\tLead\tMonitoring\nTuesday, 4th December, 2018\tCarers’ reviews\tLook at ten.\tHead of Fostering\tPractice Group\nMarch 2019\tAllowances\tAgree the rates.\tHead of Fostering\tCabinet\n");
        var done = await clerk.TakeAllAsync(programme);
        done.QuerySelector("main")!.TextContent.ShouldContain("2 topics of a forward plan");
        var plan = await clerk.Visitor.OpenAsync("/boards/EFP/forward-plan");
        plan.QuerySelector("main")!.TextContent.ShouldContain("Carers’ reviews");
        plan.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain(href => href!.Contains("/source#line-"));

        await clerk.Visitor.SubmitAsync(await clerk.Visitor.OpenAsync(done.QuerySelectorAll("main a").OfType<IHtmlAnchorElement>().Single(link => link.TextContent == "Undo this step").Href));
        GovernanceView.Of(await site.SnapshotAsync()).Topics(board.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task Actions_of_one_minute_get_numbers_of_their_own_and_lead_back_to_their_lines()
    {
        using var clerk = await Clerk.AtAsync(site);
        var board = GovernanceView.Of(await site.SnapshotAsync()).Boards.First(one => one.EndedOn is null);
        var paper = Paper.Replace("11 March", "12 March", StringComparison.Ordinal).Replace("RESOLVED", "Action: Head of Practice to count the visits.\n\nRESOLVED", StringComparison.Ordinal);
        await clerk.TakeAllAsync(await clerk.UploadTextAsync("two-actions.txt", paper), new Dictionary<string, string> { ["Targets[0].Board"] = $"{board.Id}" });

        var view = GovernanceView.Of(await site.SnapshotAsync());
        var raised = view.RaisedAt(view.MeetingOn(board.Id, new DateOnly(2019, 3, 12))!.Id).ToList();
        raised.Count.ShouldBe(2);
        raised.Select(one => one.Number).ShouldBeUnique();
        var page = await clerk.Visitor.OpenAsync($"/boards/{board.Code}/actions/{raised[0].Number}");
        page.QuerySelectorAll(".facts a").Select(link => link.TextContent).ShouldContain("two-actions.txt");
    }

    [Fact]
    public async Task What_would_change_is_shown_first_and_a_paper_goes_to_the_meeting_that_is_chosen()
    {
        using var clerk = await Clerk.AtAsync(site);
        var view = GovernanceView.Of(await site.SnapshotAsync());
        var board = view.Boards.First(one => one.EndedOn is null && view.MeetingsOf(one.Id).Any(each => each.State is MeetingState.Planned));
        var meeting = view.MeetingsOf(board.Id).First(one => one.State is MeetingState.Planned);
        var review = await clerk.UploadTextAsync("undated.txt", "EASTMERE PRACTICE GROUP\n\nAGENDA\n\nVenue: Council Chamber\n\n1. Apologies for absence\n2. Minutes of the last meeting\n3. What the hubs learned\n");
        var sequence = (await site.SnapshotAsync()).Sequence;

        var asked = await clerk.Visitor.SubmitAsync(review, new Dictionary<string, string> { ["Targets[0].Board"] = "" }, button: "look");
        asked.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Choose the board whose agenda this is");
        var shown = await clerk.Visitor.SubmitAsync(asked, new Dictionary<string, string> { ["Targets[0].Board"] = $"{board.Id}" }, button: "look");
        shown.QuerySelectorAll("select[name='Targets[0].Meeting'] option").OfType<IHtmlOptionElement>().Select(one => one.Value).ShouldContain($"{meeting.Id}");
        var chosen = new Dictionary<string, string> { ["Targets[0].Meeting"] = $"{meeting.Id}" };
        var told = await clerk.Visitor.SubmitAsync(shown, chosen, button: "look");
        told.QuerySelector("#preview")!.TextContent.ShouldContain("What the hubs learned");
        (await site.SnapshotAsync()).Sequence.ShouldBe(sequence);

        await clerk.TakeAllAsync(told, chosen);
        var after = await site.SnapshotAsync();
        GovernanceView.Of(after).Items(meeting.Id).ShouldContain(one => one.Title == "What the hubs learned");
        var import = Improvement.ProgrammeView.Of(after).Imports.First(one => one.FileName == "undated.txt");
        (await clerk.Visitor.OpenAsync($"/documents/{import.Id}")).QuerySelector("main details")!.TextContent.ShouldContain("What came of it");
    }

    [Fact]
    public async Task A_log_becomes_a_new_plan_where_a_person_says_so_and_an_officer_who_may_not_change_the_plan_cannot()
    {
        const string log = "Ref,Action,Owner,Due,Status\n1,Count the late calls,Chief Executive,30 September 2018,Open\n";
        using var officer = new Clerk(await site.SignedInAsync(Roles.CommitteeOfficer));
        var review = await officer.UploadTextAsync("calls-action-log.csv", log);
        review.QuerySelector("select[name='Targets[0].Plan']").ShouldBeNull();
        (await officer.TakeAllAsync(review, new Dictionary<string, string> { ["Targets[0].Board"] = $"{Guid.Empty}" })).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Choose the board whose actions these are");

        using var manager = await Clerk.AtAsync(site);
        var import = Improvement.ProgrammeView.Of(await site.SnapshotAsync()).Imports.First(one => one.FileName == "calls-action-log.csv");
        await manager.TakeAllAsync(await manager.Visitor.OpenAsync($"/documents/{import.Id}"), new Dictionary<string, string>
        {
            ["Targets[0].Board"] = $"{Guid.Empty}", ["Targets[0].PlanName"] = "Telephone plan", ["Targets[0].PlanCode"] = "TEL",
        });
        var view = Improvement.ProgrammeView.Of(await site.SnapshotAsync());
        view.ActionsOf(view.PlanBy("TEL")!).ShouldHaveSingleItem().Text.ShouldBe("Count the late calls");
    }

    [Fact]
    public async Task Damaged_XML_is_refused_with_its_place_and_nothing_is_kept()
    {
        using var clerk = await Clerk.AtAsync(site);
        var before = (await site.SnapshotAsync()).Sequence;
        var answer = await clerk.UploadTextAsync("meeting.xml", "<?xml version=\"1.0\"?>\n<meeting><agendaitems>");
        answer.QuerySelector(".govuk-error-message")!.TextContent.ShouldContain("meeting.xml was not read: line 2, position");
        (await site.SnapshotAsync()).Sequence.ShouldBe(before);
    }
}
