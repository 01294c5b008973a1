using Candour.Practice.Duck;

namespace Candour.Practice.Tests.Measures;

/// <summary>Measures over the extra lists, each around its boundaries, looked at on Monday 3 December 2018.</summary>
public sealed class ExtraMeasureTests
{
    private const string AsAt = "2018-12-03";

    public ExtraMeasureTests() => Assert.SkipUnless(DuckLibrary.IsPresent, DuckLibrary.HowToGetIt);

    [Theory]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, held_at 2018-11-05T10:00", "1/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, held_at 2018-11-05T10:01", "0/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, held_at 2018-11-05", "1/1")] // at what hour is not known
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02, held_at 2018-11-05T23:00", "1/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02, held_at 2018-11-06", "0/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02, accepted no", "0/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-30", "0/1")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-12-01, held_at 2018-12-01", "0/0")] // not yet 72 hours ago
    [InlineData("rhi-held-72h", "went_at 2018-06-01, returned_at 2018-06-03, held_at 2018-06-04", "1/1")]
    [InlineData("rhi-held-72h", "went_at 2018-06-01, returned_at 2018-06-02, held_at 2018-06-04", "0/0")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01", "0/0")] // still missing
    [InlineData("rhi-held-72h", "went_at 2018-11-01, returned_at 2018-11-02, kind absent", "0/0")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01T09:00, returned_at 2018-11-01", "0/1")] // on the same day
    [InlineData("rhi-held-72h", "went_at 2018-11-02, returned_at 2018-11-01", "0/0 returned before going missing")]
    [InlineData("rhi-held-72h", "went_at 2018-11-01T09:00, returned_at 2018-11-01T08:00", "0/0 returned before going missing")]
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, offered yes, offered_at 2018-11-05T10:00", "1/1")]
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02T10:00, offered yes, offered_at 2018-11-05T10:01", "0/1")]
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02, held_at 2018-11-03", "1/1")] // what was held was offered
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02, offered no", "0/1")]
    [InlineData("rhi-offered-72h", "went_at 2018-11-01, returned_at 2018-11-02, offered yes", "0/0 offered, and not known when")]
    public void Return_interviews(string measure, string row, string expected) => Check("ssd_missing", measure, row, expected);

    [Fact]
    public void What_looks_at_an_extra_list_is_counted_only_where_that_is_there()
    {
        using var eleven = Rows.Of(8, "child A, started_on 2018-01-01");
        using var more = Rows.Of("ssd_missing");

        new MeasureCount(eleven, Day(AsAt)).Count().Count.ShouldBe(32);
        new MeasureCount(more, Day(AsAt)).Count().Select(one => one.Measure.Code).ShouldBe([.. new MeasureCount(eleven, Day(AsAt)).Count().Select(one => one.Measure.Code), "rhi-offered-72h", "rhi-held-72h"]);
    }

    [Fact]
    public void A_child_has_the_team_and_worker_of_the_other_lists()
    {
        using var data = Rows.Of("ssd_missing", "child A, went_at 2018-11-01, returned_at 2018-11-02, held_at 2018-11-03", "child B, went_at 2018-11-01, returned_at 2018-11-02")
            .With(8, "child A, started_on 2018-01-01, team Care, worker W");

        new MeasureCount(data, Day(AsAt)).Count(MeasureGroup.Team).Where(one => one.Measure.Code == "rhi-held-72h").Select(one => (one.Group, one.Numerator, one.Denominator))
            .ShouldBe([(null, 1, 2), ("Care", 1, 1), ("not allocated", 0, 1)]);
    }

    private static void Check(string list, string measure, string row, string expected)
    {
        using var data = Rows.Of(list, $"child A, {row}");
        ShouldBe(data, measure, expected);
    }

    private static void ShouldBe(PracticeData data, string measure, string expected)
    {
        var figure = new MeasureCount(data, Day(AsAt)).Count().Single(one => one.Measure.Code == measure);

        $"{figure.Numerator}/{figure.Denominator} {string.Join("; ", figure.LeftOut.Where(one => one.Rows > 0).Select(one => one.Reason))}".Trim().ShouldBe(expected);
    }
}
