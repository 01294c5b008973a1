using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Papers;

/// <summary>A board's pack in one file: many papers, page breaks in the middle of rows, mark-up that a conversion left behind.</summary>
public sealed class PackTests
{
    private static readonly ReadResult Pack = Fixture.Read("eastmere-pack.txt");

    [Fact]
    public void A_pack_is_split_into_its_papers_in_their_order() =>
        Pack.Parts.Select(part => part.GetType().Name).ShouldBe(["Agenda", "CommitteeReport", "TermsOfReference", "ActionPlan", "WorkProgramme", "CommitteeReport"]);

    [Fact]
    public void An_agenda_says_who_meets_when_and_where_and_on_which_pages_each_paper_is()
    {
        var agenda = Only<Agenda>();
        agenda.Body.ShouldBe("EASTMERE IMPROVEMENT AND ASSURANCE BOARD");
        agenda.Date.ShouldBe(Day("2019-06-06"));
        agenda.Time.ShouldBe("5.30 p.m.");
        agenda.Place.ShouldBe("Council Chamber, 2nd Floor, Harbour House, 1 Quay Street, Eastmere");
        agenda.Items.Select(item => (item.Number, item.Title, item.Pages)).ShouldBe(
        [
            ("1", "APOLOGIES FOR ABSENCE", null), ("2", "DECLARATIONS OF INTEREST", null), ("3", "Terms of Reference, Plan and Work Programme", "5 - 18"),
            ("4", "Quarterly Progress Report", "19 - 26"), ("5", "ANY OTHER BUSINESS", null),
        ]);
    }

    [Fact]
    public void A_report_keeps_its_cover_what_it_asks_for_and_its_sections()
    {
        var report = Pack.Parts.OfType<CommitteeReport>().First();
        report.Title.ShouldBe("Terms of Reference, Plan and Work Programme");
        report.Meeting.ShouldBe("Improvement and Assurance Board");
        report.Date.ShouldBe(Day("2019-06-06"));
        report.ReportOf.ShouldBe("Director of Strategy");
        report.Classification.ShouldBe("Unrestricted");
        report.Recommendations.ShouldBe(["Agree the terms of reference in appendix 1.", "Agree the plan in appendix 2."]);
        report.Sections.Select(section => section.Title).ShouldContain("DETAILS OF THE REPORT");
        report.Clearances.Select(clearance => clearance.Officer).ShouldBe(["CHIEF FINANCE OFFICER", "Legal Services"]);
    }

    [Fact]
    public void Terms_of_reference_are_read_over_a_page_break()
    {
        var terms = Only<TermsOfReference>();
        terms.Body.ShouldBe("Eastmere Improvement and Assurance Board (EIAB)");
        terms.Chair.ShouldBe("Leader of the Council");
        terms.Frequency.ShouldBe("Quarterly, in public");
        terms.Members.ShouldBe(["Leader of the Council", "Cabinet Member for Children", "Chief Executive", "Director of Children's Services"]);
        terms.Role.ShouldBe(["To test progress against evidence", "To hold leads to account", "To report each quarter"]);
        terms.StandingItems.ShouldBe(["Minutes and actions", "Progress", "Risks"]);
    }

    [Fact]
    public void Headings_that_stand_together_share_the_actions_below_them_and_that_is_said()
    {
        Only<ActionPlan>().Actions.Select(action => (action.Number, string.Join(',', action.Recommendations))).ShouldBe([("1", "1,2"), ("2", "1,2"), ("5", "3"), ("6", "3")]);
        Pack.Problems.Select(problem => problem.Code).ShouldBe(["numberingGap", "sharedActions"]);
    }

    [Fact]
    public void A_row_cut_by_a_page_is_one_action_with_both_its_boards()
    {
        var action = Only<ActionPlan>().Actions[2];
        action.Text.ShouldBe("Replace interim managers with permanent ones in children's services.");
        action.Leads.ShouldBe([new("Jane Example", "Director of Strategy")]);
        action.MonitoredBy.ShouldBe(["CLT", "Corporate Workforce Board"]);
        action.Due.ShouldHaveSingleItem().Precision.ShouldBe(Time.DatePrecision.Ambiguous);
    }

    [Fact]
    public void Several_leads_and_dates_in_one_cell_stay_apart()
    {
        var action = Only<ActionPlan>().Actions[1];
        action.Leads.ShouldBe([new("John Sample", "Acting Corporate Director for Place"), new("Ann St Other", "Head of Audit and Risk")]);
        action.Due.Select(due => due.Date).ShouldBe([Day("2019-10-31"), Day("2019-03-31"), null]);
    }

    [Fact]
    public void A_work_programme_lists_what_each_meeting_takes()
    {
        var programme = Only<WorkProgramme>();
        programme.Meetings.Select(meeting => meeting.When).ShouldBe(["Thursday, 6th June, 2019", "September 2019"]);
        var item = programme.Meetings[0].Items[1];
        (item.Category, item.Topic).ShouldBe(("Improvement", "Children's services"));
        item.Leads.ShouldBe([new("Councillor Pat Sample", null), new(null, "Director of Children's Services")]);
        item.MonitoredBy.ShouldBe(["Improvement Board", "Cabinet"]);
    }

    [Fact]
    public void A_cover_sheet_belongs_to_the_report_behind_it()
    {
        var report = Pack.Parts.OfType<CommitteeReport>().Last();
        (report.Title, report.Meeting, report.Date, report.Wards, report.KeyDecision)
            .ShouldBe(("Children's Services Quarterly Progress Report", "Cabinet", Day("2019-06-13"), "All wards", "No"));
    }

    [Fact]
    public void Two_figures_for_the_same_thing_are_both_kept()
    {
        var figures = Pack.Parts.OfType<CommitteeReport>().Last().Figures.Select(figure => (figure.Measure, figure.Period, figure.Value, figure.Unit, figure.Comparator)).ToList();
        figures.ShouldContain(("reliance on agency staff", "March 2019", 30m, "%", null));
        figures.ShouldContain(("Agency staff", "Q4 18/19", 31.5m, "%", null));
        figures.ShouldContain(("Agency staff", null, 22.5m, "%", "London Average"));
        figures.ShouldContain(("agency staff", null, 22.5m, "%", "London average"));
        figures.ShouldContain(("Average caseload", "17/18", 19.5m, null, null));
    }

    [Fact]
    public void Every_part_and_record_says_where_it_stands()
    {
        Pack.Parts.Zip(Pack.Parts.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From);
        Only<ActionPlan>().Actions[2].At.To.ShouldBeGreaterThan(Only<ActionPlan>().Actions[2].At.From);
        Only<Agenda>().Where.Keys.ShouldBe(["body", "date", "time", "place"], ignoreOrder: true);
    }

    private static T Only<T>() where T : Part => Pack.Parts.OfType<T>().ShouldHaveSingleItem();
}
