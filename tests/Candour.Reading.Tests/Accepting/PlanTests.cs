using Candour.Improvement;
using Candour.Reading.Accepting;
using Candour.Reading.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;
using Record = Candour.Ledger.Record;

namespace Candour.Reading.Tests.Accepting;

public sealed class PlanTests
{
    private static readonly DateTimeOffset At = new(2019, 6, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_plan_comes_in_with_its_recommendations_leads_boards_and_dates_as_written()
    {
        var draft = Draft.Of("eastmere-pack.txt");
        draft.TakeAll();

        var view = draft.View;
        view.Actions.Select(one => one.Number).ShouldBe(["1", "2", "5", "6"]);
        var second = view.Actions[1];
        view.RecommendationsOf(second).Select(one => one.Number).ShouldBe(["1", "2"]);
        view.LeadsOf(second, Draft.Today).Select(one => (one.Title, one.Post.Status)).ShouldBe(
            [("Corporate Director for Place", PostStatus.Acting), ("Head of Audit and Risk", PostStatus.Permanent)]);
        second.Milestones.Select(one => one.Written).ShouldBe(["October 2019", "March 2019", "Deadline to be determined"]);
        view.Actions[3].Milestones.Select(one => one.Name).ShouldBe(["Silver", "Gold"]);
        view.Actions.ShouldAllBe(one => one.Provenance!.Import == draft.Import.Id && one.Provenance.FromLine > 0);
    }

    [Fact]
    public void Taking_twice_adds_nothing_twice()
    {
        var draft = Draft.Of("eastmere-pack.txt");
        draft.TakeAll();
        draft.TakeAll().Changes.ShouldBeEmpty();

        // The same paper under another name, as it goes round by e-mail.
        draft.Import = draft.Import with { Id = Record.NewId(At), Accepted = [] };
        var again = draft.TakeAll();
        again.Changes.ShouldBeEmpty();
        again.Notes.ShouldContain(note => note.Message.StartsWith("It is recorded already as "));
    }

    [Fact]
    public void Row_by_row_comes_to_the_same_as_all_at_once() => Prop.ForAll(
        Gen.Shuffle(DraftRows.Of(Fixture.Read("eastmere-pack.txt")).Select(row => row.Path).ToArray()).ToArbitrary(), rows =>
        {
            var (whole, piecemeal) = (Draft.Of("eastmere-pack.txt"), Draft.Of("eastmere-pack.txt"));
            whole.TakeAll();
            foreach (var row in rows.OrderBy(row => row.Contains("actions", StringComparison.Ordinal))) piecemeal.Take(row);
            return Told(piecemeal.View).SequenceEqual(Told(whole.View));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_post_that_is_recorded_is_found_whatever_the_spelling_and_keeps_its_holder()
    {
        var person = new Person { Id = Record.NewId(At), Name = "Post holder" };
        var post = new Post { Id = Record.NewId(At), Title = "Head of Audit & Risk", Holders = [new(person.Id, new(2018, 1, 1))] };
        var draft = new Draft(Plan(lead: new("Somebody Else", "head of audit and risk")), person, post);
        var acceptance = draft.TakeAll();

        draft.View.Posts.ShouldBe([post]);
        draft.View.People.ShouldBe([person]);
        acceptance.Notes.Single().Message.ShouldBe("The plan names Somebody Else as Head of Audit & Risk; the record names Post holder and stays.");
    }

    [Theory]
    [InlineData("Acting Director of Place", "Director of Place", PostStatus.Acting)]
    [InlineData("Interim Head of Service", "Head of Service", PostStatus.Interim)]
    [InlineData("Head of Service (Vacant)", "Head of Service", PostStatus.Vacant)]
    [InlineData("Director, Place (Acting)", "Director, Place", PostStatus.Acting)]
    [InlineData("Chief Executive", "Chief Executive", PostStatus.Permanent)]
    public void A_title_says_how_a_post_is_filled(string written, string title, PostStatus status)
    {
        var draft = new Draft(Plan(lead: new(null, written)));
        draft.TakeAll();
        (draft.View.Posts[0].Title, draft.View.Posts[0].Status).ShouldBe((title, status));
    }

    [Theory]
    [InlineData("Green", "onTrack")]
    [InlineData("RAG: Amber", "atRisk")]
    [InlineData("Completed", "complete")]
    [InlineData("Purple", "Purple")]
    public void A_rating_becomes_the_lead_s_first_report(string rating, string claim)
    {
        var draft = new Draft(Plan(rating: rating, progress: "Two of three are done."));
        draft.TakeAll();
        var report = draft.View.LatestUpdate(draft.View.Actions[0])!;
        (report.Claim, report.Commentary, report.On).ShouldBe((claim, "Two of three are done.", Draft.Today));
    }

    [Fact]
    public void A_claim_of_the_plan_s_own_is_added_where_it_is_wanted()
    {
        var programme = new Improvement.Programme { Id = Record.NewId(At), Name = "Eastmere" };
        var draft = new Draft(Plan(rating: "Yellow"), programme);
        draft.TakeAll();
        draft.View.Programme.Claims.ShouldContain(one => one.Name == "Yellow");
    }

    [Fact]
    public void An_action_of_the_same_number_with_other_words_is_left_and_said()
    {
        var plan = new Plan { Id = Record.NewId(At), Code = "P", Name = "Eastmere plan" };
        var action = new PlanAction { Id = Record.NewId(At), Plan = plan.Id, Reference = "P-1", Number = "1", Text = "Something quite different" };
        var acceptance = new Draft(Plan(), plan, action).TakeAll();
        acceptance.Changes.ShouldBeEmpty();
        acceptance.Left.Single().Message.ShouldContain("P-1");
    }

    [Fact]
    public void A_code_that_is_in_use_is_refused_at_its_field_and_nothing_is_taken()
    {
        var plan = new Plan { Id = Record.NewId(At), Code = "P", Name = "Another" };
        var acceptance = new Draft(Plan(), plan).Take(new Decision(["parts/0/actions/0"], [new() { Part = 0, PlanName = "New", PlanCode = "P" }], new Dictionary<string, string>()));
        acceptance.Refused.Single().Field.ShouldBe("0.PlanCode");
        acceptance.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void The_dates_of_the_real_plan_are_the_ones_that_were_read()
    {
        var draft = new Draft(DocumentReader.Read(Repository.Shared("seeds/001_e60347ee22175e22.txt")));
        draft.TakeAll();
        var read = draft.Read.Parts.OfType<ActionPlan>().Single().Actions;
        foreach (var (action, said) in draft.View.Actions.Zip(read)) action.Milestones.Select(one => one.Original).ShouldBe(said.Due.Select(one => one.Date));
    }

    private static List<string> Told(ProgrammeView view) =>
    [
        .. view.Actions.Select(one => $"{one.Number} {one.Text} {string.Join(',', view.RecommendationsOf(one).Select(each => each.Number))} {string.Join(',', view.LeadsOf(one, Draft.Today).Select(lead => lead.Title))}").Order(),
        .. view.Recommendations.Select(one => one.Text).Order(), .. view.Posts.Select(one => one.Title).Order(), .. view.Events.Select(one => $"{one.Name} {one.On:O}").Order(),
    ];

    private static ReadResult Plan(LeadDraft? lead = null, string? rating = null, string? progress = null) => new("plan.txt", "text",
        [new ActionPlan("Eastmere plan", 1, 2, null, new Dictionary<string, Span>(), [],
            [new("1", "Answer the telephone", [], lead is null ? [] : [lead], [], [], rating, progress, new(2, 2))])], []);
}
