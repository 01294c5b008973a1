using Candour.Improvement;
using Candour.Reading.Accepting;

namespace Candour.Reading.Tests.Accepting;

/// <summary>A new source gets the code by which people would call it: who judged, and in which year.</summary>
public sealed class SuggestedCodeTests
{
    [Theory]
    [InlineData("eastmere-ilacs.txt", "OFSTED")]
    [InlineData("eastmere-single-framework.txt", "OFSTED")]
    [InlineData("eastmere-monitoring-visit.txt", "MV")]
    [InlineData("eastmere-focused-visit.txt", "FV")]
    [InlineData("eastmere-area-send.txt", "SEND")]
    public void A_report_is_called_by_its_framework_and_the_year_of_its_publication(string file, string prefix)
    {
        var draft = Draft.Of(file);
        var report = draft.Read.Parts.OfType<InspectionPart>().Single();

        draft.TakeAll();

        draft.View.Sources.Single().Code.ShouldBe($"{prefix}-{(report.Published ?? report.InspectedTo)!.Value.Year}");
    }

    [Theory]
    [InlineData("Corporate Peer Challenge Action Plan 2018", SourceKind.PeerChallenge, "PEER-2018")]
    [InlineData("Response to the Ofsted inspection of 2017", SourceKind.Inspection, "OFSTED-2017")]
    [InlineData("SEND written statement of action", SourceKind.AreaSendInspection, "SEND")]
    [InlineData("Internal audit action plan 2019/20", SourceKind.Audit, "AUDIT-2019")]
    [InlineData("Transformation and Improvement Plan", SourceKind.Other, "REC")]
    public void What_a_plan_answers_is_called_by_what_the_plan_s_title_says_of_it(string title, SourceKind kind, string code)
    {
        var target = Targets(Plan(title)).Single();

        (target.SourceKind, target.SourceCode).ShouldBe((kind, code));
    }

    [Fact]
    public void A_plan_without_a_year_has_that_of_the_paper_it_came_with() =>
        Targets(Report("2018-12-18"), Plan("Improvement Plan") with { From = 40, To = 60 }).Single().SourceCode.ShouldBe("REC-2018");

    [Fact]
    public void Codes_are_unique_in_the_document_and_in_the_store()
    {
        Targets(Plan("Peer challenge plan 2018"), Plan("Peer review plan 2018")).Select(one => one.SourceCode).ShouldBe(["PEER-2018", "PEER-2018-2"]);

        var draft = new Draft(Read(Plan("Peer challenge plan 2018")), new Source { Id = Guid.NewGuid(), Code = "peer-2018", Kind = SourceKind.PeerChallenge, Title = "Earlier" });
        SuggestedTargets.For(draft.Read, draft.Import.Id, draft.View).Single().SourceCode.ShouldBe("PEER-2018-2");
    }

    private static IReadOnlyList<PartTarget> Targets(params Part[] parts)
    {
        var draft = new Draft(Read(parts));
        return SuggestedTargets.For(draft.Read, draft.Import.Id, draft.View);
    }

    private static ReadResult Read(params Part[] parts) => new("paper.docx", "docx", parts, []);

    private static ActionPlan Plan(string title) => new(title, 1, 9, null, new Dictionary<string, Span>(), [], []);

    private static CommitteeReport Report(string date) =>
        new("Progress report", 1, 30, null, new Dictionary<string, Span>(), null, null, Day(date), null, null, null, [], [], [], [], []);
}
