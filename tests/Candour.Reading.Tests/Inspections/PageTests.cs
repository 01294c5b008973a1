using FsCheck;
using FsCheck.Fluent;

namespace Candour.Reading.Tests.Inspections;

/// <summary>Where the paper ends is no part of what a report says.</summary>
public class PageTests
{
    private const string Plain = "eastmere-ilacs-2026-reading-order";

    [Theory]
    [InlineData("eastmere-single-framework")]
    [InlineData("eastmere-ilacs")]
    [InlineData("eastmere-focused-visit")]
    [InlineData("eastmere-area-send")]
    [InlineData("eastmere-protection-2012")]
    public void Text_that_lost_its_form_feeds_or_gained_carriage_returns_reads_the_same(string fixture)
    {
        var text = Documents.Fixture(fixture);
        var expected = Documents.Read(text).Only;

        var noPages = text.Replace("\f", "", StringComparison.Ordinal).Split('\n').Select((line, i) => new Line(i + 1, line));
        var windows = ("\uFEFF" + text).Split('\n').Select((line, i) => new Line(i + 1, line + "\r"));

        foreach (var lines in new[] { noPages, windows })
        {
            var part = Documents.Read([.. lines]).Only;
            part.Authority.ShouldBe(expected.Authority);
            part.Judgements.Said().ShouldBe(expected.Judgements.Said());
            part.Recommendations.Said().ShouldBe(expected.Recommendations.Said());
        }
    }

    [Fact]
    public void A_page_may_end_at_any_line()
    {
        var lines = Documents.Fixture(Plain).Split('\n').ToList();
        var expected = Documents.ReadFixture(Plain).Only.Recommendations.Said().ToList();
        var first = lines.FindIndex(line => line.StartsWith("What needs", StringComparison.Ordinal)) + 2;

        Prop.ForAll(Gen.Choose(first, lines.Count - 2).ToArbitrary(), at =>
        {
            var broken = lines[..at].Concat(["", "                                            2", "\f" + lines[at]]).Concat(lines[(at + 1)..]);
            return Documents.Read(string.Join('\n', broken)).Only.Recommendations.Said().SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Tabs_stand_for_the_space_between_columns()
    {
        var text = Documents.Fixture("eastmere-single-framework").Replace("                                    Outstanding", "\tOutstanding", StringComparison.Ordinal);

        Documents.Read(text).Only.Judgements.Said().ShouldContain("Adoption performance: Outstanding");
    }
}
