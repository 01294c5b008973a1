using Candour.Improvement;
using Candour.Reading.Accepting;
using Candour.Reading.Tests.Fixtures;

namespace Candour.Reading.Tests.Accepting;

public sealed class OtherPartsTests
{
    [Fact]
    public void A_report_brings_its_source_judgements_recommendations_and_the_day_that_starts_clocks()
    {
        var draft = Draft.Of("eastmere-ilacs.txt");
        var target = SuggestedTargets.For(draft.Read, draft.Import.Id, draft.View).Single() with { Received = new(2019, 5, 1) };
        draft.Take(Decision.Everything(draft.Read) with { Targets = [target] });

        var source = draft.View.Sources.Single();
        source.Judgements.ShouldNotBeEmpty();
        draft.View.RecommendationsOf(source).Count().ShouldBe(draft.Read.Parts.OfType<InspectionReport>().Single().Recommendations.Count);
        draft.View.Events.Select(one => (one.Name, one.Source)).ShouldContain(("reportReceived", source.Id));
    }

    [Fact]
    public void A_visit_s_letter_starts_no_report_s_clock()
    {
        var draft = Draft.Of("eastmere-monitoring-visit.txt");
        draft.TakeAll();
        draft.View.Sources.Single().Kind.ShouldBe(SourceKind.MonitoringVisit);
        draft.View.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Answers_wait_for_the_report_that_they_answer()
    {
        var draft = Draft.Of("eastmere-answers.txt");
        draft.TakeAll().Left.Count.ShouldBe(3);
        draft.View.Actions.ShouldBeEmpty();
    }

    [Fact]
    public void Answers_become_actions_under_the_recommendations_that_they_answer()
    {
        var source = new Source { Id = Guid.NewGuid(), Code = "OFSTED19", Kind = SourceKind.Inspection, Title = "Inspection" };
        var asked = Enumerable.Range(1, 3).Select(number => new Recommendation { Id = Guid.NewGuid(), Source = source.Id, Reference = $"OFSTED19-{number}", Number = $"{number}", Text = $"Do {number}" });
        var draft = Draft.Of("eastmere-answers.txt", [source, .. asked]);
        draft.TakeAll().Left.ShouldBeEmpty();
        draft.View.Actions.SelectMany(draft.View.RecommendationsOf).Select(one => one.Number).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public void An_answer_belongs_to_the_councils_recommendation_where_the_safeguarding_boards_has_the_same_number()
    {
        var source = new Source { Id = Guid.NewGuid(), Code = "OFSTED19", Kind = SourceKind.Inspection, Title = "Inspection" };
        var asked = new[] { RecommendationGroups.SafeguardingBoard, RecommendationGroups.Recommendation }.SelectMany(group => Enumerable.Range(1, 3).Select(number =>
            new Recommendation { Id = Guid.NewGuid(), Source = source.Id, Reference = $"OFSTED19-{group}-{number}", Number = $"{number}", Text = $"{group} {number}", Group = group }));
        var draft = Draft.Of("eastmere-answers.txt", [source, .. asked]);
        draft.TakeAll().Left.ShouldBeEmpty();
        draft.View.Actions.SelectMany(draft.View.RecommendationsOf).ShouldAllBe(one => one.Group == RecommendationGroups.Recommendation);
    }

    [Fact]
    public void What_a_report_asks_of_the_safeguarding_board_comes_last_and_has_references_of_its_own()
    {
        var draft = Draft.Of("eastmere-single-framework.txt");
        draft.TakeAll();
        var asked = draft.View.Recommendations.ToList();
        var boards = asked.Where(one => one.Group == RecommendationGroups.SafeguardingBoard).ToList();
        boards.ShouldNotBeEmpty();
        asked.TakeLast(boards.Count).ShouldBe(boards);
        boards.ShouldAllBe(one => one.Reference.EndsWith($"-SB{one.Number}"));
    }

    [Fact]
    public void Only_a_meeting_with_a_day_is_put_into_the_calendar()
    {
        var draft = Draft.Of("eastmere-pack.txt");
        draft.TakeAll().Left.ShouldContain(note => note.Message.StartsWith("“September 2019” names no day."));
        draft.View.Events.Where(one => one.Name == "meeting").Select(one => one.On).ShouldBe([new DateOnly(2019, 6, 6)]);
    }

    [Fact]
    public void Every_draft_is_the_same_after_it_was_kept()
    {
        foreach (var name in Directory.GetFiles(Path.GetDirectoryName(Fixture.Path("eastmere-pack.txt"))!, "*.txt").Select(Path.GetFileName))
        {
            var read = Fixture.Read(name!);
            DraftJson.Write(DraftJson.Read(DraftJson.Write(read))).ShouldBe(DraftJson.Write(read));
            DraftRows.Of(DraftJson.Read(DraftJson.Write(read))).Count.ShouldBe(DraftRows.Of(read).Count);
        }
    }

    [Fact]
    public void Saving_a_row_as_it_is_corrects_nothing()
    {
        var read = Fixture.Read("eastmere-pack.txt");
        foreach (var row in DraftRows.Of(read))
        {
            var same = Corrections.Apply(read, row.Path, row.Fields.ToDictionary(field => field.Key, field => field.Value)).Required;
            Corrections.Between(row, DraftRows.Find(same, row.Path)!).ShouldBeEmpty(row.Path);
        }
    }

    [Theory]
    [InlineData("parts/3/actions/0", "text", "", "This cannot be left empty.")]
    [InlineData("parts/0", "date", "some day", "“some day” is not a day. Write it as 7 April 2017.")]
    public void A_correction_that_cannot_be_read_is_said_at_its_field(string row, string field, string said, string problem) =>
        Corrections.Apply(Fixture.Read("eastmere-pack.txt"), row, new Dictionary<string, string> { [field] = said }).Problems.Single().ShouldBe(new(field, problem));
}
