namespace Candour.Improvement.Tests;

public sealed class ActionCsvTests
{
    private static readonly DateTimeOffset At = new(2018, 12, 3, 12, 0, 0, TimeSpan.Zero);
    private readonly Eastmere _eastmere = new();

    public ActionCsvTests()
    {
        var recommendation = _eastmere.Recommend("1");
        var first = _eastmere.Act("1", one => one with { Recommendations = [recommendation.Id], Leads = [new(_eastmere.Director.Id), new(_eastmere.HeadOfHr.Id)] });
        _eastmere.Act("2", one => one with { DependsOn = [first.Id], ReviewOn = Day("2019-01-14"), ClosingCriteria = "Two lines\nof text; with a semicolon" });
        _eastmere.Report(first, "2018-11-28", "onTrack");
    }

    private ActionCsvPlan Read(params CsvLine[] lines) => ActionCsvReader.Read(lines, _eastmere.View, At, Eastmere.Today);

    private CsvLine Exported(string reference, params (string Column, string Text)[] changed)
    {
        var cells = ActionCsv.Columns.Zip(ActionCsv.Cells(_eastmere.View.RowOf(_eastmere.View.ActionBy(reference)!.Id, Eastmere.Today)!, _eastmere.View))
            .ToDictionary(one => one.First, one => one.Second);
        foreach (var (column, text) in changed) cells[column] = text;
        return new(2, cells);
    }

    private static CsvLine Line(params (string Column, string Text)[] cells) => new(2, cells.ToDictionary(one => one.Column, one => one.Text));

    [Fact]
    public void A_file_that_comes_back_as_it_went_out_changes_nothing()
    {
        var plan = Read(Exported("CSIP-1"), Exported("CSIP-2") with { Number = 3 });

        (plan.Added.Count, plan.Changed.Count, plan.Unchanged, plan.Errors.Count, plan.Ignored.Count).ShouldBe((0, 0, 2, 0, 0));
    }

    [Fact]
    public void A_spreadsheet_that_wrote_dates_its_own_way_changes_nothing() =>
        Read(Exported("CSIP-2", ("Review on", "14/01/2019"), ("Due now", "31/03/2019"), ("Overdue", "NO"))).ShouldSatisfyAllConditions(
            plan => plan.Unchanged.ShouldBe(1), plan => plan.Ignored.ShouldBeEmpty());

    [Fact]
    public void A_changed_cell_changes_the_action_and_the_dry_run_says_how()
    {
        var change = Read(Exported("CSIP-1", ("Leads", "head of hr"), ("Monitored by", "Improvement board; Scrutiny"))).Changed.Single();

        change.Differences.Select(one => (one.Field, one.Before, one.After)).ShouldBe(
        [
            ("Leads", "Director of Children’s Services\nHead of HR", "Director of Children’s Services to 2 December 2018\nHead of HR"),
            ("Watched by", "Improvement board", "Improvement board and Scrutiny"),
        ]);
    }

    [Fact]
    public void A_line_without_a_reference_adds_an_action_and_two_alike_get_references_of_their_own()
    {
        var plan = Read(
            Line(("Reference", ""), ("Number", "1"), ("Action", "Something new"), ("Theme", "workforce"), ("Recommendations", "OFSTED17-1"), ("Due as written", "asap")),
            Line(("Reference", ""), ("Number", "1"), ("Action", "Something else"), ("Theme", ""), ("Recommendations", ""), ("Due as written", "")) with { Number = 3 });

        plan.Errors.ShouldBeEmpty();
        plan.Added.Select(one => one.Action.Reference).ShouldBe(["CSIP-1-2", "CSIP-1-3"]);
        plan.Added.Select(one => one.Action.Id).ShouldBeUnique();
        plan.Added[0].Action.Due!.Written.ShouldBe("asap");
        plan.Changes(_eastmere.View).Select(one => (one.Type, one.Expected)).ShouldBe([("action.added", 0), ("action.added", 0)]);
    }

    public static TheoryData<string, string, string> Errors => new()
    {
        { "Leads", "Head of IT", "No post is called “Head of IT”." },
        { "Recommendations", "OFSTED17-99", "No recommendation is called “OFSTED17-99”." },
        { "Theme", "Money", "The plan has no theme “Money”." },
        { "Plan", "OTHER", "No plan is called “OTHER”." },
        { "Action", "", "Say what will be done." },
        { "Review on", "soon", "“soon” is not a date. Write it as 2018-12-03 or 3/12/2018." },
        { "Must wait for", "CSIP-77", "No action is called “CSIP-77”." },
        { "Due as written", "2020-01-01", "What was first promised never changes. Move the date instead." },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void A_cell_that_cannot_be_taken_is_told_by_line_and_column_and_nothing_is_done(string column, string text, string message)
    {
        var plan = Read(Exported("CSIP-1", (column, text)) with { Number = 17 }, Exported("CSIP-2", ("Action", "Another text")));

        plan.Errors.ShouldContain(new CsvNote(17, column, message));
        plan.CanBeDone.ShouldBeFalse();
        plan.Changed.Count.ShouldBe(1);
        plan.Changes(_eastmere.View).ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_reference_and_one_that_comes_twice_are_told()
    {
        Read(Line(("Reference", "CSIP-99"))).Errors.Single().Message.ShouldBe("No action is called “CSIP-99”. Leave the cell empty to add one.");
        Read(Exported("CSIP-1"), Exported("CSIP-1") with { Number = 3 }).Errors.Single().ShouldBe(new(3, "Reference", "Line 2 is about CSIP-1 already."));
    }

    [Fact]
    public void A_claim_in_a_file_is_not_taken_for_a_report_and_the_file_s_owner_is_told()
    {
        var plan = Read(Exported("CSIP-1", ("Claim", "Complete"), ("Due now", "2020-01-01"), ("Action", "Another text")));

        plan.Ignored.ShouldBe(
        [
            new(2, "Due now", "“Due now” cannot be changed from a file; it stays “2019-03-31”."),
            new(2, "Claim", "“Claim” cannot be changed from a file; it stays “On track”."),
        ]);
        plan.Changed.Single().After.Text.ShouldBe("Another text");
    }

    [Fact]
    public void A_file_with_a_few_columns_changes_those_alone()
    {
        var plan = Read(Line(("reference", "csip-2"), ("NUMBER", "2a")));

        plan.Changed.Single().Differences.ShouldBe([new("Number", "2", "2a")]);
        plan.Changes(_eastmere.View).Single().Expected.ShouldBe(1);
    }

    [Fact]
    public void A_file_that_is_no_list_of_actions_is_refused_whole()
    {
        Read().Errors.Single().Message.ShouldBe("The file has no lines below its header.");
        Read(Line(("Name", "x"))).Errors.Select(one => (one.Line, one.Column)).ShouldBe([(1, "Name"), (1, "Reference")]);
    }
}
