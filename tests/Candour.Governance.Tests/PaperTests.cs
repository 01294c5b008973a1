using static Candour.Governance.Tests.ProblemsOf;

namespace Candour.Governance.Tests;

public sealed class PaperTests
{
    private readonly Eastmere _eastmere = new();
    private readonly AgendaItem _item;

    public PaperTests() => _item = _eastmere.Item(_eastmere.Meet("2018-12-19"), "Progress report");

    private Paper Paper(PaperType type = PaperType.Information) => _eastmere.Add(new PaperDraft
    {
        Title = "Progress", Type = type, Item = _item.Id, Sections = [new("summary", "It goes well."), new("details", "In detail."), new("legal", " ")],
    }.Add(_eastmere.View, _eastmere.At).Required);

    private Paper Sought(Paper paper, ClearanceKind kind = ClearanceKind.Director) =>
        new ClearanceRequest(kind, _eastmere.Director.Id).Seek(_eastmere.View, paper, _eastmere.At, Eastmere.Today).Required;

    private static ClearanceState StateOf(Paper paper) => ClearanceTable.Of(paper).First(one => one.Kind == ClearanceKind.Director).State;

    [Fact]
    public void A_report_names_the_sections_that_its_type_asks_for()
    {
        Paper().MissingSections.ShouldBeEmpty();
        Paper(PaperType.Progress).MissingSections.ShouldBe(["Recommendations", "Comments of the chief finance officer", "Comments of legal services", "Background documents"]);
        (Paper(PaperType.Presentation).IsWritten, (Paper(PaperType.Presentation) with { File = "ab" }).IsWritten).ShouldBe((false, true));
        Fields(new PaperDraft { Sections = [new("novel", "x"), new("novel", "y")] }.Add(_eastmere.View, _eastmere.At)).ShouldBe(["title", "item", "sections", "sections"]);
    }

    [Fact]
    public void Silence_never_clears()
    {
        var paper = Paper();
        StateOf(paper).ShouldBe(ClearanceState.NotSought);

        paper = Sought(paper);

        StateOf(paper).ShouldBe(ClearanceState.Sought);
        ClearanceTable.IsCleared(paper).ShouldBeFalse();
        Fields(new ClearanceRequest(ClearanceKind.Director, _eastmere.Director.Id).Seek(_eastmere.View, paper, _eastmere.At, Eastmere.Today)).ShouldBe(["kind"]);
    }

    [Theory]
    [InlineData(ClearanceAnswer.Cleared, null, ClearanceState.Cleared)]
    [InlineData(ClearanceAnswer.ClearedWithComments, "Mind the cost.", ClearanceState.ClearedWithComments)]
    [InlineData(ClearanceAnswer.Returned, "Wrong figures.", ClearanceState.Returned)]
    public void An_answer_is_bound_to_what_was_read(ClearanceAnswer answer, string? comment, ClearanceState state)
    {
        var paper = Sought(Paper());

        var answered = new ClearanceReply(paper.Clearances[0].Id, answer, comment, paper.ContentHash).Answered(paper, Eastmere.Today, "Director").Required;
        StateOf(answered).ShouldBe(state);

        var changed = answered with { Sections = [new("summary", "It goes badly."), answered.Sections[1]] };
        StateOf(changed).ShouldBe(answer is ClearanceAnswer.Returned ? ClearanceState.Returned : ClearanceState.OutOfDate);
        StateOf(Sought(changed)).ShouldBe(ClearanceState.Sought);
    }

    [Fact]
    public void Nobody_clears_what_they_did_not_read()
    {
        var paper = Sought(Paper());
        var reply = new ClearanceReply(paper.Clearances[0].Id, ClearanceAnswer.Cleared, null, paper.ContentHash);

        Fields(reply.Answered(paper with { Title = "Another" }, Eastmere.Today, "Director")).ShouldBe(["answer"]);
        Fields((reply with { Answer = ClearanceAnswer.Returned }).Answered(paper, Eastmere.Today, "Director")).ShouldBe(["comment"]);
        Fields((reply with { Clearance = Guid.NewGuid() }).Answered(paper, Eastmere.Today, "Director")).ShouldBe(["answer"]);
    }

    [Fact]
    public void Two_authors_of_different_sections_lose_nothing()
    {
        var before = Paper();
        var mine = before with { Title = "Progress in December", Sections = [new("summary", "Mine."), before.Sections[1]] };
        var theirs = before with { Sections = [before.Sections[0], new("details", "Theirs."), new("finance", "No cost.")] };

        var merge = PaperMerge.Of(before, mine, theirs);

        merge.Clashes.ShouldBeEmpty();
        (merge.Merged.Title, merge.Merged.Section("summary"), merge.Merged.Section("details"), merge.Merged.Section("finance"))
            .ShouldBe(("Progress in December", "Mine.", "Theirs.", "No cost."));
        var clash = PaperMerge.Of(before, mine, before with { Sections = [new("summary", "Theirs."), before.Sections[1]] });
        (clash.Clashes.ShouldHaveSingleItem(), clash.Merged.Section("summary")).ShouldBe(("summary", "Theirs."));
    }

    [Fact]
    public void Comments_and_a_withdrawal_leave_what_was_cleared_alone()
    {
        var paper = Paper();

        var commented = new PaperCommentDraft("Say more.", "details").Add(paper, _eastmere.At, "Legal").Required;
        PaperCommentDraft.Settle(commented, commented.Comments[0].Id, "Author").Comments[0].SettledBy.ShouldBe("Author");
        var withdrawn = new PaperWithdrawalDraft("Not ready.").Withdraw(commented, Eastmere.Today, "Clerk").Required;

        withdrawn.ContentHash.ShouldBe(paper.ContentHash);
        Fields(PaperDraft.Of(withdrawn).Edit(_eastmere.View, withdrawn)).ShouldBe(["title"]);
        Fields(new PaperCommentDraft(" ", "novel").Add(paper, _eastmere.At, "Legal")).ShouldBe(["text", "section"]);
    }
}
